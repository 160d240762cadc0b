import type { BriefCalculator } from '#domain/brief-material.ts';
import { type ToolValues, toolValuesPart } from '#state/parts/tool-values.ts';
import { useKeeper } from '../use-keeper.ts';

/** What this browser keeps of each calculator, in their order. The list is the page's own and stays. */
export function useCalculations(account: string, calculators: readonly BriefCalculator[]): ToolValues[] {
  // biome-ignore lint/correctness/useHookAtTopLevel: as many calls in each drawing, since the list never changes.
  return calculators.map(({ id }) => useKeeper(account, toolValuesPart(id)).value);
}
