import { expect, test } from 'vitest';
import { answerHead, answerSentences } from '#islands/agree/answer/answer-words.ts';
import { askMessages } from '#islands/agree/ask/ask-message.ts';
import { agreeView } from '#microsite/agree-view.ts';
import type { Answer } from '#state/answer.ts';
import { readPaste } from '#state/read-paste.ts';
import { roleCode } from '#state/role-code.ts';
import { aMicrosite, anAlignment } from '../../../helpers/microsites.ts';

const view = agreeView(aMicrosite({ 'tools/stand.yaml': anAlignment() }));
const { tool: card, roles, scope } = view;
const locale = 'en';
const first = card.statements[0];
if (!first) throw new Error('The tool of the tests has no statement.');

const ANSWER: Answer = {
  person: 5,
  revision: 1,
  round: '2026-11',
  role: roleCode('fin'),
  isByHost: false,
  positions: { [first.number]: { stand: 2, expects: 'differ' } },
  objectives: card.objectives.map(({ number }) => number),
};

test('an answer says in words whose it is, what it says and what its author expects', () => {
  const spoken = { answer: ANSWER, card, roles, locale };
  expect(answerHead(spoken)).toBe('My answer, Finance, November 2026.');
  expect(answerSentences(spoken)[0]).toBe(`“${first.about.text}”, 2 of 5; I think colleagues see it differently.`);
  expect(answerSentences(spoken).at(-1)).toMatch(/^Most important to me: A .+, B .+ and C .+\.$/u);
});

test('an answer without a role says so, and one who does not know is quoted so', () => {
  const answer: Answer = { ...ANSWER, role: 0, positions: { [first.number]: { stand: 'unknown' } }, objectives: [] };
  expect(answerHead({ answer, card, roles, locale })).toBe('My answer, without a role, November 2026.');
  expect(answerSentences({ answer, card, roles, locale })).toEqual([`“${first.about.text}”, I don’t know.`]);
});

test('the words beside a code are never read as an answer by hand', () => {
  const spoken = { answer: ANSWER, card, roles, locale };
  const text = [answerHead(spoken), ...answerSentences(spoken)].join('\n');
  const reading = readPaste(text, { scope, round: '2026-11', asked: [first.number] });
  expect([reading.answers, reading.unreadable]).toEqual([[], []]);
});

test('both messages hold the link and the day; the one for mail can be answered without opening it', () => {
  const invitation = { round: '2026-11', by: 'Priya', until: '2026-11-28', statements: [first.number], roles: ['fin'] };
  const link = 'https://example.org/x/agree/#ask=1';
  const statements = [first];
  const messages = askMessages({ invitation, link, statements, role: 'Finance', letters: ['A', 'B', 'C'], locale });
  for (const text of Object.values(messages)) {
    expect(text).toContain(link);
    expect(text).toContain('28 November 2026');
    expect(text).toContain('Priya');
  }
  expect(messages.mail).toContain(`1. ${first.text.text}`);
  expect(messages.mail).toContain('Finance: 4 / A B C');
});

test('a message without a day speaks of none', () => {
  const invitation = { round: '2026-11', by: 'Priya', until: undefined, statements: [first.number], roles: [] };
  const { chat } = askMessages({ invitation, link: 'l', statements: [first], role: 'Finance', letters: [], locale });
  expect(chat).not.toMatch(/ by |undefined/u);
});
