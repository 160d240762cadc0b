import type { KeyPath } from './yaml-settings.ts';

/** What an entry of a file in `claims/` is by its settings, where it stands in the other of the two lists. */
export type Misplaced = 'claim' | 'conflict';

/** Settings that only one of the two has. */
const SIGNS = { claim: ['metric', 'statement'], conflict: ['claims', 'question', 'decide'] } as const;

/** Whether an entry of a list stands in the wrong one of `claims` and `conflicts`. One with signs of both stays where it is. */
export function misplacedEntry([list, position]: KeyPath, entry: unknown): Misplaced | undefined {
  if (typeof position !== 'number' || typeof entry !== 'object' || entry === null) return undefined;
  const hasSigns = (of: Misplaced) => SIGNS[of].some((sign) => Object.hasOwn(entry, sign));
  if (hasSigns('claim') === hasSigns('conflict')) return undefined;
  if (list === 'conflicts' && hasSigns('claim')) return 'claim';
  return list === 'claims' && hasSigns('conflict') ? 'conflict' : undefined;
}
