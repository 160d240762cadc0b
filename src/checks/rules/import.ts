import type { Rule } from '../rule.ts';

/** Code in a page could show one account what another must not see. */
export const importedCode: Rule = {
  name: 'import',
  severity: 'error',
  *check(library) {
    for (const { body } of library.bodies) {
      for (const { kind, place } of body.code) {
        if (kind !== 'import') continue;
        yield {
          place,
          message: 'The line loads or hands out code, which pages do not hold, so buyers would not see the page.',
          fix: 'delete the line; every component is there without it.',
        };
      }
    }
  },
};
