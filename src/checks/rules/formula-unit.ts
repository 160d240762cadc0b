import { formulaFaults } from '../calculators.ts';
import type { Rule } from '../rule.ts';

/** Minutes cannot be added to money, and a figure has the unit that its formula gives. */
export const formulaUnit: Rule = {
  name: 'formula-unit',
  severity: 'error',
  check: (library) => formulaFaults(library, 'unit'),
};
