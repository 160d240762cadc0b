import { expect, test } from 'vitest';
import { formatOpenQuestions, openStatements } from '#state/open-questions.ts';
import { formatSummary, summaryOf } from '#state/summary.ts';
import { aBoard, anAnswer, SCOPE } from './build-board.ts';

const BOARD = aBoard([
  anAnswer(1, 'fin', { 7: 4, 3: 4, 5: 1 }, { objectives: [2, 4, 9] }),
  anAnswer(2, 'ops', { 7: 4, 3: '?', 5: 5 }, { objectives: [2, 9] }),
  anAnswer(3, 'qa', { 7: 5, 3: 5, 5: 1 }, { objectives: [1] }),
]);

const WORDS = { title: 'Open questions', intro: 'From our group.', ownQuestions: 'We also ask:' };

test('open is what lies apart and what somebody does not know, in the authored order', () => {
  expect(openStatements(BOARD, SCOPE)).toEqual([3, 5]);
});

test('one who stands far from all others leaves a statement open', () => {
  const board = aBoard([
    anAnswer(1, 'fin', { 7: 1 }),
    ...Array.from({ length: 11 }, (_, at) => anAnswer(at + 2, 'ops', { 7: 4 })),
  ]);

  expect(board.items[0]?.state).toBe('near');
  expect(openStatements(board, SCOPE)).toEqual([7]);
});

test('ratings within three neighbouring points are not open', () => {
  const board = aBoard([3, 4, 4, 4, 5].map((rating, at) => anAnswer(at + 1, 'ops', { 7: rating as 3 | 4 | 5 })));

  expect(board.items[0]?.state).toBe('near');
  expect(openStatements(board, SCOPE)).toEqual([]);
});

test('the text for the supplier is statements and questions, and nothing else', () => {
  const text = formatOpenQuestions(
    [{ text: 'Somebody has time to act.', settle: 'Who was on duty on Sunday?' }],
    ['  What does a stop cost? ', ''],
    WORDS,
  );

  expect(text).toBe(
    [
      'Open questions',
      '',
      'From our group.',
      '',
      '• Somebody has time to act.',
      '  Who was on duty on Sunday?',
      '',
      'We also ask:',
      '• What does a stop cost?',
    ].join('\n'),
  );
});

test('without own questions nothing announces them', () => {
  expect(formatOpenQuestions([], [' '], WORDS)).toBe('Open questions\n\nFrom our group.');
});

test('the summary names what is close, what else is open, and what two or more put first', () => {
  expect(summaryOf(BOARD, SCOPE)).toEqual({ agreed: [7, 3], open: [5], first: [2, 9] });
});

test('the text of a summary leaves out parts with nothing in them', () => {
  const text = formatSummary(
    { agreed: [7], open: [], first: [2] },
    {
      title: 'What we told each other',
      agreed: 'We stand close on:',
      open: 'Still open:',
      first: 'What matters most to us:',
      about: (statement) => `Statement ${statement}`,
      objective: (objective) => `Objective ${objective}`,
    },
  );

  expect(text).toBe(
    'What we told each other\n\nWe stand close on:\n• Statement 7\n\nWhat matters most to us:\n• Objective 2',
  );
});
