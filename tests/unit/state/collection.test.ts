import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Collection, Verdict } from '#state/answer.ts';
import {
  countedAnswers,
  decide,
  EMPTY_COLLECTION,
  mergeCollections,
  openQuestions,
  rounds,
} from '#state/collection.ts';
import { roleCode } from '#state/role-code.ts';
import { anAnswer, collections } from './answer-arbitraries.ts';

const FIN = roleCode('fin');
const OPS = roleCode('ops');

const holding = (answers: readonly Answer[], verdicts: readonly Verdict[] = []): Collection =>
  mergeCollections(EMPTY_COLLECTION, { ...EMPTY_COLLECTION, answers, verdicts });

const counted = (collection: Collection, round?: string) =>
  countedAnswers(collection, round).map(({ person, revision }) => `${person}.${revision}`);

const asked = (collection: Collection) =>
  openQuestions(collection).map((question) => `${question.counted.person}?${question.newcomer.person}`);

describe('merging', () => {
  test('two collections merge to the same in either order', () => {
    fc.assert(
      fc.property(collections, collections, (a, b) => {
        expect(mergeCollections(a, b)).toEqual(mergeCollections(b, a));
      }),
    );
  });

  test('three collections merge to the same however they are bracketed', () => {
    fc.assert(
      fc.property(collections, collections, collections, (a, b, c) => {
        expect(mergeCollections(a, mergeCollections(b, c))).toEqual(mergeCollections(mergeCollections(a, b), c));
      }),
    );
  });

  test('a collection merged again with any part of it stays as it is', () => {
    fc.assert(
      fc.property(collections, collections, (a, b) => {
        const both = mergeCollections(a, b);
        expect(mergeCollections(both, both)).toEqual(both);
        expect(mergeCollections(both, a)).toEqual(both);
        expect(mergeCollections(both, EMPTY_COLLECTION)).toEqual(both);
      }),
    );
  });

  test('the newest revision of a person counts, whenever it came', () => {
    const [old, young] = [anAnswer({ revision: 1 }), anAnswer({ revision: 2, objectives: [2] })];
    expect(holding([young, old]).answers).toEqual([young]);
  });

  test('rounds stand side by side', () => {
    const answers = [anAnswer({ round: '2026-06' }), anAnswer({ round: '2026-03' })];
    expect(rounds(holding(answers))).toEqual(['2026-03', '2026-06']);
    expect(counted(holding(answers), '2026-03')).toHaveLength(1);
    expect(countedAnswers(holding(answers)).map(({ round }) => round)).toEqual(['2026-06']);
  });
});

describe('who counts', () => {
  const two = [anAnswer({ person: 5 }), anAnswer({ person: 9 })];

  test('a second person of one role waits until the host has said who it is', () => {
    expect(counted(holding(two))).toEqual(['5.1']);
    expect(asked(holding(two))).toEqual(['5?9']);
  });

  test('people of other roles and other rounds, and people without a role, need no question', () => {
    const answers = [
      anAnswer({ person: 5 }),
      anAnswer({ person: 6, role: OPS }),
      anAnswer({ person: 7, round: '2027-01' }),
      anAnswer({ person: 8, role: 0 }),
      anAnswer({ person: 9, role: 0 }),
    ];
    expect(asked(holding(answers))).toEqual([]);
    expect(counted(holding(answers))).toEqual(['5.1', '6.1', '8.1', '9.1', '7.1']);
  });

  test.each([
    ['counts', ['5.1', '9.1']],
    ['replaces', ['9.1']],
    ['ignored', ['5.1']],
  ] as const)('after "%s" nothing is asked any more', (says, expected) => {
    const collection = holding(two);
    const decided = openQuestions(collection).reduce((all, question) => decide(all, question, says), collection);
    expect(asked(decided)).toEqual([]);
    expect(counted(decided)).toEqual(expected);
  });

  test('a third person of that role is asked about, also one with a smaller id', () => {
    const [question] = openQuestions(holding(two));
    if (!question) throw new Error('There is a question.');
    const decided = decide(holding(two), question, 'counts');
    const third = mergeCollections(decided, holding([anAnswer({ person: 2 })]));
    expect(asked(third)).toEqual(['5?2']);
    expect(counted(third)).toEqual(['5.1', '9.1']);
  });

  test('a word on the newcomer alone is enough for both to be known within one more question', () => {
    const collection = holding(two, [{ person: 9, round: anAnswer().round, says: 'counts', revision: 1 }]);
    expect(counted(collection)).toEqual(['9.1']);
    expect(asked(collection)).toEqual(['9?5']);
  });

  test('a change of mind is a newer word', () => {
    const [question] = openQuestions(holding(two));
    if (!question) throw new Error('There is a question.');
    const ignored = decide(holding(two), question, 'ignored');
    expect(counted(decide(ignored, question, 'replaces'))).toEqual(['9.1']);
  });

  test('where two hosts said the opposite, one of the two answers stands', () => {
    const says = (person: number, other: number): Verdict => ({
      person,
      other,
      round: anAnswer().round,
      says: 'replaces',
      revision: 1,
    });
    expect(counted(holding(two, [says(5, 9), says(9, 5)]))).toEqual(['5.1']);
    expect(counted(holding(two, [says(5, 5)]))).toEqual(['5.1']);
  });

  test('an answer in whose place a third one stands does not come back by such a ring', () => {
    const three = [...two, anAnswer({ person: 7 })];
    const says = (person: number, other: number): Verdict => ({
      person,
      other,
      round: anAnswer().round,
      says: 'replaces',
      revision: 127,
    });
    expect(counted(holding(three, [says(5, 9), says(9, 5), says(7, 5)]))).toEqual(['7.1']);
  });

  test('in a round in which not everybody is ignored somebody counts, whatever hosts said of each other', () => {
    fc.assert(
      fc.property(collections, collections, (a, b) => {
        const merged = mergeCollections(a, b);
        for (const round of rounds(merged)) {
          const ignored = merged.verdicts.filter((verdict) => verdict.round === round && verdict.says === 'ignored');
          const heard = merged.answers.filter(
            (answer) => answer.round === round && !ignored.some(({ person }) => person === answer.person),
          );
          expect(countedAnswers(merged, round).length > 0).toBe(heard.length > 0);
        }
      }),
    );
  });

  test('a new revision of somebody replaced brings no question back', () => {
    const [question] = openQuestions(holding(two));
    if (!question) throw new Error('There is a question.');
    const decided = decide(holding(two), question, 'replaces');
    expect(asked(mergeCollections(decided, holding([anAnswer({ person: 5, revision: 2 })])))).toEqual([]);
  });

  test('no answer is lost: each counts, waits, is ignored, or is replaced', () => {
    fc.assert(
      fc.property(collections, collections, (a, b) => {
        const merged = mergeCollections(a, b);
        const questions = openQuestions(merged);
        const waiting = questions.map(({ newcomer }) => newcomer);
        const all = rounds(merged).flatMap((round) => countedAnswers(merged, round));
        expect(waiting.filter((answer) => all.includes(answer))).toEqual([]);
        for (const { role, round } of merged.answers) {
          const present = merged.answers.filter((answer) => answer.role === role && answer.round === round);
          const isSaid = merged.verdicts.some((verdict) => verdict.round === round && verdict.says !== 'counts');
          const known = present.filter((answer) => all.includes(answer) || waiting.includes(answer));
          expect(isSaid || known.length === present.length).toBe(true);
        }
        expect(questions).toEqual(openQuestions(mergeCollections(b, a)));
      }),
    );
  });

  test('roles of the tests have different codes', () => {
    expect(FIN).not.toBe(OPS);
  });
});
