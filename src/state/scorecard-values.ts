import type { Locale } from '#domain/local-text.ts';
import { HIGHEST_MARK, HIGHEST_WEIGHT, type MarkedSupplier, MOST_SUPPLIERS } from '#domain/scorecard-result.ts';
import { formatTypedNumber, parseTypedNumber } from '#i18n/typed-number.ts';
import type { SlotChanges, SlotValues } from './slots.ts';

/** What a scorecard proposes for a criterion. */
export interface ProposedCriterion {
  readonly id: string;
  readonly weight: number;
  readonly isMust: boolean;
}

/** A criterion as the group has it. */
export interface OwnCriterion {
  readonly id: string;
  /** The weight as typed. */
  readonly typed: string;
  /** The weight; `undefined` where what was typed is no whole number from 0 to 100. */
  readonly weight: number | undefined;
  readonly isMust: boolean;
}

/** A supplier as typed. */
export interface TypedSupplier extends MarkedSupplier {
  /** May be empty. */
  readonly name: string;
  /** Place among those typed, 1-based. */
  readonly number: number;
}

/** The criteria with the group's own weights and musts, in the order given. */
export function ownCriteria(
  criteria: readonly ProposedCriterion[],
  values: SlotValues,
  locale: Locale,
): OwnCriterion[] {
  return criteria.map(({ id, weight, isMust }) => {
    const typed = values[`weight:${id}`];
    const must = values[`must:${id}`];
    const text = typeof typed === 'string' ? typed : formatTypedNumber(weight, locale);
    return { id, typed: text, weight: readWeight(text, locale), isMust: typeof must === 'boolean' ? must : isMust };
  });
}

/** A weight as people type it, in any language's digits and with or without "%": a whole number from 0 to 100. */
export function readWeight(text: string, locale: Locale): number | undefined {
  const weight = parseTypedNumber(text, locale, '%');
  const isWeight = weight !== undefined && Number.isInteger(weight) && weight >= 0 && weight <= HIGHEST_WEIGHT;
  return isWeight ? weight : undefined;
}

/** The suppliers that were added, in the order of their columns; a mark that no scale has is not known. */
export function typedSuppliers(criteria: readonly { readonly id: string }[], values: SlotValues): TypedSupplier[] {
  return columns().flatMap((id) => {
    const name = values[`supplier:${id}`];
    if (typeof name !== 'string') return [];
    const marks = criteria.flatMap((criterion) => {
      const mark = values[`mark:${id}:${criterion.id}`];
      return typeof mark === 'number' && isMark(mark) ? [[criterion.id, mark] as const] : [];
    });
    return [{ id, name, number: Number(id), marks: Object.fromEntries(marks) }];
  });
}

/** Those with a name or a mark: an empty column compares with nobody. */
export function comparedSuppliers(suppliers: readonly TypedSupplier[]): TypedSupplier[] {
  return suppliers.filter(({ name, marks }) => name.trim() !== '' || Object.keys(marks).length > 0);
}

/** Adds an empty column; nothing changes when all are taken. */
export function addSupplier(values: SlotValues): SlotChanges {
  const free = columns().find((id) => typeof values[`supplier:${id}`] !== 'string');
  return free === undefined ? {} : { [`supplier:${free}`]: '' };
}

/** Takes a column out with all its marks. */
export function removeSupplier(id: string, values: SlotValues): SlotChanges {
  const names = Object.keys(values).filter((name) => name === `supplier:${id}` || name.startsWith(`mark:${id}:`));
  return Object.fromEntries(names.map((name) => [name, null]));
}

/** The values that show the invented suppliers, with the proposed weights. */
export function exampleValues(
  suppliers: readonly { readonly name: string; readonly marks: Readonly<Record<string, number>> }[],
): SlotValues {
  const entries = suppliers.flatMap(({ name, marks }, at): [string, string | number][] => [
    [`supplier:${at + 1}`, name],
    ...Object.entries(marks).map(([criterion, mark]): [string, number] => [`mark:${at + 1}:${criterion}`, mark]),
  ]);
  return Object.fromEntries(entries);
}

function isMark(mark: number): boolean {
  return Number.isInteger(mark) && mark >= 0 && mark <= HIGHEST_MARK;
}

function columns(): string[] {
  return Array.from({ length: MOST_SUPPLIERS }, (_, at) => String(at + 1));
}
