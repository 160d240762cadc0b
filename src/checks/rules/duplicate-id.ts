import { quoted } from '#library/quoted.ts';
import { type ListedId, listedIds } from '../listed-ids.ts';
import type { Rule } from '../rule.ts';
import { spellPlace } from '../spell-place.ts';

/** Of two things with one id only one can be shown. */
export const duplicateId: Rule = {
  name: 'duplicate-id',
  severity: 'error',
  *check(library) {
    const first = new Map<string, ListedId>();
    for (const listed of listedIds(library)) {
      const key = `${listed.space} ${listed.id}`;
      const known = first.get(key);
      if (!known) {
        first.set(key, listed);
        continue;
      }
      yield {
        place: listed.place,
        message: `Another ${listed.noun} is called ${quoted(listed.id)} already, at ${spellPlace(known.place)}, so buyers would see only one of the two.`,
        fix: 'give one of them another id, or delete it.',
      };
    }
  },
};
