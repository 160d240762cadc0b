import { quoted } from '#library/quoted.ts';
import { nameKey } from '#library/term-uses.ts';
import type { Rule } from '../rule.ts';

/** A shared word that stands for two things is shared by nobody. */
export const sameName: Rule = {
  name: 'same-name',
  severity: 'error',
  *check(library) {
    const first = new Map<string, { readonly id: string; readonly name: string }>();
    for (const { id, settings, placeOf } of library.terms.values()) {
      for (const [locale, name] of Object.entries(settings.name)) {
        const key = `${locale} ${nameKey(name, locale) || name}`;
        const twin = first.get(key);
        if (twin === undefined) first.set(key, { id, name });
        else
          yield {
            place: placeOf(['name', locale]),
            message: `The term ${quoted(twin.id)} is called ${quoted(twin.name)} and this one ${quoted(name)}, one name for two things, so buyers would be led to one of them and never learn of the other.`,
            fix: 'give one of them another name, or make one term of both.',
          };
      }
    }
  },
};
