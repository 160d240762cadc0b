import { quoted } from '#library/quoted.ts';
import type { Rule } from '../rule.ts';

/** Whoever is sent an open link can read everything behind it. */
export const sensitiveFact: Rule = {
  name: 'sensitive-fact',
  severity: 'error',
  *check(library) {
    for (const { settings, placeOf } of library.accounts.values()) {
      for (const id of Object.keys(settings.facts)) {
        if (settings.access !== 'open' || !library.facts.get(id)?.settings.sensitive) continue;
        yield {
          place: placeOf(['facts', id]),
          message: `The fact ${quoted(id)} is marked sensitive, and everybody who gets this account's link could read it.`,
          fix: 'take the value out; readers will see the words of its fallback.',
        };
      }
    }
  },
};
