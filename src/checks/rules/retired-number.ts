import { alignmentTools, NUMBERED, takeNewNumber } from '../alignment-tools.ts';
import type { Rule } from '../rule.ts';

/** A number that is used again gives old answers to a new statement. */
export const retiredNumber: Rule = {
  name: 'retired-number',
  severity: 'error',
  *check(library) {
    for (const { settings, placeOf } of alignmentTools(library)) {
      for (const [list, noun] of NUMBERED) {
        const retired = settings.retired[list];
        for (const [at, { number }] of settings[list].entries()) {
          if (!retired.includes(number)) continue;
          yield {
            place: placeOf([list, at, 'number']),
            message: `The number ${number} belonged to another ${noun}, so old answers to that one would be counted for this one.`,
            fix: takeNewNumber(settings, list, noun),
          };
        }
      }
    }
  },
};
