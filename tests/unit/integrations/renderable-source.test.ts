import { expect, test } from 'vitest';
import { renderableSource } from '#library/renderable.ts';
import { aBody, aPage } from '../../helpers/builders.ts';
import { aSoundLibrary, aTerm } from '../../helpers/microsites.ts';

const TERMS = Object.fromEntries(
  ['alarm', 'alarm that matters', 'set point', 'loss'].map((name) => [
    `glossary/${name.replaceAll(' ', '-')}.yaml`,
    aTerm(name),
  ]),
);

/** The body of a page as the renderer gets it. */
function rendered(body: string): string {
  const text = aPage(body);
  const page = aSoundLibrary({ ...TERMS, 'pages/en/a-page.mdx': text }).pages.find(({ id }) => id === 'a-page');
  if (!page) throw new Error('The library lacks the page.');
  return renderableSource(page, text)
    .slice(text.indexOf('---\n\n') + 5)
    .trimEnd();
}

/** Names and attributes of the components in it, each with the elements of ours around it. */
function componentsIn(body: string) {
  return aBody(rendered(body)).components.map(({ name, attributes, inside }) => ({
    name,
    inside,
    ...Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value])),
  }));
}

test('a page without terms, pictures or perspectives stays as it is', () => {
  const body = '# One\n\nTwo *three* <Fact id="sites" />.\n\n- four\n- five';

  expect(rendered(body)).toBe(body);
});

test('page settings are never touched', () => {
  const text = aPage('x', { title: 'The alarm', takeaway: 'An alarm that matters.' });
  const [page] = aSoundLibrary({ ...TERMS, 'pages/en/a-page.mdx': text }).pages.filter(({ id }) => id === 'a-page');

  expect(page && renderableSource(page, text)).toBe(text);
});

test('a term is wrapped at its first use only, and its words stay', () => {
  expect(rendered('Alarms ring. An alarm rings.')).toBe('<Term id="alarm">Alarms</Term> ring. An alarm rings.');
});

test('the first use in running text counts, not the one in a heading, a link or code', () => {
  const body = '## The alarm\n\nSee [alarm](how-to-try), `alarm` and **the alarm**.\n\n```\nalarm\n```';

  expect(rendered(body)).toBe(
    '## The alarm\n\nSee [alarm](how-to-try), `alarm` and **the <Term id="alarm">alarm</Term>**.\n\n```\nalarm\n```',
  );
});

test('words in attributes and in the texts of pictures are no terms', () => {
  expect(rendered('<Callout title="Alarm">x</Callout>')).toBe('<Callout title="Alarm">x</Callout>');
  expect(rendered('![An alarm](a.svg)')).not.toContain('<Term');
});

test('the longest name counts where one is part of another', () => {
  expect(rendered('An alarm that matters is no alarm.')).toBe(
    'An <Term id="alarm-that-matters">alarm that matters</Term> is no <Term id="alarm">alarm</Term>.',
  );
});

test.each([
  ['Losses grow.', '<Term id="loss">Losses</Term> grow.'],
  ['The alarm’s tone.', 'The <Term id="alarm">alarm’s</Term> tone.'],
  ["The alarms' tones.", 'The <Term id="alarm">alarms</Term>\' tones.'],
  ['Each set-point counts.', 'Each <Term id="set-point">set-point</Term> counts.'],
  ['Set\npoints count.', '<Term id="set-point">Set\npoints</Term> count.'],
  ['ALARM!', '<Term id="alarm">ALARM</Term>!'],
])('a term is found in "%s"', (body, expected) => {
  expect(rendered(body)).toBe(expected);
});

test.each(['Alarming news.', 'Set, point.', 'Lossless.'])('no term is found in "%s"', (body) => {
  expect(rendered(body)).toBe(body);
});

test('a term that the author placed is not wrapped again', () => {
  const body = 'The <Term id="alarm">bell</Term> is an alarm.';

  expect(rendered(body)).toBe(body);
});

test('terms are found in lists, tables, quotations and inside components', () => {
  const body = '- an alarm\n\n| a |\n| - |\n| a loss |\n\n<Callout title="x">A set point.</Callout>';

  expect(componentsIn(body).map(({ name, inside, ...rest }) => [name, inside, rest])).toEqual([
    ['Term', [], { id: 'alarm' }],
    ['Term', [], { id: 'loss' }],
    ['Callout', [], { title: 'x' }],
    ['Term', ['Callout'], { id: 'set-point' }],
  ]);
});

test('perspectives that follow each other stand in one group', () => {
  const body =
    '<Perspective role="fin">\n\nOne.\n\n</Perspective>\n\n<Perspective role="it">\n\nTwo.\n\n</Perspective>\n\nText.';

  expect(componentsIn(body).map(({ name, inside }) => [name, inside])).toEqual([
    ['Perspectives', []],
    ['Perspective', ['Perspectives']],
    ['Perspective', ['Perspectives']],
  ]);
});

test('text between two perspectives makes two groups', () => {
  const body = '<Perspective role="fin">One.</Perspective>\n\nText.\n\n<Perspective role="it">Two.</Perspective>';

  expect(componentsIn(body).map(({ name }) => name)).toEqual([
    'Perspectives',
    'Perspective',
    'Perspectives',
    'Perspective',
  ]);
});

test.each([
  ['a line', 'Note: <Perspective role="fin">One.</Perspective>'],
  ['a line that goes on', '<Perspective role="fin">One.</Perspective> and more.'],
  ['a list', '- <Perspective role="fin">\n  One.\n  </Perspective>\n- two'],
  ['a quotation', '> <Perspective role="fin">\n> One.\n> </Perspective>'],
  ['another component', '<Callout title="x">\n\n<Perspective role="fin">One.</Perspective>\n\n</Callout>'],
])('a perspective within %s is left where it stands', (_where, body) => {
  expect(rendered(body)).toBe(body);
});

test('a term inside a perspective is wrapped inside its group', () => {
  expect(componentsIn('<Perspective role="fin">\n\nAn alarm.\n\n</Perspective>').at(-1)).toEqual({
    name: 'Term',
    id: 'alarm',
    inside: ['Perspectives', 'Perspective'],
  });
});

test.each([
  ['a quotation mark', '![a" onload="x](a.svg)', 'a" onload="x'],
  ['braces', '![\\{1+1} {2}](a.svg)', undefined],
  ['an entity', '![a &quot; b &amp;lt; c](a.svg)', 'a " b &lt; c'],
  ['a tag', '![&lt;script&gt;alert(1)&lt;/script&gt;](a.svg)', '<script>alert(1)</script>'],
  ['the end of a tag', '![a /> b](a.svg)', 'a /> b'],
  ['backticks after one in the text', 'One ` two ![a &#96; b](a.svg)', 'a ` b'],
  ['a line end in a quotation', '> ![a\n> b](a.svg)', 'a\nb'],
  ['a bar in a table', '| a | b |\n|---|---|\n| ![x \\| y](a.svg) | c |', 'x | y'],
  ['a backslash', '![a \\\\ b](a.svg)', 'a \\ b'],
  ['right-to-left text', '![نقشه](a.svg)', 'نقشه'],
])('a picture’s text with %s stays text', (_what, body, alt) => {
  const source = aBody(body).images[0];

  expect(componentsIn(body)).toEqual([{ name: 'Figure', inside: [], src: 'a.svg', alt: alt ?? source?.alt }]);
});

test('no text of a picture becomes a value to be computed', () => {
  expect(aBody(rendered('![a \\{process.env.HOME\\} &#123;1+1&#125;](a.svg)')).code).toEqual([]);
});

test('a picture by reference is written with its address', () => {
  expect(componentsIn('![map][m]\n\n[m]: images/map.svg')).toEqual([
    { name: 'Figure', inside: [], src: 'images/map.svg', alt: 'map' },
  ]);
});
