import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Expectation, Mark, Stand } from '#state/answer.ts';
import { formatAnswerCode, formatMarkCodes } from '#state/code.ts';
import { roleCode, targetCode } from '#state/role-code.ts';
import type { Scope } from '#state/scope.ts';
import { DEMONSTRATION } from '../helpers/demonstration.ts';
import { openMeeting, openView, paste } from './agree-people.ts';
import { expect } from './watched-test.ts';

const tool = parse(readFileSync(join(DEMONSTRATION.content, 'tools/where-we-stand.yaml'), 'utf8'));
const numbersOf = (list: readonly { readonly number: number }[]) => list.map(({ number }) => number);

/** What codes of the demonstration's open account may speak about. */
const SCOPE: Scope = {
  account: 'northmere',
  tool: 'where-we-stand',
  roles: [],
  statements: numbersOf(tool.statements),
  objectives: numbersOf(tool.objectives).map((number, at) => ({ number, letter: String.fromCodePoint(0x41 + at) })),
};

interface Said {
  readonly round?: string;
  readonly isByHost?: boolean;
  readonly expects?: Expectation;
  readonly objectives?: readonly number[];
}

/** The code of an answer: `stands` by the statements' numbers, from 1. */
export function answerCode(person: number, role: string, stands: readonly Stand[], said: Said = {}): string {
  const { round = '2026-06', isByHost = false, expects, objectives = [] } = said;
  const positions = Object.fromEntries(
    stands.map((stand, at) => [at + 1, { stand, ...(expects && stand !== 'unknown' && { expects }) }]),
  );
  const answer = { person, revision: 1, round, role: roleCode(role), isByHost, positions, objectives };
  return formatAnswerCode(answer, SCOPE);
}

/** The codes of one person's marks. */
export function markCodes(person: number, marks: readonly Mark[]): string[] {
  const coded = marks.map(({ target, value }) => ({ target: targetCode(target), value }));
  return formatMarkCodes({ person, marks: coded }, SCOPE);
}

/** Three functions that stand apart on the first statement, together on the second, and do not know the third. */
export const THREE = [
  answerCode(101, 'fin', [1, 4, 'unknown'], { expects: 'agree', objectives: [1, 2, 3] }),
  answerCode(102, 'qa', [5, 4, 3], { expects: 'agree', objectives: [1, 3, 2] }),
  answerCode(103, 'ops', [5, 5, 3], { expects: 'agree', objectives: [2, 1, 3] }),
];

/** Puts codes into the box and opens the board. */
export async function collectThenBoard(page: Page, codes: readonly string[]): Promise<void> {
  await openView(page, '#together');
  await paste(page, codes.join('\n'));
  await expect(page.locator('.heard-one')).not.toHaveCount(0);
  await page.evaluate(() => {
    location.hash = '#board';
  });
  await expect(page.locator('.agree')).toHaveAttribute('data-view', 'board');
}

/** Puts codes into the box of the meeting. */
export async function collectInMeeting(page: Page, codes: readonly string[]): Promise<void> {
  await openMeeting(page);
  await paste(page, codes.join('\n'));
  await expect(page.getByRole('button', { name: 'Show the board on this screen' })).toBeVisible();
}
