import { COMPONENTS } from '#domain/component.ts';
import { componentUses } from '../component-uses.ts';
import type { Rule } from '../rule.ts';

/** A block within a line of text tears the line apart, and HTML with it. */
export const componentInSentence: Rule = {
  name: 'component-in-sentence',
  severity: 'error',
  *check(library) {
    for (const { use, form } of componentUses(library)) {
      const isInLine = use.isInText || use.inside.some((name) => COMPONENTS.get(name)?.isBlock === false);
      if (!form.isBlock || !isInLine) continue;
      yield {
        place: use.place,
        message: `<${use.name}> is a block of its own and stands within a line of text, so buyers would see the line torn apart.`,
        fix: 'put it on lines of its own, with an empty line before and after it.',
      };
    }
  },
};
