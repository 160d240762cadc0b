import { quoted } from '#library/quoted.ts';
import { attributeUses, isEvent } from '../component-uses.ts';
import type { Rule } from '../rule.ts';

/** An attribute that would run code. */
export const eventAttribute: Rule = {
  name: 'event-attribute',
  severity: 'error',
  *check(library) {
    for (const { use, attribute } of attributeUses(library)) {
      if (!isEvent(attribute)) continue;
      yield {
        place: attribute.place,
        message: `${quoted(attribute.name)} on <${use.name}> would run code in the reader's browser, so it is left out and buyers would miss what it should do.`,
        fix: `take ${quoted(attribute.name)} out.`,
      };
    }
  },
};
