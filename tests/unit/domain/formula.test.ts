import fc from 'fast-check';
import { all, create } from 'mathjs';
import { expect, test } from 'vitest';
import { evaluateFormula, type Formula, LARGEST_RESULT, namesIn, OPERATIONS } from '#domain/formula.ts';

// Its own tolerance would take two different numbers for one.
const math = create(all ?? {}, { relTol: 1e-15, absTol: 0 });
const NAMES = ['loads', 'share', 'cost'] as const;

const numbers = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
  fc.constant(0),
);

const formulas = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 6 },
    numbers,
    fc.constantFrom(...NAMES),
    fc.tuple(fc.constantFrom(...OPERATIONS), tie('formula'), tie('formula')),
  ),
})).formula;

const values = fc.record({ loads: numbers, share: numbers, cost: numbers });

/** The same formula as mathjs reads it. */
function spelt(formula: Formula): string {
  if (typeof formula === 'number') return `(${formula})`;
  if (typeof formula === 'string') return formula;
  const [operation, ...parts] = formula;
  const texts = parts.map(spelt);
  return /^m/u.test(operation) ? `${operation}(${texts.join(', ')})` : `(${texts.join(` ${operation} `)})`;
}

test('every allowed formula comes to what mathjs makes of it, or to no number where a division by zero is on the way', () => {
  fc.assert(
    fc.property(formulas, values, (formula, scope) => {
      const ours = evaluateFormula(formula, (name) => scope[name as keyof typeof scope]);
      const theirs: unknown = math.evaluate(spelt(formula), { ...scope });
      if (typeof ours !== 'number') return ours === 'division-by-zero' || ours === 'too-large';
      expect(typeof theirs).toBe('number');
      return Math.abs(ours - Number(theirs)) <= 1e-9 * Math.max(1, Math.abs(ours));
    }),
    { numRuns: 1000 },
  );
});

test('no formula and no values ever give NaN or infinity', () => {
  const wild = fc.double();
  fc.assert(
    fc.property(formulas, fc.record({ loads: wild, share: wild, cost: wild }), (formula, scope) => {
      const result = evaluateFormula(formula, (name) => scope[name as keyof typeof scope]);
      return typeof result === 'string' || Number.isFinite(result);
    }),
    { numRuns: 1000 },
  );
});

test('a division by zero, a result beyond every purse and a missing name are said', () => {
  const none = () => undefined;
  expect(evaluateFormula(['/', 1, ['-', 2, 2]], none)).toBe('division-by-zero');
  expect(evaluateFormula(['*', LARGEST_RESULT, 2], none)).toBe('too-large');
  expect(evaluateFormula(['+', 'loads', 2], none)).toBe('unknown-name');
});

test('names are listed once', () => {
  expect(namesIn(['+', ['*', 'loads', 'share'], ['max', 'loads', 0]])).toEqual(['loads', 'share']);
});
