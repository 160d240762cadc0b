import { COMPONENTS } from '#domain/component.ts';
import { useOneOf } from '#library/nearest.ts';
import { quoted } from '#library/quoted.ts';
import { isComponentName } from '../component-uses.ts';
import type { Rule } from '../rule.ts';

/** A component that does not exist shows nothing. */
export const unknownComponent: Rule = {
  name: 'unknown-component',
  severity: 'error',
  *check(library) {
    for (const { body } of library.bodies) {
      for (const { name, place } of body.components) {
        if (!isComponentName(name) || COMPONENTS.has(name)) continue;
        yield {
          place,
          message: `There is no component called ${quoted(name)}, so buyers would not see what it should show.`,
          fix: useOneOf(name, COMPONENTS.keys()),
        };
      }
    }
  },
};
