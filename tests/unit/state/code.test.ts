import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SYMBOLS, symbolValue } from '#state/base32.ts';
import { decodeSymbols, formatAnswerCode, formatMarkCodes, formatVerdictCode, parseCode } from '#state/code.ts';
import { checkSymbols } from '#state/reed-solomon.ts';
import { anAnswer, answers, markSets, ODD_SIGNS, SCOPE, verdicts } from './answer-arbitraries.ts';

const CODE = formatAnswerCode(anAnswer(), SCOPE);
const CODES = [
  CODE,
  formatAnswerCode(anAnswer({ positions: {}, objectives: [] }), SCOPE),
  formatAnswerCode(
    anAnswer({ positions: Object.fromEntries(SCOPE.statements.map((number) => [number, { stand: 5 as const }])) }),
    SCOPE,
  ),
  ...formatMarkCodes(
    { person: 77, marks: [3, 9, 500, 7000, 32_767, 5].map((target) => ({ target, value: 'doubt' })) },
    SCOPE,
  ),
  formatVerdictCode({ person: 9, round: '2027-02', says: 'replaces', other: 1_000_000, revision: 3 }, SCOPE),
];

const valuesOf = (code: string) =>
  Array.from(code.slice(3).replaceAll('-', ''), (symbol) => symbolValue(symbol.charCodeAt(0)));

describe('what a code says', () => {
  test('an answer with six statements is 28 symbols in groups of four', () => {
    expect(CODE).toMatch(/^CV-A[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/u);
  });

  test('every answer comes back from its code', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(parseCode(formatAnswerCode(answer, SCOPE), SCOPE)).toEqual({ kind: 'answer', answer, dropped: [] });
      }),
    );
  });

  test('every verdict comes back from its code', () => {
    fc.assert(
      fc.property(verdicts, (verdict) => {
        expect(parseCode(formatVerdictCode(verdict, SCOPE), SCOPE)).toEqual({ kind: 'verdict', verdict });
      }),
    );
  });

  test('marks come back from their codes, five in each', () => {
    fc.assert(
      fc.property(markSets, (set) => {
        const codes = formatMarkCodes(set, SCOPE);
        const read = codes.map((code) => parseCode(code, SCOPE));
        expect(codes).toHaveLength(Math.ceil(set.marks.length / 5));
        expect(read.flatMap((one) => (one.kind === 'marks' ? one.marks.marks : []))).toEqual(set.marks);
        expect(new Set(read.map((one) => one.kind === 'marks' && one.marks.person))).toEqual(new Set([set.person]));
      }),
    );
  });

  test('no code is longer than 31 symbols, so that its checks hold', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(valuesOf(formatAnswerCode(answer, SCOPE)).length).toBeLessThanOrEqual(30);
      }),
    );
  });

  test('of nine statements the first eight in authored order are carried', () => {
    const scope = { ...SCOPE, statements: [20, 9, 8, 7, 6, 5, 4, 3, 2] };
    const positions = Object.fromEntries(scope.statements.map((number) => [number, { stand: 3 as const }]));
    const read = parseCode(formatAnswerCode(anAnswer({ positions }), scope), scope);
    expect(read.kind === 'answer' && Object.keys(read.answer.positions)).toEqual([
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '20',
    ]);
  });

  test('it outlives a statement that the site no longer has: the statement is dropped, the answer stays', () => {
    const { 3: _, ...positions } = anAnswer().positions;
    const read = parseCode(CODE, { ...SCOPE, statements: [6, 5, 4, 2, 1] });
    expect(read).toEqual({ kind: 'answer', answer: anAnswer({ positions }), dropped: [3] });
  });

  test('it outlives roles that the site no longer has', () => {
    expect(parseCode(CODE, { ...SCOPE, roles: [] })).toMatchObject({ kind: 'answer', answer: anAnswer() });
  });
});

describe('how a code may be typed', () => {
  test.each([
    ['in small letters', CODE.toLowerCase()],
    ['without hyphens', CODE.replaceAll('-', '')],
    ['with spaces', CODE.replaceAll('-', ' ')],
    ['without its prefix', CODE.slice(3)],
    ['with O for 0 and I and l for 1', CODE.replaceAll('0', 'O').replace('1', 'I').replaceAll('1', 'l')],
    ['with dashes and hidden characters', CODE.replaceAll('-', '–\u200b').replace('4', '\u00ad4')],
    ['with Cyrillic letters and spaces around it', `  ${CODE.replaceAll('C', 'С').replaceAll('A', 'А')}\n`],
  ])('%s', (_, typed) => {
    expect(parseCode(typed, SCOPE)).toMatchObject({ kind: 'answer', answer: anAnswer() });
  });
});

describe('what a slip does', () => {
  test.each(CODES)('every slip in one symbol of %s is caught', (code) => {
    const values = valuesOf(code);
    const slips = values.flatMap((right, at) =>
      SYMBOLS.split('').flatMap((_, wrong) => (wrong === right ? [] : [values.with(at, wrong)])),
    );
    expect(slips).toHaveLength(values.length * 31);
    expect(slips.filter((slip) => decodeSymbols(slip, SCOPE).kind !== 'unreadable')).toEqual([]);
  });

  test.each(CODES)('every swap of two different symbols of %s is caught, however far apart', (code) => {
    const values = valuesOf(code);
    const swaps = values.flatMap((left, at) =>
      values.flatMap((right, other) =>
        other <= at || left === right ? [] : [values.with(at, right).with(other, left)],
      ),
    );
    expect(swaps.filter((swap) => decodeSymbols(swap, SCOPE).kind !== 'unreadable')).toEqual([]);
  });

  test.each(CODES)('every slip in two symbols of %s is caught', (code) => {
    const values = valuesOf(code);
    let read = 0;
    for (const [at, right] of values.entries()) {
      for (let other = at + 1; other < values.length; other += 1) {
        for (let by = 1; by < 32; by += 1) {
          const slip = values.with(at, right ^ by).with(other, (values[other] ?? 0) ^ (1 + ((by * 7 + other) % 31)));
          if (decodeSymbols(slip, SCOPE).kind !== 'unreadable') read += 1;
        }
      }
    }
    expect(read).toBe(0);
  });

  test('slips in up to three symbols of any code are caught', () => {
    const slips = fc.uniqueArray(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 31 })), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(answers, slips, (answer, places) => {
        const values = valuesOf(formatAnswerCode(answer, SCOPE));
        const slip = [...values];
        for (const [at, by] of places) slip[at % slip.length] = (slip[at % slip.length] ?? 0) ^ by;
        fc.pre(slip.some((value, at) => value !== values[at]));
        expect(decodeSymbols(slip, SCOPE).kind).toBe('unreadable');
      }),
      { numRuns: 2000 },
    );
  });

  test.each(CODES)('%s is cut wherever its end is missing', (code) => {
    const values = valuesOf(code);
    for (let length = 1; length < values.length; length += 1) {
      expect(decodeSymbols(values.slice(0, length), SCOPE)).toEqual({ kind: 'unreadable', why: 'cut' });
    }
  });

  test('a symbol too many, or a sign that is none, makes it damaged', () => {
    expect(parseCode(`${CODE}7`, SCOPE)).toEqual({ kind: 'unreadable', why: 'damaged' });
    expect(parseCode(CODE.replace(/.$/u, 'U'), SCOPE)).toEqual({ kind: 'unreadable', why: 'damaged' });
  });
});

describe('codes of elsewhere', () => {
  test('a code of another account or tool says so', () => {
    expect(parseCode(CODE, { ...SCOPE, account: 'altavis' })).toEqual({ kind: 'unreadable', why: 'other-account' });
    expect(parseCode(CODE, { ...SCOPE, tool: 'other' })).toEqual({ kind: 'unreadable', why: 'other-account' });
  });

  test('a damaged code of another account is damaged, since nobody can know whose it is', () => {
    const other = { ...SCOPE, account: 'altavis' };
    expect(parseCode(CODE.replace(/.$/u, CODE.endsWith('7') ? '8' : '7'), other)).toEqual({
      kind: 'unreadable',
      why: 'damaged',
    });
  });

  test('a code of a later format with right checks says so', () => {
    const body = [27, ...valuesOf(CODE).slice(1, 20)];
    expect(decodeSymbols([...body, ...checkSymbols(body)], SCOPE)).toEqual({ kind: 'unreadable', why: 'newer' });
  });

  test('no text makes it throw, and chance alone makes no answer', () => {
    const texts = fc.oneof(
      fc.string({ unit: ODD_SIGNS, maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...SYMBOLS, '-'), maxLength: 40 }).map((text) => `CV-A${text}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseCode(text, SCOPE).kind).toBe('unreadable');
      }),
      { numRuns: 3000, seed: 1 },
    );
  });
});
