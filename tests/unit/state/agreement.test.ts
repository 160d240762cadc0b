import { describe, expect, test } from 'vitest';
import { agreementA } from '#state/agreement.ts';

/** The example of C. van der Eijk, "Measuring agreement in ordered rating scales", Quality & Quantity 35 (2001), p. 331. */
const VAN_DER_EIJK = [30, 40, 210, 130, 530, 50, 10];

describe('figures published by others', () => {
  test('the example of van der Eijk (2001, p. 331), as the R package agrmt documents it: agreement(V)', () => {
    // D. Ruedin, agrmt 1.42.12, help page "agreement", section Examples: "The rate of agreement is given as 0.6113333".
    expect(agreementA(VAN_DER_EIJK)).toBeCloseTo(0.6113333, 7);
  });

  // agrmt.r-forge.r-project.org/agreement.html, table of the seven layers of van der Eijk's example, three decimals.
  test.each([
    { pattern: [1, 1, 1, 1, 1, 1, 1], published: 0 },
    { pattern: [1, 1, 1, 1, 1, 1, 0], published: 0.167 },
    { pattern: [0, 1, 1, 1, 1, 1, 0], published: 0.333 },
    { pattern: [0, 0, 1, 1, 1, 1, 0], published: 0.5 },
    { pattern: [0, 0, 1, 1, 1, 0, 0], published: 0.667 },
    { pattern: [0, 0, 1, 0, 1, 0, 0], published: 0.467 },
    { pattern: [0, 0, 0, 0, 1, 0, 0], published: 1 },
  ])('the layer $pattern has the agreement $published (Ruedin, Agreement A in R)', ({ pattern, published }) => {
    expect(agreementA(pattern)).toBeCloseTo(published, 3);
  });

  // github.com/kimsin98/agrmt, tests/agreement_test_cases.csv: values that its author holds a port of agrmt to.
  test.each([
    { counts: [0, 0, 1], published: 1 },
    { counts: [0, 1, 1], published: 0.5 },
    { counts: [1, 0, 1], published: -1 },
    { counts: [1, 1, 1], published: 0 },
    { counts: [0, 100, 0, 0, 0], published: 1 },
    { counts: [20, 20, 20, 20, 20], published: 0 },
    { counts: [10, 30, 50, 30, 10], published: 0.384615384615385 },
    { counts: [50, 30, 10, 5, 5], published: 0.575 },
    { counts: [5, 5, 10, 30, 50], published: 0.575 },
    { counts: [99999, 0, 0, 0, 99999], published: -1 },
    { counts: [40, 10, 0, 10, 40], published: -0.655555555555556 },
    { counts: [60, 0, 10, 20, 30], published: 0 },
    { counts: [5, 10, 20, 40, 50, 40, 20, 10, 5, 0], published: 0.505555555555556 },
    { counts: [50, 20, 5, 0, 0, 0, 5, 20, 50, 0], published: -0.349814814814815 },
  ])('$counts gives $published (port of agrmt by kimsin98)', ({ counts, published }) => {
    expect(agreementA(counts)).toBeCloseTo(published, 12);
  });
});

test('nobody rated: there is no agreement to speak of', () => {
  expect(agreementA([0, 0, 0, 0, 0])).toBeUndefined();
});

test('a scale of two points has no agreement', () => {
  expect(agreementA([3, 2])).toBeUndefined();
});

test('the scale turned round gives the same agreement', () => {
  expect(agreementA(VAN_DER_EIJK.toReversed())).toBeCloseTo(agreementA(VAN_DER_EIJK) ?? Number.NaN, 12);
});
