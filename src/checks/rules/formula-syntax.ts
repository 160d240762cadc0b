import { formulaFaults } from '../calculators.ts';
import type { Rule } from '../rule.ts';

/** A formula reckons with a few operations and does nothing else. */
export const formulaSyntax: Rule = {
  name: 'formula-syntax',
  severity: 'error',
  check: (library) => formulaFaults(library, 'syntax'),
};
