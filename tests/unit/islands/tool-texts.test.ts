import { expect, test } from 'vitest';
import { checklistText, countLine } from '#islands/checklist/checklist-marks.ts';
import { diagnosticText, resultOf, resultSentences } from '#islands/diagnostic/diagnostic-words.ts';
import { toolCard } from '#microsite/tool-card.ts';
import type { ChecklistCard } from '#microsite/tools/checklist-card.ts';
import type { DiagnosticCard } from '#microsite/tools/diagnostic-card.ts';
import { aMicrosite } from '../../helpers/microsites.ts';

const answers = [0, 1, 2].map((points) => ({ points, text: { en: `Answer ${points}` } }));
const part = (id: string, question: string) => ({
  ...{ id, title: { en: `Part ${id}` }, pages: ['how-to-try'] },
  questions: [{ id: question, text: { en: `How is ${question}?` }, answers }],
});
const band = (id: string, from: number, to: number) => ({
  ...{ id, from, to, title: { en: `Band ${id}` }, means: { en: 'It means this.' }, next: 'how-to-try' },
});

const SITE = aMicrosite({
  'tools/lamps.yaml': JSON.stringify({
    ...{ kind: 'diagnostic', title: { en: 'Lamps' }, purpose: { en: 'Where to begin.' } },
    sections: [part('seeing', 'light'), part('acting', 'night')],
    bands: [band('late', 0, 1), band('in-time', 2, 4)],
    example: { answers: { light: 2, night: 1 }, points: 3, band: 'in-time', weakest: 'acting' },
  }),
});
const LAMPS = toolCard(SITE, 'lamps') as DiagnosticCard;
const LIST = toolCard(SITE, 'requirements') as ChecklistCard;

const sentences = (values: Record<string, number>, locale = 'en') =>
  resultSentences(LAMPS, resultOf(LAMPS, values), locale);

test('a diagnostic says what is still open, and what the open questions can no longer change', () => {
  expect(sentences({})).toEqual(['Nothing is answered yet. The result builds up here, in any order.']);
  expect(sentences({ light: 0 })).toEqual([
    '0 of 2 points so far. Answer 1 more question for the whole result.',
    'The whole can still come to 0 to 2 points, from “Band late” to “Band in-time”.',
  ]);
  expect(sentences({ light: 2 })).toEqual([
    '2 of 2 points so far. Answer 1 more question for the whole result.',
    'Whatever the open questions give, it is: Band in-time.',
  ]);
  expect(sentences({ light: 2, night: 1 })).toEqual(['3 of 4 points: Band in-time.']);
});

test('a diagnostic counts in the digits of the language', () => {
  expect(sentences({ light: 2, night: 1 }, 'fa')[0]).toContain('۳');
});

test('the text of a diagnostic has the parts, weakest first, and every question with its answer', () => {
  expect(diagnosticText(LAMPS, { light: 2 }, 'en').split('\n\n').slice(1)).toEqual([
    'Part by part, weakest first\nPart seeing: 2 of 2 points\nPart acting: not answered yet',
    '1. How is light? Answer 2 (2 points)\n2. How is night? (open)',
  ]);
});

test('a checklist counts own levels, and names what was proposed', () => {
  const [first] = LIST.sections.flatMap(({ items }) => items);
  const values = { [`level:${first?.id}`]: 'out', [`tick:${first?.id}`]: true };

  expect(countLine(LIST, values, 'en')).toMatch(/Left out: 1, Done: 1 of \d+$/u);
  expect(checklistText(LIST, values, 'en')).toContain('[x] Left out (proposed: ');
});

test('a level that no list has is taken for the proposed one', () => {
  const [first] = LIST.sections.flatMap(({ items }) => items);

  expect(countLine(LIST, { [`level:${first?.id}`]: 'never', other: 3 }, 'en')).toBe(countLine(LIST, {}, 'en'));
});
