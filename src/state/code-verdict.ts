import type { Verdict } from './answer.ts';
import { packFields, unpackFields } from './base32.ts';
import { fingerprint, formatCode, LAST_REVISION, symbolsFor, VERDICT_WIDTHS } from './code-frame.ts';
import { roundNumber, roundOfNumber } from './round.ts';
import type { Scope } from './scope.ts';

const SAYS = ['counts', 'replaces', 'ignored'] as const satisfies readonly Verdict['says'][];

/** A verdict as text of 18 symbols. */
export function formatVerdictCode(verdict: Verdict, scope: Scope): string {
  const values = [
    fingerprint(scope),
    verdict.person,
    roundNumber(verdict.round) ?? 0,
    SAYS.indexOf(verdict.says),
    Math.min(verdict.revision, LAST_REVISION),
    verdict.other ?? 0,
    0,
  ];
  return formatCode('verdict', packFields(values.map((value, at) => [value, VERDICT_WIDTHS[at] ?? 0] as const)));
}

/** The verdict in a code's symbols, kind and checks included; `undefined` if they say what no verdict can. */
export function parseVerdict(symbols: readonly number[]): Verdict | undefined {
  const body = symbols.slice(1, 1 + symbolsFor(VERDICT_WIDTHS));
  const [, person = 0, round = 0, saysAt = 0, revision = 0, other = 0] = unpackFields(body, VERDICT_WIDTHS);
  const says = SAYS[saysAt];
  if (says === undefined || person === 0 || revision === 0 || (says === 'replaces') !== other > 0) return undefined;
  const verdict = { person, round: roundOfNumber(round), says, revision };
  return says === 'replaces' ? { ...verdict, other } : verdict;
}
