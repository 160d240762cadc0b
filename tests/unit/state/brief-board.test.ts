import { describe, expect, test } from 'vitest';
import type { BriefBoard, BriefCalculator } from '#domain/brief-material.ts';
import type { Answer, Collection } from '#state/answer.ts';
import { boardOffers, withBoardLines } from '#state/brief-board.ts';
import { withCalculations } from '#state/brief-calculations.ts';
import { withValue } from '#state/parts/tool-values.ts';
import { roleCode } from '#state/role-code.ts';
import { aMaterial } from './brief-material.ts';

const said = (text: string) => ({ text, locale: 'en' });

const board: BriefBoard = {
  tool: 'where-we-stand',
  roles: ['fin', 'it', 'leg'].map((id) => ({ id, names: [id] })),
  statements: [1, 2].map((number) => ({
    number,
    about: said(`Matter ${number}`),
    settle: said(`Question ${number}?`),
  })),
  objectives: ['sooner', 'cheaper', 'lighter', 'safer'].map((id, at) => ({
    id,
    number: at + 1,
    letter: 'ABCD'[at] ?? '',
  })),
};

function anAnswer(person: number, role: string, positions: Answer['positions'], objectives: number[]): Answer {
  return { person, revision: 1, round: '2026-11', role: roleCode(role), isByHost: false, positions, objectives };
}

function collected(...answers: Answer[]): Collection {
  const invitation = {
    round: '2026-11',
    by: 'Priya',
    until: undefined,
    statements: [1, 2],
    roles: ['fin', 'it', 'leg'],
  };
  return { answers, invitations: [invitation], verdicts: [], marks: [] };
}

describe('a board offers', () => {
  const finance = anAnswer(1, 'fin', { 1: { stand: 5 }, 2: { stand: 'unknown' } }, [2, 1]);
  const tech = anAnswer(2, 'it', { 1: { stand: 1 }, 2: { stand: 4 } }, [2]);

  test('nothing before two people have answered', () => {
    expect(boardOffers(collected(finance), board, 'northmere')).toBeUndefined();
  });

  test('what it puts first, what differs, what is not known, and who was heard', () => {
    expect(boardOffers(collected(finance, tech), board, 'northmere')).toEqual({
      objectives: ['objective:cheaper', 'objective:sooner'],
      open: ['gap:1', 'unknown:2'],
      heard: expect.arrayContaining(['fin', 'it']),
      notHeard: ['leg'],
    });
  });

  test('lines that keep their words when the board has changed', () => {
    const { open } = withBoardLines(aMaterial(), board).offers;
    expect(open.find(({ ref }) => ref === 'gap:1')).toMatchObject({ text: { text: 'Answers differ: Matter 1' } });
  });
});

describe('a calculation', () => {
  const calculator: BriefCalculator = {
    id: 'waiting',
    title: said('If we wait'),
    sentence: said('With {loads}, a year costs about {year}.'),
    inputs: [
      {
        ...{ id: 'loads', label: said('Loads in a week'), unit: 'count', words: said('loads') },
        ...{ value: 100, min: 0, max: 9000, step: 1, measure: 'load/weeks' },
      },
    ],
    steps: [{ id: 'year', unit: 'EUR', words: undefined, formula: ['*', 'loads', 52] }],
  };

  test('is offered with the group’s own values once somebody has changed one', () => {
    const kept = withValue({}, 'loads', 'load/weeks', 1234);
    const [first] = withCalculations(aMaterial(), [calculator], [kept]).offers.costs;
    expect(first?.text.text).toBe('With 1,234 loads, a year costs about €64,200.');
    expect(first?.note?.text).toBe('“If we wait”, with own values for Loads in a week');
  });

  test.each([
    ['nothing was changed', {}],
    ['the value is back to that of the page', withValue({}, 'loads', 'load/weeks', 100)],
    ['the value was kept for another unit', withValue({}, 'loads', 'load/months', 5)],
    ['the value is beyond what the page allows', withValue({}, 'loads', 'load/weeks', 9001)],
  ])('is not offered where %s', (_, kept) => {
    const material = aMaterial();
    expect(withCalculations(material, [calculator], [kept])).toBe(material);
  });
});
