import { describe, expect, test } from 'vitest';
import { concordanceOfRanks, kendallW, ranksOf } from '#state/concordance.ts';

/** Scores as ranks, 1 for the lowest, ties as mean ranks: the published examples give scores. */
const ranked = (scores: readonly number[]): number[] =>
  scores.map((score) => {
    const below = scores.filter((other) => other < score).length;
    return below + (scores.filter((other) => other === score).length + 1) / 2;
  });

describe('figures published by others', () => {
  test('three raters of anxiety with many ties: KendallW(anxiety, TRUE)', () => {
    // R package DescTools, help page "KendallW", example with its output; the data set is "anxiety" of the package irr.
    const anxiety = [
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ];

    expect(concordanceOfRanks(anxiety.map(ranked))).toBeCloseTo(0.5396569, 7);
  });

  test('three comparisons of ten objects, given as ranks with ties', () => {
    // NAG Library, routine g08daf, "Example Program Results": "Kendall's coefficient = 0.828".
    const comparisons = [
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ];

    expect(concordanceOfRanks(comparisons)).toBeCloseTo(0.828, 3);
  });

  test('wing, tail and bill of twelve birds', () => {
    // J. H. Zar, Biostatistical Analysis, 4th edition (1999), p. 444; R package synchrony, help page "bird.traits":
    // "Kendall's W (corrected for ties): 0.9241". UNISTAT (chapter 6.5.6) prints the same rank sums.
    const birds = [
      [10.4, 10.8, 11.1, 10.2, 10.3, 10.2, 10.7, 10.5, 10.8, 11.2, 10.6, 11.4],
      [7.4, 7.6, 7.9, 7.2, 7.4, 7.1, 7.4, 7.2, 7.8, 7.7, 7.8, 8.3],
      [17, 17, 20, 14.5, 15.5, 13, 19.5, 16, 21, 20, 18, 22],
    ];

    expect(concordanceOfRanks(birds.map(ranked))).toBeCloseTo(0.9241, 4);
  });

  test('six rankings of four papers without ties', () => {
    // Washington University, Math 322, "17. Kendall’s Rank Concordance", math.wustl.edu/~victor/classes/ma322/r-eg-17.txt: "W = 0.6".
    const papers = [
      [4, 3, 2, 1],
      [3, 4, 2, 1],
      [4, 3, 1, 2],
      [3, 4, 1, 2],
      [4, 2, 1, 3],
      [4, 2, 3, 1],
    ];

    expect(concordanceOfRanks(papers)).toBeCloseTo(0.6, 12);
  });
});

describe('lists of favourites', () => {
  const OBJECTS = [1, 2, 3, 4, 5, 6, 7, 8];

  test('objects that somebody left out share the mean of the ranks that remain', () => {
    expect(ranksOf([[3, 1, 8]], OBJECTS)).toEqual([{ list: 0, ranks: [2, 6, 1, 6, 6, 6, 6, 3] }]);
  });

  test('a list counts as the ranks that it stands for', () => {
    const lists = [
      [1, 2, 3],
      [1, 3, 2],
      [4, 1, 2],
    ];
    const ranks = [
      [1, 2, 3, 6, 6, 6, 6, 6],
      [1, 3, 2, 6, 6, 6, 6, 6],
      [2, 3, 6, 1, 6, 6, 6, 6],
    ];

    expect(kendallW(lists, OBJECTS)).toBe(concordanceOfRanks(ranks));
  });

  test('the same list from everybody is full concordance, in spite of the ties', () => {
    expect(
      kendallW(
        [
          [5, 2, 7],
          [5, 2, 7],
          [5, 2, 7],
        ],
        OBJECTS,
      ),
    ).toBe(1);
  });

  test('empty lists, repeats and objects of another site do not count', () => {
    const lists = [[1, 2, 3], [], [1, 1, 2, 99, 3]];

    expect(kendallW(lists, OBJECTS)).toBe(1);
    expect(ranksOf(lists, OBJECTS).map(({ list }) => list)).toEqual([0, 2]);
  });

  test('one list alone has nothing to agree with', () => {
    expect(kendallW([[1, 2, 3]], OBJECTS)).toBeUndefined();
  });

  test('judges who tie everything have no concordance', () => {
    expect(
      concordanceOfRanks([
        [1.5, 1.5],
        [1.5, 1.5],
      ]),
    ).toBeUndefined();
  });
});
