import fc from 'fast-check';
import type { Answer, Collection, Expectation, MarkSet, Position, Stand, Verdict } from '#state/answer.ts';
import { roleCode } from '#state/role-code.ts';
import type { Scope } from '#state/scope.ts';

const ROLES = [
  { id: 'fin', names: ['Finance', 'Финансы', 'مالی'] },
  { id: 'ops', names: ['Operations', 'Операции', 'عملیات'] },
  { id: 'qa', names: ['Quality', 'Качество', 'کیفیت'] },
  { id: 'leg', names: ['Legal', 'Юристы', 'حقوقی'] },
  { id: 'it', names: ['IT', 'ИТ', 'فناوری اطلاعات'] },
  { id: 'ops-night', names: ['Operations, nights', 'Ночная смена', 'عملیات شب'] },
] as const;

/** A tool with eight statements, authored in another order than their numbers, and eight objectives. */
export const SCOPE: Scope = {
  account: 'northmere',
  tool: 'where-we-stand',
  roles: ROLES,
  statements: [1, 2, 3, 4, 5, 6, 12, 20],
  objectives: [...'ABCDEFGH'].map((letter, at) => ({ number: at + 1, letter })),
};

/** Statements that most hand-written lines of the tests answer. */
export const ASKED = [1, 2, 3, 4, 5, 6];

export const ROUND = '2026-11';

/** Signs that texts of mail and chat hold, and some that none should. */
export const ODD_SIGNS = fc.constantFrom(
  ...'aAcvCV09:-–/?؟۵#&=%<>()[]*_ \t\n\r\0',
  '\u200e',
  '\u202e',
  '\ud83d',
  '\ufdfa',
  '😀',
  'Ж',
  'ي',
);

/** An answer with what a test does not care about filled in. */
export function anAnswer(parts: Partial<Answer> = {}): Answer {
  const positions: Answer['positions'] = {
    1: { stand: 4, expects: 'agree' },
    2: { stand: 2 },
    3: { stand: 5, expects: 'differ' },
    4: { stand: 'unknown' },
    5: { stand: 1 },
    6: { stand: 3, expects: 'agree' },
  };
  const base = { person: 123_456, revision: 1, round: ROUND, role: roleCode('fin'), isByHost: false };
  return { ...base, positions, objectives: [1, 3, 6], ...parts };
}

export const people = fc.integer({ min: 1, max: 2 ** 20 - 1 });

export const roundsOfYears = fc
  .tuple(fc.integer({ min: 2026, max: 2110 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

const stands = fc.constantFrom<Stand>(1, 2, 3, 4, 5, 'unknown');

const positions = fc
  .tuple(stands, fc.option(fc.constantFrom<Expectation>('agree', 'differ'), { nil: undefined }))
  .map(([stand, expects]): Position => (expects === undefined ? { stand } : { stand, expects }));

/** Any answer that a code can carry in full. */
export const answers: fc.Arbitrary<Answer> = fc.record({
  person: people,
  revision: fc.integer({ min: 1, max: 127 }),
  round: roundsOfYears,
  role: fc.constantFrom(0, ...ROLES.map(({ id }) => roleCode(id))),
  isByHost: fc.boolean(),
  positions: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...SCOPE.statements), positions), {
      maxLength: 8,
      selector: ([number]) => number,
    })
    .map((entries) => Object.fromEntries(entries) as Record<number, Position>),
  objectives: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { maxLength: 3 }),
});

export const markSets: fc.Arbitrary<MarkSet> = fc.record({
  person: people,
  marks: fc
    .uniqueArray(
      fc.record({
        target: fc.integer({ min: 0, max: 2 ** 15 - 1 }),
        value: fc.constantFrom('agree' as const, 'doubt' as const, 'unknown' as const),
      }),
      { minLength: 1, maxLength: 17, selector: ({ target }) => target },
    )
    .map((marks) => marks.toSorted((a, b) => a.target - b.target)),
});

export const verdicts: fc.Arbitrary<Verdict> = fc
  .record({
    person: people,
    round: roundsOfYears,
    says: fc.constantFrom('counts' as const, 'replaces' as const, 'ignored' as const),
    revision: fc.integer({ min: 1, max: 127 }),
    other: people,
  })
  .map(({ other, ...verdict }) => (verdict.says === 'replaces' ? { ...verdict, other } : verdict));

/** Few people and rounds, so that collections meet. */
const crowdedPeople = fc.integer({ min: 1, max: 5 });
const crowdedRounds = fc.constantFrom('2026-03', '2026-06');

export const collections: fc.Arbitrary<Collection> = fc.record({
  answers: fc.array(
    fc
      .tuple(answers, crowdedPeople, crowdedRounds, fc.integer({ min: 1, max: 3 }))
      .map(([answer, person, round, revision]) => ({ ...answer, person, round, revision })),
    { maxLength: 6 },
  ),
  verdicts: fc.array(
    fc
      .tuple(verdicts, crowdedPeople, crowdedRounds, crowdedPeople, fc.integer({ min: 1, max: 3 }))
      .map(([verdict, person, round, other, revision]): Verdict => {
        const said = { person, round, says: verdict.says, revision };
        return verdict.says === 'replaces' ? { ...said, other } : said;
      }),
    { maxLength: 6 },
  ),
  marks: fc.array(
    fc.tuple(markSets, crowdedPeople).map(([set, person]) => ({ ...set, person })),
    { maxLength: 3 },
  ),
  invitations: fc.array(
    fc.record({
      round: crowdedRounds,
      by: fc.constantFrom('Priya', 'Ana'),
      until: fc.constantFrom(undefined, '2026-12-05'),
      statements: fc.constantFrom([1, 2, 3], [3, 1]),
      roles: fc.constantFrom([], ['fin', 'qa']),
    }),
    { maxLength: 3 },
  ),
});
