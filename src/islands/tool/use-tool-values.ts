import type { Kept } from '#state/keep.ts';
import { changeSlots, replaceSlots, type SlotChanges, type SlotValues, toolPart, valuesOf } from '#state/slots.ts';
import { useKeeper } from '../use-keeper.ts';

/** What a reader set in a tool, as this browser keeps it. */
export interface ToolValues {
  /** Nothing on the server and in the first paint. */
  readonly values: SlotValues;
  readonly kept: Kept;
  readonly damaged: string | undefined;
  change(changes: SlotChanges): void;
  /** These values and no others. */
  replace(values: SlotValues): void;
}

/** What this browser keeps of one tool of an account. */
export function useToolValues(account: string, tool: string): ToolValues {
  const { value, kept, damaged, change } = useKeeper(account, toolPart(tool));
  return {
    values: valuesOf(value),
    kept,
    damaged,
    change: (changes) => {
      change((slots) => changeSlots(slots, changes));
    },
    replace: (values) => {
      change((slots) => replaceSlots(slots, values));
    },
  };
}
