import { quoted } from '#library/quoted.ts';
import { alignmentTools, NUMBERED, takeNewNumber } from '../alignment-tools.ts';
import type { Rule } from '../rule.ts';

/** Codes name statements and objectives by their numbers alone. */
export const duplicateNumber: Rule = {
  name: 'duplicate-number',
  severity: 'error',
  *check(library) {
    for (const { settings, placeOf } of alignmentTools(library)) {
      for (const [list, noun] of NUMBERED) {
        const numbers = settings[list].map(({ number }) => number);
        for (const [at, number] of numbers.entries()) {
          const first = settings[list][numbers.indexOf(number)];
          if (!first || numbers.indexOf(number) === at) continue;
          yield {
            place: placeOf([list, at, 'number']),
            message: `The ${noun} ${quoted(first.id)} has the number ${number} too, so an answer to one of them would be counted for the other.`,
            fix: takeNewNumber(settings, list, noun),
          };
        }
      }
    }
  },
};
