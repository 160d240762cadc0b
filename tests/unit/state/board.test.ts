import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATINGS } from '#domain/alignment-scale.ts';
import { roleCode } from '#state/role-code.ts';
import { aBoard, anAnswer, ratersOf, type Shorthand } from './build-board.ts';

const itemOf = (...ratings: readonly Shorthand[]) => {
  const [item] = aBoard(ratersOf(...ratings)).items;
  if (!item) throw new Error('No item.');
  return item;
};

describe('order', () => {
  test('the biggest gap comes first', () => {
    const board = aBoard([
      anAnswer(1, 'fin', { 7: 4, 3: 1, 5: 2 }),
      anAnswer(2, 'ops', { 7: 4, 3: 5, 5: 4 }),
      anAnswer(3, 'qa', { 7: 5, 3: 5, 5: 3 }),
    ]);

    expect(board.items.map(({ statement }) => statement)).toEqual([3, 5, 7]);
  });

  test('of equal gaps the authored order counts', () => {
    const board = aBoard([anAnswer(1, 'fin', { 5: 2, 3: 2, 7: 2 }), anAnswer(2, 'ops', { 5: 4, 3: 4, 7: 4 })]);

    expect(board.items.map(({ statement }) => statement)).toEqual([7, 3, 5]);
  });

  test('a statement with one rating comes last and has no gap', () => {
    const board = aBoard([anAnswer(1, 'fin', { 7: 1, 3: 4 }), anAnswer(2, 'ops', { 3: 4 })]);

    expect(board.items.map(({ statement, state, gap }) => [statement, state, gap])).toEqual([
      [3, 'agree', 0],
      [7, 'too-few', undefined],
    ]);
  });

  test('a statement that nobody rated is no item', () => {
    expect(aBoard([anAnswer(1, 'fin', { 7: '?' }), anAnswer(2, 'ops', {})]).items).toEqual([]);
  });

  test('equal answers give an equal board, in whatever order they come', () => {
    const answer = fc.record({
      role: fc.constantFrom('fin', 'ops', 'qa', undefined),
      ratings: fc.dictionary(fc.constantFrom('3', '5', '7'), fc.constantFrom(...RATINGS, '?' as const)),
      objectives: fc.shuffledSubarray([4, 2, 9, 1], { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 9 }), fc.infiniteStream(fc.nat()), (drawn, chance) => {
        const answers = drawn.map(({ role, ratings, objectives }, at) =>
          anAnswer(at + 1, role, ratings, { objectives }),
        );
        const shuffled = answers
          .map((value) => ({ value, at: chance.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ value }) => value);

        expect(aBoard(shuffled)).toEqual(aBoard(answers));
      }),
    );
  });
});

describe('how few answers say how much', () => {
  test('one answer is no board, two are', () => {
    expect(aBoard(ratersOf(4)).isReady).toBe(false);
    expect(aBoard(ratersOf(4, 5)).isReady).toBe(true);
  });

  test('two ratings have a gap and no coefficient', () => {
    const item = itemOf(1, 5);

    expect(item.gap).toBe(2);
    expect(item.agreement).toBeUndefined();
  });

  test('three ratings have a coefficient', () => {
    expect(itemOf(4, 4, 4).agreement).toBe(1);
  });

  test('two lists of objectives have no W, three have', () => {
    const lists = (count: number) =>
      Array.from({ length: count }, (_, at) => anAnswer(at + 1, 'fin', {}, { objectives: [4, 2, 9] }));

    expect(aBoard(lists(2)).concordance).toBeUndefined();
    expect(aBoard(lists(3)).concordance).toBe(1);
  });

  test('an answer that says nothing is not heard', () => {
    const board = aBoard([anAnswer(1, 'fin', {}), anAnswer(2, 'ops', { 7: 4 })], { asked: [roleCode('fin')] });

    expect(board.people).toBe(1);
    expect(board.notHeard).toEqual([roleCode('fin')]);
  });
});

describe('how near the ratings are', () => {
  test.each([
    { ratings: [4, 4, 4], state: 'agree' },
    { ratings: [4, 5, 4, 5, 5], state: 'agree' },
    { ratings: [3, 4, 4, 4, 5], state: 'near' },
    { ratings: [1, 2, 4, 5], state: 'split' },
    { ratings: [3, 4], state: 'agree' },
    { ratings: [2, 4], state: 'split' },
  ] as const)('$ratings: $state', ({ ratings, state }) => {
    expect(itemOf(...ratings).state).toBe(state);
  });

  test('one who stands far from eleven others keeps a group from agreeing', () => {
    const item = itemOf(1, ...Array.from({ length: 11 }, () => 4 as const));

    expect(item.agreement).toBeGreaterThan(0.75);
    expect(item.state).toBe('near');
  });
});

describe('what people expected', () => {
  test('most expected to differ, and they agree: a false alarm', () => {
    expect(itemOf('5 differ', '4 differ', '5 agree').expectation).toBe('false-alarm');
  });

  test('all thought it settled, and it is not: a surprise', () => {
    expect(itemOf('5 agree', '1 agree', '4 agree').expectation).toBe('surprise');
  });

  test('most thought it settled, and it is not: a surprise too', () => {
    expect(itemOf('5 agree', '1 agree', '4 agree', '2 differ').expectation).toBe('surprise');
  });

  test('as they thought', () => {
    expect(itemOf('5 agree', '4 agree').expectation).toBe('as-expected-agree');
    expect(itemOf('5 differ', '1 differ').expectation).toBe('as-expected-differ');
  });

  test('half and half is no common expectation', () => {
    expect(itemOf('5 agree', '1 differ').expectation).toBe('mixed');
  });

  test('what one person alone expects is not the group’s expectation', () => {
    expect(itemOf('5 differ', 5, 5).expectation).toBe('unsaid');
  });

  test('who does not know expects nothing that counts', () => {
    const answers = [...ratersOf('5 differ', '5 differ'), anAnswer(9, 'qa', { 7: '?' })];

    expect(aBoard(answers).items[0]?.expected).toEqual({ agree: 0, differ: 2 });
  });
});
