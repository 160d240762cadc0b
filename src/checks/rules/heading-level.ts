import { quoted } from '#library/quoted.ts';
import type { Rule } from '../rule.ts';

/** Whoever listens to a page finds their way by its headings. */
export const headingLevel: Rule = {
  name: 'heading-level',
  severity: 'warning',
  *check(library) {
    for (const { body } of library.bodies) {
      let above = 1;
      for (const { depth, text, place } of body.headings) {
        const allowed = above + 1;
        if (depth === 1 || depth > allowed)
          yield {
            place,
            message:
              depth === 1
                ? `The heading ${quoted(text)} has the level of the page's title, so readers who listen would take it for another page.`
                : `The heading ${quoted(text)} skips a level, so readers who listen would think that they missed something.`,
            fix: `begin the line with "${'#'.repeat(depth === 1 ? 2 : allowed)} ".`,
          };
        above = Math.max(2, depth);
      }
    }
  },
};
