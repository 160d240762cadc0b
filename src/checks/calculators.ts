import type { Figures } from '#domain/assumption.ts';
import type { Calculator } from '#domain/calculator.ts';
import type { CalculationFault } from '#library/calculation.ts';
import type { Entry, Library } from '#library/library.ts';
import type { RuleFinding } from './rule.ts';

/** Every calculator that can be read, with its formulas. */
export function* calculators(library: Library): Generator<{
  readonly entry: Entry<Calculator>;
  readonly tool: Calculator;
  readonly calculation: NonNullable<ReturnType<Library['calculations']['get']>>;
}> {
  for (const entry of library.tools.values()) {
    const calculation = library.calculations.get(entry.id);
    if (entry.settings.kind !== 'calculator' || !calculation) continue;
    yield { entry: entry as Entry<Calculator>, tool: entry.settings, calculation };
  }
}

/** What the formulas of all calculators were found to be wrong in, for the rule of one kind. */
export function* formulaFaults(library: Library, kind: CalculationFault['kind']): Generator<RuleFinding> {
  for (const { entry, calculation } of calculators(library)) {
    for (const fault of calculation.faults)
      if (fault.kind === kind) yield { place: entry.placeOf(fault.path), message: fault.message, fix: fault.fix };
  }
}

/** The figures of one account, or, without an account, of none: authors' stand-ins count there. */
export function figuresOf(library: Library, account?: string): Figures {
  const facts = account === undefined ? undefined : library.accounts.get(account)?.settings.facts;
  return {
    fact: (id) => {
      const value = facts && Object.hasOwn(facts, id) ? facts[id] : undefined;
      return typeof value === 'number' ? value : undefined;
    },
    claim: (id) => library.claims.get(id)?.settings.value,
  };
}
