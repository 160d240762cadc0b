import { HIDDEN_CHARACTER } from '#domain/plain-text.ts';
import { useOneOf } from '#library/nearest.ts';
import { quoted } from '#library/quoted.ts';
import { attributeUses } from '../component-uses.ts';
import type { Rule } from '../rule.ts';

/** A value that an attribute does not know. */
export const wrongAttribute: Rule = {
  name: 'wrong-attribute',
  severity: 'error',
  *check(library) {
    for (const { use, attribute, form } of attributeUses(library)) {
      const { value, name, place } = attribute;
      const allowed = typeof form?.meaning === 'object' ? form.meaning : undefined;
      if (!allowed || attribute.isExpression || allowed.includes(value ?? '')) continue;
      if (value !== undefined && HIDDEN_CHARACTER.test(value)) continue;
      yield {
        place,
        message: `The "${name}" of <${use.name}> is ${quoted(value ?? '')}, which means nothing here, so buyers would see it wrongly.`,
        fix: useOneOf(value ?? '', allowed),
      };
    }
  },
};
