import { expect, test } from 'vitest';
import { isMdxFault, parseBody } from '#library/parse-body.ts';
import { aBody } from '../../helpers/builders.ts';

test('places count as the editor does, after letters of any script and signs above the basic plane', () => {
  const text = 'پیش 👩‍🚀 <Claim id="a" />\n\nи [слово](b)';
  const { components, links } = aBody(text);

  expect(components[0]?.place).toEqual({ path: 'page.mdx', line: 1, column: text.indexOf('<') + 1 });
  expect(components[0]?.attributes[0]?.place.column).toBe(text.indexOf('id=') + 1);
  expect(links[0]?.place).toEqual({ path: 'page.mdx', line: 3, column: 3 });
});

test('headings have the anchors that readers’ links use, each only once', () => {
  const { headings } = aBody('## What it costs\n\n## What it costs\n\n## Сколько стоит?\n');

  expect(headings.map(({ anchor }) => anchor)).toEqual(['what-it-costs', 'what-it-costs-1', 'сколько-стоит']);
});

test('an attribute is text, a bare name, or computed', () => {
  const [use] = aBody('<Callout title="a" kind {...b} id={c}>x</Callout>').components;

  expect(use?.attributes.map(({ name, value, isExpression }) => [name, value, isExpression])).toEqual([
    ['title', 'a', false],
    ['kind', undefined, false],
    ['…', undefined, true],
    ['id', undefined, true],
  ]);
});

test('a component is empty when only space stands in it', () => {
  const isEmpty = (text: string) => aBody(text).components[0]?.isEmpty;

  expect(isEmpty('<Steps></Steps>')).toBe(true);
  expect(isEmpty('<Steps>\n\n</Steps>')).toBe(true);
  expect(isEmpty('<Steps>\n\n1. a\n\n</Steps>')).toBe(false);
});

test('links and pictures are found in both of their forms', () => {
  const { links, images } = aBody('[a](b) [c][d] https://e.example ![f](g.svg) ![h][i]\n\n[d]: j\n[i]: k.svg');

  expect(links.map(({ href }) => href)).toEqual(['b', 'j', 'https://e.example']);
  expect(images.map(({ src, alt }) => [src, alt])).toEqual([
    ['g.svg', 'f'],
    ['k.svg', 'h'],
  ]);
});

test('running text holds no heading, link or code', () => {
  const text = '## one\n\ntwo [three](x) `four` **five**\n\n<Term id="a">six</Term>';
  const { runs } = aBody(text);

  expect(runs.map(({ stretch }) => text.slice(stretch.start, stretch.end).trim()).filter(Boolean)).toEqual([
    'two',
    'five',
  ]);
});

test('a text that cannot be read gives the place', () => {
  const fault = parseBody('---\ntitle: a\n---\n\nok\n\n<Callout>\n', 'page.mdx', 'en', 17);

  expect(isMdxFault(fault) && fault.place).toEqual({ path: 'page.mdx', line: 7, column: 1 });
});
