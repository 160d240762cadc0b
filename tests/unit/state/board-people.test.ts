import { describe, expect, test } from 'vitest';
import { roleCode } from '#state/role-code.ts';
import { aBoard, anAnswer, ratersOf } from './build-board.ts';

describe('who was heard', () => {
  const asked = ['leg', 'fin', 'qa'].map(roleCode);

  test('"don’t know" is a list of its own and leaves the gap as it is', () => {
    const without = aBoard([anAnswer(1, 'fin', { 7: 4 }), anAnswer(2, 'ops', { 7: 4 })]);
    const board = aBoard([
      anAnswer(1, 'fin', { 7: 4, 3: '?' }),
      anAnswer(2, 'ops', { 7: 4 }),
      anAnswer(3, 'qa', { 7: '?', 3: '?' }),
    ]);

    expect(board.questions).toEqual([
      { statement: 3, roles: [roleCode('fin'), roleCode('qa')].toSorted((a, b) => a - b) },
      { statement: 7, roles: [roleCode('qa')] },
    ]);
    expect(board.items[0]?.gap).toBe(without.items[0]?.gap);
    expect(board.items[0]?.unknown).toEqual([roleCode('qa')]);
  });

  test('asked and not heard stands apart and changes nothing else', () => {
    const answers = [anAnswer(1, 'fin', { 7: 4 }), anAnswer(2, 'ops', { 7: 2 })];
    const { notHeard, ...rest } = aBoard(answers, { asked });
    const { notHeard: none, ...same } = aBoard(answers);

    expect(notHeard).toEqual(['leg', 'qa'].map(roleCode));
    expect(none).toEqual([]);
    expect(rest).toEqual(same);
  });

  test('fewer than three functions is said, however many people there are', () => {
    const two = [1, 2, 3, 4].map((person) => anAnswer(person, person % 2 === 0 ? 'fin' : 'ops', { 7: 4 }));

    expect(aBoard(two).tooFewFunctions).toBe(true);
    expect(aBoard([...two, anAnswer(5, undefined, { 7: 4 })]).tooFewFunctions).toBe(true);
    expect(aBoard([...two, anAnswer(5, 'qa', { 7: 4 })]).tooFewFunctions).toBe(false);
  });

  test('two people in one role both count', () => {
    const board = aBoard([anAnswer(1, 'fin', { 7: 1 }), anAnswer(2, 'fin', { 7: 5 })]);

    expect(board.people).toBe(2);
    expect(board.heard).toEqual([roleCode('fin')]);
    expect(board.items[0]?.dots.map(({ rating }) => rating)).toEqual([1, 5]);
  });

  test('an answer entered by the host is marked so', () => {
    const board = aBoard([anAnswer(1, 'fin', { 7: 4 }, { isByHost: true }), anAnswer(2, 'ops', { 7: 5 })]);

    expect(board.items[0]?.dots.map(({ isByHost }) => isByHost)).toEqual([true, false]);
  });
});

describe('objectives', () => {
  const answers = [
    anAnswer(1, 'fin', {}, { objectives: [2, 4] }),
    anAnswer(2, 'ops', {}, { objectives: [2, 9, 4] }),
    anAnswer(3, 'qa', { 7: 4 }),
  ];

  test('the lowest mean rank comes first, with who chose it', () => {
    const { objectives, lists } = aBoard(answers);

    expect(lists).toBe(2);
    expect(objectives.map(({ objective, meanRank }) => [objective, meanRank])).toEqual([
      [2, 1],
      [4, 2.5],
      [9, 2.75],
      [1, 3.75],
    ]);
    expect(objectives[1]?.chosenBy.map(({ role, place }) => [role, place])).toEqual([
      [roleCode('fin'), 2],
      [roleCode('ops'), 3],
    ]);
  });

  test('without lists there is no rank, and the authored order stays', () => {
    const { objectives } = aBoard(ratersOf(4, 5));

    expect(objectives.map(({ objective, meanRank }) => [objective, meanRank])).toEqual(
      [4, 2, 9, 1].map((number) => [number, undefined]),
    );
  });
});

describe('marks', () => {
  test('most doubts come first, and one person counts once for a target', () => {
    const board = aBoard([], {
      marks: [
        {
          person: 1,
          marks: [
            { target: 30, value: 'agree' },
            { target: 10, value: 'doubt' },
          ],
        },
        {
          person: 2,
          marks: [
            { target: 20, value: 'doubt' },
            { target: 10, value: 'unknown' },
          ],
        },
        { person: 3, marks: [{ target: 20, value: 'doubt' }] },
        { person: 2, marks: [{ target: 20, value: 'agree' }] },
      ],
    });

    expect(board.marks).toEqual([
      { target: 20, agree: 0, doubt: 2, unknown: 0 },
      { target: 10, agree: 0, doubt: 1, unknown: 1 },
      { target: 30, agree: 1, doubt: 0, unknown: 0 },
    ]);
  });
});
