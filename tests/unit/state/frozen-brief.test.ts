import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefDocument } from '#state/brief-document.ts';
import { addOwn, chooseOffer, setText } from '#state/brief-draft.ts';
import { briefMarkdown } from '#state/brief-markdown.ts';
import { EMPTY_DRAFT } from '#state/brief-part.ts';
import { frozenBrief } from '#state/frozen-brief.ts';
import { aClaim, aMaterial } from './brief-material.ts';

const STYLE = '.sheet { color: #000 }';
const freeze = (text: string, material = aMaterial()) =>
  frozenBrief(
    briefDocument(setText(addOwn(EMPTY_DRAFT, 'options', 'a1', text), 'recommendation', text), material),
    STYLE,
    '2026-11-21',
  );

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '</title></style></pre><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  '&lt;b&gt; &#60;b&#62;',
  '{{constructor.constructor("alert(1)")()}}',
];

describe('the frozen copy', () => {
  test.each(HOSTILE)('shows %s and does not obey it', (text) => {
    const html = freeze(text);
    expect(html.match(/<(script|img|b|title|style|pre)\b/gu)).toEqual(['<title', '<style', '<pre']);
    expect(html).not.toMatch(/<[^>]*\son\w+=/u);
  });

  test('escapes any text at all', () => {
    const tags = freeze('x').match(/<[a-z/!][^>]*>/gu)?.length;
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(freeze(`x${text.replaceAll(/[\n\r\u2028\u2029]/gu, ' ')}`).match(/<[a-z/!][^>]*>/gu)?.length).toBe(tags);
      }),
    );
  });

  test('asks nobody for anything', () => {
    const html = freeze('Start it.');
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import/u);
    expect(html).toContain("default-src 'none'");
  });

  test('shows the fingerprint of the Markdown, as any tool computes it', () => {
    const paper = briefDocument(setText(EMPTY_DRAFT, 'question', 'Do we start?'), aMaterial());
    const digits = createHash('sha256').update(briefMarkdown(paper)).digest('hex');
    expect(frozenBrief(paper, STYLE, '2026-11-21')).toContain(digits);
  });

  test('links sources with their https address and nothing else', () => {
    const material = aMaterial();
    const draft = chooseOffer(EMPTY_DRAFT, 'costs', material.offers.costs[0] ?? expect.fail());
    const html = frozenBrief(briefDocument(draft, material), STYLE, '2026-11-21');
    expect([...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href)).toEqual(['https://example.org/prices']);
  });

  test('is in the language and direction of its site', () => {
    expect(freeze('x', aMaterial({ locale: 'fa' }))).toContain('<html lang="fa" dir="rtl">');
  });
});

describe('Markdown', () => {
  const markdown = (text: string) =>
    briefMarkdown(briefDocument(setText(EMPTY_DRAFT, 'recommendation', text), aMaterial()));

  test.each([
    ['# Not a heading', String.raw`\# Not a heading`],
    ['- no list', String.raw`\- no list`],
    ['1. no list', String.raw`1\. no list`],
    ['*stars* _lines_ `ticks`', String.raw`\*stars\* \_lines\_ \`ticks\``],
    ['[a](javascript:alert(1))', String.raw`\[a\](javascript:alert(1))`],
    ['<b>bold</b> &amp;', String.raw`\<b\>bold\</b\> \&amp;`],
    ['| a | b |', String.raw`\| a \| b \|`],
  ])('shows %s as it was typed', (text, escaped) => {
    expect(markdown(text)).toContain(`\n\n${escaped}\n`);
  });

  test('cannot be led out of an address', () => {
    const source = { title: 'T', publisher: 'P', url: 'https://example.org/a>b c' };
    const material = aMaterial({ claims: { trial: aClaim({ source }) } });
    const draft = chooseOffer(EMPTY_DRAFT, 'costs', material.offers.costs[0] ?? expect.fail());
    expect(briefMarkdown(briefDocument(draft, material))).toContain('](<https://example.org/a%3Eb c>)');
  });
});

test('signs that turn the direction of text round never leave the browser', () => {
  const html = freeze('pay \u202E00054 \u2066now\u0007');
  expect(html).toContain('pay 00054 now');
  expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
});
