import { expect, test } from 'vitest';
import { findScopes } from '#pdf/find-scope.ts';
import { aMicrosite } from '../../helpers/microsites.ts';

const NOTHING = { locales: [], jobs: [], pages: [] };
const SITES = [aMicrosite()];

test('asked for nothing in particular, it prints the whole in every language', () => {
  expect(findScopes(SITES, NOTHING).map(({ scope }) => scope)).toEqual([{ kind: 'whole' }]);
});

test('asked for jobs and pages, it prints each of them', () => {
  const asked = { ...NOTHING, jobs: ['validation'], pages: ['how-to-try'] };

  expect(findScopes(SITES, asked).map(({ scope }) => scope)).toEqual([
    { kind: 'job', job: 'validation' },
    { kind: 'page', page: 'how-to-try' },
  ]);
});

test.each([
  [{ locales: ['fa'] }, 'acme has no language called "fa": en.'],
  [{ jobs: ['buying'] }, 'No buying job is called "buying": problem-identification, solution-exploration,'],
  [{ pages: ['nope'] }, 'acme has no page called "nope": how-to-try, what-waiting-costs.'],
])('%j is refused with the names that there are', (asked, message) => {
  expect(() => findScopes(SITES, { ...NOTHING, ...asked })).toThrow(message);
});
