import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '#state/answer.ts';
import { type PasteReading, readPaste } from '#state/read-paste.ts';
import { roleOfCode } from '#state/role-code.ts';
import { PROJECT } from '../../helpers/project.ts';
import { ASKED, ROUND, SCOPE } from './answer-arbitraries.ts';

/** A thread or chat of `tests/fixtures/threads/`. */
export function aThread(name: string): string {
  return readFileSync(join(PROJECT, 'tests/fixtures/threads', `${name}.txt`), 'utf8');
}

/** What a paste holds for the tool of the tests. */
export function reading(text: string, asked: readonly number[] = ASKED): PasteReading {
  return readPaste(text, { scope: SCOPE, round: ROUND, asked, unnamed: ['Unnamed'] });
}

/** An answer in short: role, ratings, objectives: `fin 425?13 1,3`. */
export function inShort({ role, positions, objectives }: Answer): string {
  const ratings = Object.values(positions).map(({ stand }) => (stand === 'unknown' ? '?' : stand));
  return `${roleOfCode(role, SCOPE.roles) ?? 'nobody'} ${ratings.join('')} ${objectives.join(',')}`.trim();
}
