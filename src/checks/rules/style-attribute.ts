import { quoted } from '#library/quoted.ts';
import { attributeUses, isStyle } from '../component-uses.ts';
import type { Rule } from '../rule.ts';

/** Looks that one page alone has fail in the dark, in print and on a phone. */
export const styleAttribute: Rule = {
  name: 'style-attribute',
  severity: 'error',
  *check(library) {
    for (const { use, attribute } of attributeUses(library)) {
      if (!isStyle(attribute)) continue;
      yield {
        place: attribute.place,
        message: `${quoted(attribute.name)} on <${use.name}> would give this place looks of its own, which buyers could not read in the dark or in print.`,
        fix: `take ${quoted(attribute.name)} out; use <Callout> for what must stand out.`,
      };
    }
  },
};
