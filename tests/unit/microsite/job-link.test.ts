import { expect, test } from 'vitest';
import { BUYING_JOBS } from '#domain/buying-job.ts';
import { jobLinks } from '#microsite/job-link.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite } from '../../helpers/microsites.ts';

const linksWith = (state: string, pages?: string) =>
  jobLinks(aMicrosite({ 'accounts/acme/account.yaml': anAccount({ state, pages }) }));

test('there are always six, in the order of their seats, with an address each', () => {
  const links = linksWith('{ asOf: 2026-11-12, author: ana-lund }', '{ only: [how-to-try] }');

  expect(links.map(({ id, seat }) => [seat, id])).toEqual(BUYING_JOBS.map((job, at) => [at + 1, job]));
  expect(new Set(links.map(({ href }) => href)).size).toBe(6);
});

test('a job that the account says nothing about is open', () => {
  expect(linksWith('{ asOf: 2026-11-12, author: ana-lund }').every(({ status }) => status === 'open')).toBe(true);
});

test('a job has the state and the note that the account gives it', () => {
  const links = linksWith(
    '{ asOf: 2026-11-12, author: ana-lund, jobs: { problem-identification: { status: settled, note: { en: Said in May. } }, validation: { status: in-work } } }',
  );

  expect(
    links.filter(({ status }) => status !== 'open').map(({ id, status, note }) => [id, status, note?.text]),
  ).toEqual([
    ['problem-identification', 'settled', 'Said in May.'],
    ['validation', 'in-work', undefined],
  ]);
});

test('validation and consensus are never over', () => {
  const always = jobLinks(aMicrosite()).filter(({ isAlwaysOn }) => isAlwaysOn);

  expect(always.map(({ id }) => id)).toEqual(['validation', 'consensus-creation']);
});
