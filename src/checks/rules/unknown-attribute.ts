import { COMPONENTS } from '#domain/component.ts';
import { useOneOf } from '#library/nearest.ts';
import { quoted } from '#library/quoted.ts';
import { attributeUses, isEvent, isStyle } from '../component-uses.ts';
import type { Rule } from '../rule.ts';

/** A misspelt attribute is lost in silence. */
export const unknownAttribute: Rule = {
  name: 'unknown-attribute',
  severity: 'error',
  *check(library) {
    for (const { use, attribute, form } of attributeUses(library)) {
      if (form || attribute.name === '…' || isEvent(attribute) || isStyle(attribute)) continue;
      const allowed = Object.keys(COMPONENTS.get(use.name)?.attributes ?? {});
      yield {
        place: attribute.place,
        message: `<${use.name}> has no setting called ${quoted(attribute.name)}, so what it says would reach no buyer.`,
        fix: allowed.length === 0 ? 'take it out.' : useOneOf(attribute.name, allowed, 'take it out'),
      };
    }
  },
};
