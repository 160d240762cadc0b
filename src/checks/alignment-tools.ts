import type { Alignment } from '#domain/alignment.ts';
import { MOST_OBJECTIVES, MOST_STATEMENTS } from '#domain/alignment-scale.ts';
import type { Entry, Library } from '#library/library.ts';

/** The tools on which members say where they stand, by id; *Where we agree* shows the first. */
export function alignmentTools(library: Library): Entry<Alignment>[] {
  return [...library.tools.values()].filter(isAlignment).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function isAlignment(tool: Entry<{ readonly kind: string }>): tool is Entry<Alignment> {
  return tool.settings.kind === 'alignment';
}

/** Lists of an alignment tool whose members have a number, each with what a message calls a member. */
export const NUMBERED = [
  ['statements', 'statement'],
  ['objectives', 'objective'],
] as const;

const MOST = { statements: MOST_STATEMENTS, objectives: MOST_OBJECTIVES } as const;

/** An order to take a number that no member of the list has had: the next one, or a gap when the codes have none higher. */
export function takeNewNumber({ retired, ...lists }: Alignment, list: keyof typeof MOST, noun: string): string {
  const had = [...lists[list].map(({ number }) => number), ...retired[list]];
  const all = Array.from({ length: MOST[list] }, (_, at) => at + 1);
  const free = all.find((number) => number > Math.max(...had)) ?? all.find((number) => !had.includes(number));
  return free === undefined
    ? `take one ${noun} out and start a tool with a new name, for all ${MOST[list]} numbers have been used.`
    : `give it a number that no ${noun} has had: ${free}.`;
}
