import { expect, test } from 'vitest';
import { exampleCollection } from '#islands/agree/example-collection.ts';
import { assemble } from '#library/assemble.ts';
import { assertSound } from '#library/library.ts';
import { readTree } from '#library/read-tree.ts';
import { allRoleMarks } from '#microsite/role-mark.ts';
import { agreeCard } from '#microsite/tool-card.ts';
import { boardOf } from '#state/board.ts';
import { countedAnswers } from '#state/collection.ts';
import { openStatements } from '#state/open-questions.ts';
import { roleCode } from '#state/role-code.ts';
import { DEMONSTRATION } from '../../helpers/demonstration.ts';
import { micrositeOf } from '../../helpers/microsites.ts';

const library = assemble(readTree(DEMONSTRATION.content, 'buyers'));
assertSound(library);
const microsite = micrositeOf(library, { account: 'northmere' });
const card = agreeCard(microsite);
if (!card) throw new Error('The demonstration has no statements to agree on.');

const SCOPE = {
  account: 'northmere',
  tool: card.id,
  roles: [],
  statements: card.statements.map(({ number }) => number),
  objectives: card.objectives,
};
const roles = allRoleMarks(microsite);
const BOARD = boardOf({
  scope: SCOPE,
  answers: countedAnswers(exampleCollection(card, roles)),
  asked: roles.map(({ id }) => roleCode(id)),
  marks: [],
});

const idOf = (statement: number) => card.statements.find(({ number }) => number === statement)?.id;

test('the example answers of five people show the three planted gaps, the widest first', () => {
  expect(BOARD.people).toBe(5);
  expect(BOARD.items.filter(({ state }) => state === 'split').map(({ statement }) => idOf(statement))).toEqual([
    'someone-to-act',
    'record-for-its-own-sake',
    'cost-of-waiting',
  ]);
  expect(BOARD.items.slice(0, 3).every(({ state }) => state === 'split')).toBe(true);
});

test('each planted gap is clearly wider than the next, so that their order is certain', () => {
  const gaps = BOARD.items.map(({ gap }) => gap ?? Number.NaN);
  const [first = 0, second = 0, third = 0, fourth = 0] = gaps;

  expect(first - second).toBeGreaterThan(0.2);
  expect(second - third).toBeGreaterThan(0.2);
  expect(third - fourth).toBeGreaterThan(0.2);
});

test('stopping the pilot is the one false alarm, and acting on alarms the one surprise', () => {
  const withExpectation = (wanted: string) =>
    BOARD.items.filter(({ expectation }) => expectation === wanted).map(({ statement }) => idOf(statement));

  expect(withExpectation('false-alarm')).toEqual(['would-stop']);
  expect(withExpectation('surprise')).toEqual(['someone-to-act']);
});

test('the example has questions that are no conflict, and a role that was asked and not heard', () => {
  expect(BOARD.questions.map(({ statement, roles: unknown }) => [idOf(statement), unknown])).toEqual([
    ['cost-of-waiting', [roleCode('it')]],
    ['open-record', [roleCode('user')]],
  ]);
  expect(BOARD.notHeard).toContain(roleCode('leg'));
  expect(BOARD.heard).toHaveLength(5);
});

test('what the example group would ask its supplier is what is open', () => {
  expect(openStatements(BOARD, SCOPE).map(idOf)).toEqual([
    'cost-of-waiting',
    'someone-to-act',
    'open-record',
    'record-for-its-own-sake',
  ]);
});

test('noticing sooner is what the example group puts first', () => {
  expect(BOARD.concordance).toBeGreaterThan(0);
  expect(card.objectives.find(({ number }) => number === BOARD.objectives[0]?.objective)?.id).toBe('notice-sooner');
  expect(BOARD.objectives[0]?.chosenBy).toHaveLength(5);
});

test('every statement and objective says what two to four roles will ask, and a question that settles it', () => {
  for (const { prompts } of card.statements) {
    expect(prompts.length).toBeGreaterThanOrEqual(2);
    expect(prompts.length).toBeLessThanOrEqual(4);
  }
  expect(new Set([...card.statements, ...card.objectives].map(({ settle }) => settle.text)).size).toBe(16);
  expect(card.suggested).toHaveLength(6);
});
