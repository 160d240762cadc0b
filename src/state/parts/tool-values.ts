import { changeSlots, type Slots, toolPart } from '../slots.ts';

/** Changed assumptions of one tool. */
export type ToolValues = Slots;

/** What a reader changed in one tool, kept in the browser. The same tool gives the same part. */
export const toolValuesPart = toolPart;

/** The value kept for an assumption with this unit; `undefined` if there is none. One typed for another unit does not count. */
export function keptValue(kept: ToolValues, id: string, measure: string): number | undefined {
  const name = slotName(id, measure);
  const value = Object.hasOwn(kept, name) ? kept[name]?.value : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The same values with one changed, or with `undefined` back to that of the page. */
export function withValue(kept: ToolValues, id: string, measure: string, value: number | undefined): ToolValues {
  return changeSlots(kept, { [slotName(id, measure)]: value ?? null });
}

function slotName(id: string, measure: string): string {
  return `${id} ${measure}`;
}
