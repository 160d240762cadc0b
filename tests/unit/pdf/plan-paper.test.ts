import { expect, test } from 'vitest';
import { planPaper } from '#pdf/plan-paper.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, anAlignment } from '../../helpers/microsites.ts';

const PAGES = {
  'pages/en/b.mdx': aPage('Two.', { jobs: '[validation, problem-identification]', order: '2' }),
  'pages/en/a.mdx': aPage('One.', { jobs: '[validation]', order: '1' }),
};

function partsOf(site = aMicrosite(PAGES), scope: Parameters<typeof planPaper>[1] = { kind: 'whole' }) {
  return planPaper(site, scope).parts.map(({ path, depth }) => [path.slice(site.href('home').length), depth]);
}

test('the whole has every room but the search, and each page once, under its first job', () => {
  const parts = partsOf();

  expect(parts.slice(0, 4)).toEqual([
    ['', 1],
    ['new-here/', 1],
    ['jobs/', 1],
    ['jobs/problem-identification/', 1],
  ]);
  const at = parts.findIndex(([path]) => path === 'jobs/validation/');
  expect(parts.slice(at + 1)).toEqual(
    expect.arrayContaining([
      ['pages/a/', 2],
      ['pages/b/', 2],
    ]),
  );
  expect(parts.filter(([path]) => path === 'pages/b/')).toHaveLength(1);
  expect(parts.flat()).not.toContain('search/');
  expect(new Set(parts.map(([path]) => path)).size).toBe(parts.length);
});

test('a room that the microsite lacks is not in it', () => {
  expect(partsOf().flat()).not.toContain('agree/');
  expect(partsOf(aMicrosite({ 'tools/stand.yaml': anAlignment() })).flat()).toContain('agree/');
});

test('a job has its own room and all pages that help with it, its own first', () => {
  const parts = partsOf(aMicrosite(PAGES), { kind: 'job', job: 'problem-identification' });

  expect(parts[0]).toEqual(['jobs/problem-identification/', 1]);
  expect(parts.at(-1)).toEqual(['pages/b/', 2]);
});

test('a page stands alone, and names document and cover', () => {
  const plan = planPaper(aMicrosite(PAGES), { kind: 'page', page: 'a' });

  expect(plan.parts).toMatchObject([{ id: 'P1', depth: 1 }]);
  expect(plan).toMatchObject({ fileName: 'acme-en-a.pdf', cover: { title: { text: 'A page', locale: 'en' } } });
  expect(plan.title).toContain('A page');
});

test('the cover says who made it, for whom, when, who can see it, and where it stands', () => {
  const { cover, line, author } = planPaper(aMicrosite(), { kind: 'whole' });

  expect(cover.made).toContain('21 November 2026');
  expect(cover.made).toContain(author);
  expect(cover.address).toMatch(/^https:\/\/.*\/acme-a{26}\/en\/$/u);
  expect(cover.whoSees).not.toBe('');
  expect(line).toHaveLength(3);
});

test('two builds of the same content and day plan the same document', () => {
  const plan = () =>
    JSON.stringify(planPaper(aMicrosite({ 'accounts/acme/account.yaml': anAccount() }), { kind: 'whole' }));

  expect(plan()).toBe(plan());
});
