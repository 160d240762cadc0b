import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Stand } from '#state/answer.ts';
import {
  changeDraft,
  markCopied,
  newPerson,
  type OwnAnswer,
  ownAnswerPart,
  withPerson,
} from '#state/parts/own-answer.ts';
import { anAnswer, ROUND } from './answer-arbitraries.ts';

const EMPTY: OwnAnswer = { person: 5, drafts: {} };

const content = (positions: Readonly<Record<number, Stand>>): Answer =>
  anAnswer({ positions: Object.fromEntries(Object.entries(positions).map(([number, stand]) => [number, { stand }])) });

const draftOf = (own: OwnAnswer) => {
  const draft = own.drafts[ROUND];
  const ratings = Object.entries(draft?.answer.positions ?? {}).map(([number, { stand }]) => `${number}=${stand}`);
  return `r${draft?.answer.revision} ${ratings.join(' ')}${draft?.isCopied ? ' copied' : ''}`;
};

test('a person’s id is within its bounds at both ends of chance', () => {
  expect([newPerson(() => 0), newPerson(() => 1 - 2 ** -53)]).toEqual([1, 2 ** 20 - 1]);
  expect(withPerson(ownAnswerPart.empty, () => 0.5).person).toBe(524_288);
  expect(withPerson(EMPTY, () => 0.5).person).toBe(5);
});

describe('revisions', () => {
  test('changes before the first copy are one revision, changes after it the next', () => {
    const first = changeDraft(changeDraft(EMPTY, content({ 1: 4 })), content({ 1: 5 }));
    expect(draftOf(first)).toBe('r1 1=5');
    const copied = markCopied(first, ROUND);
    expect(draftOf(copied)).toBe('r1 1=5 copied');
    expect(draftOf(changeDraft(copied, content({ 1: 5 })))).toBe('r1 1=5 copied');
    expect(draftOf(changeDraft(changeDraft(copied, content({ 1: 3 })), content({ 1: 2 })))).toBe('r2 1=2');
  });

  test('every round has its own answer', () => {
    const both = changeDraft(changeDraft(EMPTY, content({ 1: 4 })), { ...content({ 1: 2 }), round: '2027-03' });
    expect(Object.keys(both.drafts)).toEqual([ROUND, '2027-03']);
    expect(draftOf(both)).toBe('r1 1=4');
  });

  test('the answer carries the person’s id, whatever was given', () => {
    expect(changeDraft(EMPTY, content({ 1: 4 })).drafts[ROUND]?.answer.person).toBe(5);
  });
});

describe('two tabs', () => {
  const start = changeDraft(EMPTY, content({ 1: 4 }));

  test('the tab that went on wins, also where it took an answer back', () => {
    expect(draftOf(ownAnswerPart.merge(start, changeDraft(start, content({ 2: 3 }))))).toBe('r1 2=3');
  });

  test('where both went on, no statement’s answer is lost', () => {
    const one = changeDraft(start, content({ 1: 4, 2: 2 }));
    const two = changeDraft(start, content({ 1: 5, 3: 1 }));
    expect(draftOf(ownAnswerPart.merge(one, two))).toBe('r1 1=5 2=2 3=1');
  });

  test('a content that others have seen keeps its revision, another content gets the next', () => {
    const copied = markCopied(start, ROUND);
    expect(draftOf(ownAnswerPart.merge(copied, changeDraft(start, content({ 1: 2 }))))).toBe('r2 1=2');
    expect(draftOf(ownAnswerPart.merge(start, copied))).toBe('r1 1=4 copied');
    expect(draftOf(ownAnswerPart.merge(copied, start))).toBe('r1 1=4 copied');
  });

  test('two ids made at once become one, the one that was copied before the other', () => {
    const other = { person: 9, drafts: {} };
    expect(ownAnswerPart.merge(other, start).person).toBe(9);
    expect(ownAnswerPart.merge(other, markCopied(start, ROUND)).person).toBe(5);
    expect(ownAnswerPart.merge(start, other).drafts[ROUND]?.answer.person).toBe(5);
  });

  test('merging with oneself changes nothing', () => {
    const steps = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), { maxLength: 8 });
    fc.assert(
      fc.property(steps, (ratings) => {
        const own = ratings.reduce(
          (all, rating) =>
            rating === undefined ? markCopied(all, ROUND) : changeDraft(all, content({ 1: rating as Stand })),
          EMPTY,
        );
        expect(ownAnswerPart.merge(own, own)).toEqual(own);
        expect(ownAnswerPart.parse(JSON.parse(JSON.stringify(own)), 1)).toEqual(own);
      }),
    );
  });
});

test.each([
  null,
  7,
  {},
  { person: 0, drafts: { [ROUND]: {} } },
  { person: 5, drafts: { [ROUND]: { answer: {} } } },
  { person: 2 ** 20, drafts: {} },
])('what is no answer of one’s own is not read: %j', (value) => {
  expect(ownAnswerPart.parse(value, 1)).toBeUndefined();
});
