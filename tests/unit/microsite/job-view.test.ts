import { expect, test } from 'vitest';
import { jobsView, jobView } from '#microsite/job-view.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite } from '../../helpers/microsites.ts';

test('a job has its verifiers, every page of it whoever it matters to, and a way back', () => {
  const view = jobView(aMicrosite({ 'pages/en/it-only.mdx': aPage('', { roles: '[it]' }) }), 'validation');

  expect(view.verifiers.map(({ text }) => text)).toEqual(['Everyone can say it in one sentence.']);
  expect(view.pages.map(({ slug }) => slug)).toEqual(['it-only', 'how-to-try']);
  expect(view.wayBack).not.toBe('');
});

test('from a job the other five are one step away', () => {
  const { others } = jobView(aMicrosite(), 'validation');

  expect(others).toHaveLength(5);
  expect(others.map(({ id }) => id)).not.toContain('validation');
});

test('a job shows its own open questions, and no answered one', () => {
  const question = (id: string, job: string, more: object = {}) => ({
    id,
    text: { en: 'Who pays?' },
    job,
    since: '2026-10-01',
    ...more,
  });
  const questions = JSON.stringify([
    question('here', 'validation'),
    question('answered', 'validation', { answer: { en: 'We do.' } }),
    question('elsewhere', 'consensus-creation'),
  ]);
  const site = aMicrosite({ 'accounts/acme/account.yaml': anAccount({ questions }) });

  expect(jobView(site, 'validation').openQuestions.map(({ id }) => id)).toEqual(['here']);
});

test('the map counts the pages of each of the six jobs', () => {
  expect(jobsView(aMicrosite()).jobs.map(({ job, pages }) => [job.id, pages])).toEqual([
    ['problem-identification', 1],
    ['solution-exploration', 0],
    ['requirements-building', 0],
    ['supplier-selection', 0],
    ['validation', 1],
    ['consensus-creation', 0],
  ]);
});
