import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPECTATIONS, RATINGS } from '#domain/alignment-scale.ts';
import { type Collection, MARK_VALUES } from '#state/answer.ts';
import { boardSentences } from '#state/board-sentences.ts';
import { type BoardTextWords, formatBoardText } from '#state/board-text.ts';
import { formatAnswerCode } from '#state/code.ts';
import { addReading, EMPTY_COLLECTION, mergeCollections } from '#state/collection.ts';
import { formatInvitation } from '#state/invitation.ts';
import { readPaste } from '#state/read-paste.ts';
import { roleCode } from '#state/role-code.ts';
import { aBoard, anAnswer, SCOPE } from './build-board.ts';

const COLLECTION: Collection = mergeCollections(EMPTY_COLLECTION, {
  answers: [
    anAnswer(11, 'fin', { 7: '4 agree', 3: 2, 5: '?' }, { objectives: [4, 2, 9], round: '2026-03' }),
    anAnswer(11, 'fin', { 7: '5 agree', 3: 3, 5: 1 }, { objectives: [4, 2, 9] }),
    anAnswer(22, 'ops', { 7: '1 differ', 3: 4 }, { isByHost: true }),
    anAnswer(33, undefined, { 7: 3 }),
    anAnswer(44, 'ops', { 7: 2 }),
  ],
  invitations: [
    { round: '2026-06', by: 'Priya', until: '2026-06-30', statements: [3, 7, 5], roles: ['fin', 'ops'] },
    { round: '2026-03', by: 'Ola', until: undefined, statements: [7], roles: [] },
  ],
  verdicts: [{ person: 44, round: '2026-06', says: 'replaces', other: 22, revision: 1 }],
  marks: [
    {
      person: 11,
      marks: [
        { target: 5, value: 'agree' },
        { target: 700, value: 'doubt' },
        { target: 3000, value: 'unknown' },
      ],
    },
  ],
});

const WORDS: BoardTextWords = {
  title: 'Where we stand: Acme, June 2026',
  sentences: ['4 people answered. Heard: Finance and Operations.', 'Alarms: 2 agree, and 2 disagree.'],
  codes: 'The codes of the answers. Paste this whole text into the box to see the board:',
  invitations: 'The questions, to be answered by anybody who has not:',
  link: (invitation) => `https://view.example/acme-aaaa/en/agree/#${formatInvitation(invitation, SCOPE)}`,
};

const OPTIONS = { scope: SCOPE, round: '2026-06', asked: SCOPE.statements };

test('the whole board goes into one text and comes back from it', () => {
  const reading = readPaste(formatBoardText(COLLECTION, SCOPE, WORDS), OPTIONS);

  expect(reading.unreadable).toEqual([]);
  expect(addReading(EMPTY_COLLECTION, reading)).toEqual(COLLECTION);
});

test('any board comes back from its text', () => {
  const person = fc.integer({ min: 1, max: 2 ** 20 - 1 });
  const round = fc.constantFrom('2026-03', '2026-06', '2027-01');
  const position = fc.oneof(
    fc.constant({ stand: 'unknown' as const }),
    fc.record({ stand: fc.constantFrom(...RATINGS), expects: fc.constantFrom(...EXPECTATIONS) }),
    fc.record({ stand: fc.constantFrom(...RATINGS) }),
  );
  const answer = fc.record({
    person,
    revision: fc.integer({ min: 1, max: 127 }),
    round,
    role: fc.integer({ min: 0, max: 1023 }),
    isByHost: fc.boolean(),
    positions: fc.dictionary(fc.constantFrom('3', '5', '7'), position, { minKeys: 1, noNullPrototype: true }),
    objectives: fc.shuffledSubarray([4, 2, 9, 1], { maxLength: 3 }),
  });
  const mark = fc.record({ target: fc.nat({ max: 2 ** 15 - 1 }), value: fc.constantFrom(...MARK_VALUES) });
  const marks = fc.record({ person, marks: fc.array(mark, { minLength: 1, maxLength: 12 }) });
  const collection = fc.record({
    answers: fc.array(answer, { maxLength: 8 }),
    marks: fc.array(marks, { maxLength: 3 }),
    invitations: fc.constant(COLLECTION.invitations),
    verdicts: fc.constant(COLLECTION.verdicts),
  });
  fc.assert(
    fc.property(collection, (drawn) => {
      const whole = mergeCollections(EMPTY_COLLECTION, drawn);
      const reading = readPaste(formatBoardText(whole, SCOPE, WORDS), OPTIONS);

      expect(addReading(EMPTY_COLLECTION, reading)).toEqual(whole);
    }),
  );
});

test('it comes back from a mail that quotes and wraps the text', () => {
  const quoted = formatBoardText(COLLECTION, SCOPE, WORDS)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\r\n');
  const reading = readPaste(`On Tuesday Ana wrote:\r\n${quoted}\r\n\r\nThank you`, OPTIONS);

  expect(addReading(EMPTY_COLLECTION, reading)).toEqual(COLLECTION);
});

test('sentences for people come first, then codes, then links, each part after an empty line', () => {
  const [answer] = COLLECTION.answers;
  if (!answer) throw new Error('No answer.');
  const text = formatBoardText({ ...EMPTY_COLLECTION, answers: [answer] }, SCOPE, WORDS);

  expect(text.split('\n')).toEqual([
    WORDS.title,
    '',
    ...WORDS.sentences,
    '',
    WORDS.codes,
    formatAnswerCode(answer, SCOPE),
  ]);
});

test('an empty collection promises no codes', () => {
  expect(formatBoardText(EMPTY_COLLECTION, SCOPE, { ...WORDS, sentences: [] })).toBe(WORDS.title);
});

test('a board in sentences says who was heard, each statement, each question and what comes first', () => {
  const board = aBoard(
    [anAnswer(1, 'fin', { 7: 4, 3: '?' }, { objectives: [2, 4] }), anAnswer(2, 'ops', { 7: 1 }, { objectives: [2] })],
    { asked: [roleCode('qa')] },
  );
  const sentences = boardSentences(board, {
    heard: ({ people }) => `${people} people.`,
    notHeard: ({ notHeard }) => `${notHeard.length} not heard.`,
    tooFewFunctions: 'Few functions.',
    item: ({ statement, spread }) => `${statement}: ${spread.low} to ${spread.high}.`,
    question: ({ statement }) => `${statement} is not known to all.`,
    objective: ({ objective }) => `First: ${objective}.`,
  });

  expect(sentences).toEqual([
    '2 people.',
    '1 not heard.',
    'Few functions.',
    '7: 1 to 4.',
    '3 is not known to all.',
    'First: 2.',
    'First: 4.',
  ]);
});
