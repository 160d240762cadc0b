import type { Rule } from '../rule.ts';

const MOST = 3;

/** The law of the product: at most three notes on what a role will ask, so that a page stays one for all. */
export const tooManyPerspectives: Rule = {
  name: 'too-many-perspectives',
  severity: 'error',
  *check(library) {
    for (const { body } of library.bodies) {
      const notes = body.components.filter(({ name }) => name === 'Perspective');
      const [extra] = notes.slice(MOST);
      if (!extra) continue;
      yield {
        place: extra.place,
        message: `The page has ${notes.length} perspectives, and with more than ${MOST} it falls apart into pages for each role, so the group would no longer read the same.`,
        fix: `keep the ${MOST} that matter most to the others.`,
      };
    }
  },
};
