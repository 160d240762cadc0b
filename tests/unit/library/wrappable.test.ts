import { describe, expect, test } from 'vitest';
import { termSchema } from '#domain/term.ts';
import type { Body } from '#library/body.ts';
import { renderableSource } from '#library/renderable.ts';
import { findTermUses, indexTerms } from '#library/term-uses.ts';
import { aBody, aLibrary, aPage } from '../../helpers/builders.ts';

const ALARM = {
  id: 'alarm',
  settings: termSchema.parse({ name: { en: 'alarm' }, definition: { en: 'x' } }),
  placeOf: () => ({ path: 'x' }),
};
const INDEX = indexTerms([ALARM], 'en');

/** A page's text as the renderer gets it. */
function rendered(body: string): string {
  const text = aPage(body);
  const page = aLibrary({ 'pages/en/a-page.mdx': text }).pages.find(({ id }) => id === 'a-page');
  if (!page) throw new Error('The library lacks the page.');
  return renderableSource(page, text).slice(text.indexOf(body), -1);
}

/** Everything that a reader sees of the text, "|" where emphasis, code or the term begins or ends. */
function seen(source: string, body: Body): string {
  const runs = body.runs.map(({ stretch }) => source.slice(stretch.start, stretch.end).replace(/alarms?/u, '|'));
  return `${body.text} ${runs.join('|').replace(/\|+/gu, '|')}`;
}

describe('a term is linked at the first use that a tag can stand around', () => {
  test.each([
    ['**Alarm**s are many. An alarm rings.', '**Alarm**s are many. An <Term id="alarm">alarm</Term> rings.'],
    ['Pre*alarm* and alarm.', 'Pre*alarm* and <Term id="alarm">alarm</Term>.'],
    ['C:\\Alarm holds an alarm.', 'C:\\Alarm holds an <Term id="alarm">alarm</Term>.'],
    ['Per alarm*, per load*, an alarm.', 'Per alarm*, per load*, an <Term id="alarm">alarm</Term>.'],
  ])('%j', (body, expected) => {
    expect(rendered(body)).toBe(expected);
  });
});

test.each([
  ['**Alarm** rings.'],
  ['**The alarm**, then.'],
  ['("*Alarm*")'],
  ['~~Alarm~~ rings.'],
  ['`x`alarm'],
  ['***alarm***.'],
])('emphasis that a tag leaves as it is keeps no term from being linked: %s', (body) => {
  expect(rendered(body)).toContain('<Term id="alarm">');
});

test('no signs around a term make a tag change what a reader sees', () => {
  const marks = ['', '*', '**', '***', '_', '__', '~~', '`', '\\', '"*'];
  const bodies = ['', 's', '(', '\\', '*'].flatMap((before) =>
    ['', 's', ',', '*', ' '].flatMap((after) =>
      marks.flatMap((opening) =>
        marks.flatMap((closing) => [
          `One more ${before}${opening}alarm${closing}${after} and *two* **b** end.`,
          `*One ${before}${opening}alarm${closing}${after} x* end _y_ z**.`,
        ]),
      ),
    ),
  );
  let wrapped = 0;
  const changed = bodies.filter((source) => {
    const body = aBody(source);
    const [use] = findTermUses(source, body, INDEX);
    if (!use) return false;
    wrapped++;
    const { start, end } = use;
    const tagged = `${source.slice(0, start)}<Term id="alarm">${source.slice(start, end)}</Term>${source.slice(end)}`;
    return seen(tagged, aBody(tagged)) !== seen(source, body);
  });

  expect(changed).toEqual([]);
  expect(wrapped).toBeGreaterThan(1000);
});
