import { BRIEF_WAYS_OUT, type Brief } from '#domain/brief.ts';
import type { Rule } from '../rule.ts';

/** What the group could not choose, by the way out that is missing. */
const MISSING: Readonly<Record<(typeof BRIEF_WAYS_OUT)[number], string>> = {
  'do-nothing': 'to leave things as they are',
  'not-yet': 'to wait',
};

/** A paper whose options all change something can only end in a purchase. */
export const oneSidedBrief: Rule = {
  name: 'one-sided-brief',
  severity: 'error',
  *check(library) {
    for (const { settings, placeOf } of library.tools.values()) {
      if (settings.kind !== 'brief') continue;
      for (const wayOut of BRIEF_WAYS_OUT) {
        if (hasWayOut(settings, wayOut)) continue;
        yield {
          place: placeOf(['options']),
          message: `None of the options is ${MISSING[wayOut]}, so the group would get a paper that cannot say it, and would not trust the rest.`,
          fix: `add an option with "is: ${wayOut}", or this setting to the option that says it.`,
        };
      }
    }
  },
};

function hasWayOut({ options }: Brief, wayOut: (typeof BRIEF_WAYS_OUT)[number]): boolean {
  return options.some((option) => option.is === wayOut);
}
