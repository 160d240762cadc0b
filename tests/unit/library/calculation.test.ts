import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workOut } from '#domain/calculation.ts';
import { type Calculator, calculatorSchema } from '#domain/calculator.ts';
import { compileCalculator } from '#library/calculation.ts';
import { workOutByLibrary } from '#library/formula-check.ts';
import { parseFormula } from '#library/formula-syntax.ts';

const LEDGER = { claims: new Map(), facts: new Map() };
const source = { en: 'An assumption.' };
const words = { en: 'each' };

function aCalculator(formula: string, unit: object = { unit: 'EUR', per: ['weeks'], words }): Calculator {
  const input = (id: string, rest: object) => ({ id, label: { en: id }, source, words, ...rest });
  return calculatorSchema.parse({
    kind: 'calculator',
    title: { en: 'What it costs' },
    purpose: { en: 'Says what it costs.' },
    inputs: [
      input('loads', { unit: 'count', of: 'load', per: ['weeks'], default: 5200 }),
      input('share', { unit: 'percent', default: 3.1 }),
      input('minutes', { unit: 'minutes', per: ['load'], default: 96 }),
      input('hours', { unit: 'hours', per: ['load'], default: 2 }),
      input('cost', { unit: 'EUR', per: ['hours'], default: 390 }),
      input('fee', { unit: 'EUR', per: ['months'], default: 100 }),
      input('years', { unit: 'years', default: 3 }),
    ],
    steps: [{ id: 'result', label: { en: 'Result' }, how: { en: 'As said.' }, formula, ...unit }],
    result: { headline: 'result' },
    sentence: { en: 'It costs {result}.' },
    limits: { en: 'It is an average.' },
    example: { expect: { result: 1 } },
  });
}

const valuesOf = (tool: Calculator) => new Map(tool.inputs.map(({ id, default: value }) => [id, value as number]));

function resultOf(tool: Calculator) {
  const { steps, faults } = compileCalculator(tool, LEDGER);
  expect(faults).toEqual([]);
  return workOut(steps, valuesOf(tool)).get('result');
}

const faultOf = (...args: Parameters<typeof aCalculator>) => compileCalculator(aCalculator(...args), LEDGER).faults[0];

describe('units', () => {
  test('convert by themselves: percent, minutes to hours, months to years', () => {
    expect(resultOf(aCalculator('loads * share * minutes * cost'))).toBeCloseTo(100_588.8);
    expect(resultOf(aCalculator('fee * years', { unit: 'EUR' }))).toBe(3600);
    expect(resultOf(aCalculator('minutes + hours', { unit: 'hours', per: ['load'], words }))).toBeCloseTo(3.6);
    expect(resultOf(aCalculator('1 - share', { unit: 'percent' }))).toBeCloseTo(96.9);
  });

  test('agree with what mathjs makes of the text', () => {
    const tool = aCalculator('loads * share * (minutes + hours) * cost');
    expect(workOutByLibrary(tool, valuesOf(tool)).get('result')).toBeCloseTo(resultOf(tool) as number, 6);
  });

  test('that do not fit are found', () => {
    expect(faultOf('cost + minutes')?.message).toContain('adds minutes per load to EUR per hours');
    expect(faultOf('loads * share')?.message).toContain('gives load per weeks, and the step says EUR per weeks');
    expect(faultOf('max(cost, share)')?.message).toContain('compares EUR per hours with a plain number');
    expect(faultOf('loads * cost * years', { unit: 'EUR' })?.kind).toBe('unit');
  });

  test('a plain nought fits every unit', () => {
    expect(resultOf(aCalculator('max(0, -fee)', { unit: 'EUR', per: ['months'], words }))).toBe(0);
  });
});

describe('hostile formulas', () => {
  test.each([
    'import(loads)',
    'loads.constructor',
    'loads["constructor"]',
    'evaluate("1")',
    'f(x) = x',
    'loads = 3',
    'createUnit("x")',
    'loads ^ 9 ^ 9',
    'loads!',
    '9e999',
    'loads ? 1 : 2',
    'loads == 1',
    '[1, 2]',
    '{a: 1}',
    '2 loads',
    'loads; cost',
    'loads to cost',
    'loads mod 2',
    'not loads',
    'true',
    'min()',
    'min(loads)',
    'round(loads)',
    'min.constructor(1, 2)',
    '(loads',
    'loads +',
    '"loads"',
    '1:3',
    "loads'",
    'loads\ncost',
  ])('are a fault, and nothing of them is run: %s', (formula) => {
    expect(faultOf(formula)?.kind).toMatch(/^(?:syntax|name)$/u);
  });

  test('of any kind are never thrown at the author', () => {
    const signs = fc.constantFrom(...'loads1.5e+-*/()[]{}=;:!^%?"\'\\, \n minmax'.split(''));
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 300 }), (text) => {
        expect(() => parseFormula(text.join(''))).not.toThrow();
      }),
    );
  });

  test('nested as deep as their length allows are read', () => {
    expect(parseFormula(`${'('.repeat(149)}1${')'.repeat(149)}`)).toBe(1);
  });

  test('longer ones are refused by the schema', () => {
    expect(() => aCalculator('('.repeat(10_000))).toThrow();
  });
});

test('a name that is no assumption and no earlier step is found', () => {
  expect(faultOf('laods * cost')).toMatchObject({ kind: 'name', fix: 'did you mean "loads"? Use that.' });
  expect(faultOf('result + 1')?.kind).toBe('name');
});
