import { attributeUses } from '../component-uses.ts';
import type { Rule } from '../rule.ts';

/** A computed value could differ from reader to reader. */
export const expression: Rule = {
  name: 'expression',
  severity: 'error',
  *check(library) {
    for (const { body } of library.bodies) {
      for (const { kind, place } of body.code) {
        if (kind !== 'expression') continue;
        yield {
          place,
          message: 'The text in braces would be computed, which pages do not do, so buyers would see something else.',
          fix: 'write the words themselves; where a brace is meant as text, write "\\{".',
        };
      }
    }
    for (const { use, attribute } of attributeUses(library)) {
      if (!attribute.isExpression) continue;
      yield {
        place: attribute.place,
        message: `A setting of <${use.name}> stands in braces and would be computed, so buyers would see something else.`,
        fix: attribute.name === '…' ? 'write each setting out: name="value".' : `write ${attribute.name}="…".`,
      };
    }
  },
};
