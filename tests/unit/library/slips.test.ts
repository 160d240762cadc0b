import { describe, expect, test } from 'vitest';
import { applyEdits } from '#checks/fix.ts';
import { bodySlips } from '#library/body-slips.ts';
import { slipFinding } from '#library/slip.ts';
import { parseSettings } from '#library/yaml-settings.ts';
import { yamlSlips } from '#library/yaml-slips.ts';

function mendedYaml(text: string): string {
  const slips = yamlSlips(text, { start: 0, end: text.length }, parseSettings(text, 'a.yaml'));
  return applyEdits(
    text,
    slips.flatMap((slip) => slipFinding(slip, text, 'a.yaml').edit ?? []),
  );
}

function mendedBody(text: string, isReadable = false): string {
  const slips = bodySlips(text, { start: 0, end: text.length }, isReadable);
  return applyEdits(
    text,
    slips.flatMap((slip) => slipFinding(slip, text, 'a.mdx').edit ?? []),
  );
}

describe('slips in settings', () => {
  test.each([
    ['title: Costs: what we know', 'title: "Costs: what we know"'],
    ['- text: One: two', '- text: "One: two"'],
    ['title: Say "no": or not', 'title: "Say \\"no\\": or not"'],
    ['name: { en: Decision: pilot, or none }', 'name: { en: "Decision: pilot, or none" }'],
    ['name: { en: Lab, privacy and price }', 'name: { en: "Lab, privacy and price" }'],
    ['name: { en: A, b, ru: "В, г" }', 'name: { en: "A, b", ru: "В, г" }'],
    ['a: { en: A, b }\nb: { en: C, d }', 'a: { en: "A, b" }\nb: { en: "C, d" }'],
    ['accent: #0b6e4f', 'accent: "#0b6e4f"'],
    ['brand: { logo: a.svg, accent: #0b6e4f }', 'brand: { logo: a.svg, accent: "#0b6e4f" }'],
    ['a:\n\tb: c', 'a:\n  b: c'],
    ['a:\n\u00a0\u00a0b: c', 'a:\n  b: c'],
    ['name: al\u00adarm\u200b', 'name: alarm'],
  ])('%j is mended to %j', (text, mended) => {
    expect(mendedYaml(text)).toBe(mended);
  });

  test.each([
    ['text: "Costs: what we know"'],
    ['url: https://a.example/'],
    ['accent: "#0b6e4f" # accent: #0b6e4f'],
    ['text: "accent: #0b6e4f"'],
    ['# accent: #0b6e4f'],
    ['time: 10:30'],
    ['list: [a, b]'],
    ['map: { id: a, level: must }'],
    ['text: >-\n  As they say: one thing: another\n  { en: a, b }\n'],
    ['- en: >-\n    Note: this: that\n  ru: x\n'],
  ])('%j is no slip', (text) => {
    expect(mendedYaml(text)).toBe(text);
  });

  test('prose of several lines stays as it is, also where the file has another slip', () => {
    const text = 'a: >-\n  Note: this: that\n\n  More: of: it\nb: One: two\n';

    expect(mendedYaml(text)).toBe(text.replace('One: two', '"One: two"'));
  });

  test('places are those of the whole file, also in the settings of a page', () => {
    const text = '---\ntitle: One: two\n---\n';
    const region = { start: 4, end: 20 };
    const [slip] = yamlSlips(text, region, parseSettings(text.slice(4, 19), 'a.mdx', { offset: 4, line: 1 }));

    expect(slip && slipFinding(slip, text, 'a.mdx').place).toEqual({ path: 'a.mdx', line: 2, column: 8 });
  });
});

describe('slips in a page’s text', () => {
  test.each([
    ['under <8 °C', 'under &lt;8 °C'],
    ['<= 5 and <$3', '&lt;= 5 and &lt;$3'],
    ['<https://a.example/x>', '[https://a.example/x](https://a.example/x)'],
    ['<ana@a.example>', '[ana@a.example](mailto:ana@a.example)'],
    ['<Callout title=“Note” kind=„note“>', '<Callout title="Note" kind="note">'],
    ['<Quote source=“the driver’s words”>', '<Quote source="the driver’s words">'],
    ['<Callout title="Note”>', '<Callout title="Note">'],
    ['one { brace', 'one \\{ brace'],
    ['a <!-- note --> b', 'a  b'],
    ['•\u00a0one\n  • two', '- one\n  - two'],
    ['##\u00a0Costs', '## Costs'],
    ['##Costs', '## Costs'],
  ])('%j is mended to %j', (text, mended) => {
    expect(mendedBody(text)).toBe(mended);
  });

  test.each([
    ['`a < 5 {` and ``<8 ` {``'],
    ['```\n<8 {\n<!-- x -->\n• one\n```'],
    ['~~~yaml\n{\n~~~'],
    ['<Callout title="say “hi” now">'],
    ['\\{ as text'],
    ['#1 in the list'],
  ])('%j is no slip', (text) => {
    expect(mendedBody(text)).toBe(text);
  });

  test('what does not keep a text from being read is left alone when it can be read', () => {
    expect(mendedBody('a <8 { b', true)).toBe('a <8 { b');
  });
});
