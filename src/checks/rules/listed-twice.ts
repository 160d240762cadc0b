import { quoted } from '#library/quoted.ts';
import type { Rule } from '../rule.ts';

const LOSSES = {
  jobs: 'so buyers would read its question twice on this page',
  roles: 'so buyers would see its mark twice on this page',
} as const;

/** A job or a role that a page names twice is shown twice. */
export const listedTwice: Rule = {
  name: 'listed-twice',
  severity: 'warning',
  *check(library) {
    for (const { settings, placeOf } of library.pages) {
      for (const setting of ['jobs', 'roles'] as const) {
        const values: readonly string[] = settings[setting] === 'all' ? [] : settings[setting];
        for (const [at, value] of values.entries()) {
          if (values.indexOf(value) === at) continue;
          yield {
            place: placeOf([setting, at]),
            message: `${quoted(value)} stands in "${setting}" already, ${LOSSES[setting]}.`,
            fix: 'delete it here.',
          };
        }
      }
    }
  },
};
