import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUYING_JOBS } from '#domain/buying-job.ts';
import { aboutView } from '#microsite/about-view.ts';
import { agreeView } from '#microsite/agree-view.ts';
import { evidenceView } from '#microsite/evidence-view.ts';
import { frameView } from '#microsite/frame-view.ts';
import { homeView } from '#microsite/home-view.ts';
import { jobsView, jobView } from '#microsite/job-view.ts';
import { languageView } from '#microsite/language-view.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { newHereView } from '#microsite/new-here-view.ts';
import { pageView } from '#microsite/page-view.ts';
import { planView } from '#microsite/plan-view.ts';
import { rolesView } from '#microsite/roles-view.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, anAlignment, aRole, aSite, aTerm } from '../../helpers/microsites.ts';
import { PROJECT } from '../../helpers/project.ts';

const ROLES = ['fin', 'it', 'ops', 'qa'] as const;

/** Roles in every place where content and account may name one. */
function siteFor(group: readonly string[]): Microsite {
  const aliases = ROLES.map((role) => `${role}: [{ word: { en: ${role} word }, kind: distinctive }]`).join(', ');
  return aMicrosite({
    'site.yaml': aSite({ anchorTerm: 'alarm' }),
    'roles/ops.yaml': aRole('Operations', { start: '[how-to-try]' }),
    'roles/qa.yaml': aRole('Quality'),
    'glossary/alarm.yaml': aTerm('alarm', { aliases: `{ ${aliases} }` }),
    'tools/stand.yaml': anAlignment(),
    'pages/en/for-it.mdx': aPage('An alarm.', { roles: '[it]' }),
    'pages/en/for-qa.mdx': aPage('<Perspective role="fin">Costs.</Perspective>', {
      roles: '[qa, ops]',
      related: '[for-it]',
    }),
    'accounts/acme/account.yaml': anAccount({
      roles: `[${group.join(', ')}]`,
      questions: '[{ id: a, text: { en: Who pays? }, askedBy: it, job: validation, since: 2026-10-01 }]',
      plan: '[{ id: a, title: { en: Meet }, date: 2026-12-01, job: validation, customer: [qa, fin] }]',
    }),
  });
}

/** Everything that a microsite shows, the three voices of the anchor apart, which are chosen for the group. */
function viewsOf(site: Microsite) {
  const { anchor: _, ...home } = homeView(site);
  const { home: _home, ...newHere } = newHereView(site);
  return {
    home,
    newHere,
    jobs: jobsView(site),
    job: BUYING_JOBS.map((job) => jobView(site, job)),
    pages: site.pages.map((page) => pageView(site, page)),
    roles: rolesView(site),
    language: languageView(site),
    evidence: evidenceView(site),
    plan: planView(site),
    agree: agreeView(site),
    about: aboutView(site),
    frame: frameView(site, 'home'),
  };
}

const withoutMarks = (value: unknown) =>
  JSON.stringify(value, (key, part) => (key === 'isInGroup' ? undefined : part), 1);

test.each(ROLES)('naming %s alone in the group changes marks, and no word, order or page', (role) => {
  expect(withoutMarks(viewsOf(siteFor([role])))).toBe(withoutMarks(viewsOf(siteFor(ROLES))));
});

test.each(ROLES)('naming %s alone in the group does change its mark', (role) => {
  const { roles } = viewsOf(siteFor([role]));

  expect(roles.filter(({ mark }) => mark.isInGroup).map(({ mark }) => mark.id)).toEqual([role]);
});

test('the order in which an account names its roles changes nothing at all', () => {
  const anchorOf = (group: readonly string[]) => JSON.stringify(homeView(siteFor(group)).anchor);

  expect(JSON.stringify(viewsOf(siteFor(ROLES.toReversed())))).toBe(JSON.stringify(viewsOf(siteFor(ROLES))));
  expect(anchorOf(ROLES.toReversed())).toBe(anchorOf(ROLES));
});

test('views made twice of the same content are the same', () => {
  expect(JSON.stringify(viewsOf(siteFor(ROLES)))).toBe(JSON.stringify(viewsOf(siteFor(ROLES))));
});

test('no view can be told who reads: it takes the microsite, and at most a page, a job or a room', () => {
  const folder = join(PROJECT, 'src/microsite');
  const parameters = readdirSync(folder)
    .filter((name) => name.endsWith('-view.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/export function \w+View\(([^)]*)\)/gu)])
    .map(([, list = '']) => list.replace(/\s*=[^,]*/gu, ''));

  expect(parameters.length).toBeGreaterThanOrEqual(11);
  expect([...new Set(parameters)].toSorted()).toEqual([
    'microsite: Microsite',
    'microsite: Microsite, id: BuyingJob',
    'microsite: Microsite, page: Page',
    'microsite: Microsite, room: Room, jobs: readonly BuyingJob[]',
  ]);
});
