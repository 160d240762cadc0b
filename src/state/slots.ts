import type { Part } from './keep.ts';

export type SlotValue = string | number | boolean;

/** One thing that a reader set in a tool. */
export interface Slot {
  /** `null`: taken back. */
  readonly value: SlotValue | null;
  /** 1 for the first value, higher after each change. */
  readonly revision: number;
}

/** Everything that a reader set in a tool, by name. */
export type Slots = Readonly<Record<string, Slot>>;

/** What stands in a tool now, by name. */
export type SlotValues = Readonly<Record<string, SlotValue>>;

/** Changes to a tool, by name; `null` takes a value back. */
export type SlotChanges = Readonly<Record<string, SlotValue | null>>;

const NO_SLOTS: Slots = {};

const parts = new Map<string, Part<Slots>>();

/** What a browser keeps of one tool, always the same object for an id. */
export function toolPart(id: string): Part<Slots> {
  const name = `tool:${id}`;
  const known = parts.get(name);
  if (known) return known;
  const part: Part<Slots> = { name, version: 1, empty: NO_SLOTS, parse: parseSlots, merge: mergeSlots };
  parts.set(name, part);
  return part;
}

/** The values, without those that were taken back. */
export function valuesOf(slots: Slots): SlotValues {
  return Object.fromEntries(
    Object.entries(slots).flatMap(([name, { value }]) => (value === null ? [] : [[name, value]])),
  );
}

/** The slots with some changed; each changed one's revision goes up by one. */
export function changeSlots(slots: Slots, changes: SlotChanges): Slots {
  const changed = Object.entries(changes).map(([name, value]) => {
    const old = Object.hasOwn(slots, name) ? slots[name] : undefined;
    return [name, { value, revision: (old?.revision ?? 0) + 1 }] as const;
  });
  return { ...slots, ...Object.fromEntries(changed) };
}

/** The slots with these values and no others. */
export function replaceSlots(slots: Slots, values: SlotValues): Slots {
  const emptied = Object.fromEntries(Object.keys(valuesOf(slots)).map((name) => [name, null]));
  return changeSlots(slots, { ...emptied, ...values });
}

/** The newer of each slot; of two equally new ones always the same. Commutative, associative and idempotent. */
export function mergeSlots(stored: Slots, mine: Slots): Slots {
  const merged = new Map(Object.entries(mine));
  for (const [name, slot] of Object.entries(stored)) {
    const other = merged.get(name);
    if (!other || isNewer(slot, other)) merged.set(name, slot);
  }
  return Object.fromEntries([...merged].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isNewer(one: Slot, other: Slot): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision;
  return JSON.stringify(one.value) > JSON.stringify(other.value);
}

function parseSlots(value: unknown): Slots | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every(([, slot]) => isSlot(slot)) ? Object.fromEntries(entries) : undefined;
}

function isSlot(slot: unknown): slot is Slot {
  if (typeof slot !== 'object' || slot === null) return false;
  const { value, revision } = slot as Partial<Record<keyof Slot, unknown>>;
  const isValue = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return isValue && Number.isInteger(revision) && Number(revision) > 0;
}
