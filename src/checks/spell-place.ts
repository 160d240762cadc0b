import type { Place } from '#domain/finding.ts';

/** A place as a message names it: `content/claims/cost.yaml:4:12`. */
export function spellPlace({ path, line, column }: Place): string {
  return line === undefined ? path : `${path}:${line}:${column}`;
}
