import type { MathNode } from 'mathjs';
import mathjs from 'mathjs/lib/browser/math.js';
import type { Measure } from '#domain/calculator.ts';
import { CLAIM_UNITS } from '#domain/claim.ts';

/** What mathjs makes of one of something: a unit, or a number where nothing is left of the units. */
export type Quantity = number | UnitQuantity;

interface UnitQuantity {
  /** In the smallest unit of each kind. */
  readonly value: number;
  equalBase(other: UnitQuantity): boolean;
  formatUnits(): string;
}

/** Durations convert within a kind. Weeks and months do not: how many weeks a year has is an assumption to state. */
const DURATIONS: Readonly<Record<string, string | undefined>> = {
  minutes: undefined,
  hours: '60 minutes',
  days: '24 hours',
  weeks: '7 days',
  months: undefined,
  years: '12 months',
};

const math = startMath();

/** Parses a formula without working anything out. @throws where it is no formula. */
export function parseExpression(text: string): MathNode {
  return math.parse(text);
}

/** Whether a word is a unit and no thing that can be counted. */
export function isUnitWord(word: string): boolean {
  return CLAIM_UNITS.some((unit) => unit.toLowerCase() === word.toLowerCase());
}

/** Whether a word is a duration, so that a figure may be "per" it. */
export function isDuration(word: string): boolean {
  return Object.hasOwn(DURATIONS, word);
}

/** One of what a figure measures: one `load / weeks`, 0.01 for a percent. */
export function quantityOf({ unit, of, per }: Measure): Quantity {
  return per.reduce<Quantity>((quantity, word) => divide(quantity, unitCalled(word)), top(unit, of));
}

/** The product of two quantities, units included. */
export function multiply(a: Quantity, b: Quantity): Quantity {
  return math.multiply(a as number, b as number) as Quantity;
}

/** The quotient of two quantities, units included. */
export function divide(a: Quantity, b: Quantity): Quantity {
  return math.divide(a as number, b as number) as Quantity;
}

/** Whether two quantities can be added: both plain numbers, or units of one kind. */
export function isSameKind(a: Quantity, b: Quantity): boolean {
  if (typeof a === 'number' || typeof b === 'number') return typeof a === typeof b;
  return a.equalBase(b);
}

/** How many of the smallest units of its kind a quantity is. */
export function scaleOf(quantity: Quantity): number {
  return typeof quantity === 'number' ? quantity : quantity.value;
}

/** A quantity's unit as a message calls it: "load per weeks", "a plain number". */
export function spellUnit(quantity: Quantity): string {
  if (typeof quantity === 'number') return 'a plain number';
  const words = quantity
    .formatUnits()
    .replaceAll(/[()]/gu, '')
    .replaceAll(/(\w+)\^-1/gu, 'per $1');
  return words.replace(/^1 \/ /u, 'per ').replace(' / ', ' per ');
}

function startMath() {
  const used = [
    ...[mathjs.parseDependencies, mathjs.unitDependencies, mathjs.createUnitDependencies],
    ...[mathjs.addDependencies, mathjs.subtractDependencies, mathjs.multiplyDependencies, mathjs.divideDependencies],
    ...[mathjs.minDependencies, mathjs.maxDependencies, mathjs.unaryMinusDependencies, mathjs.unaryPlusDependencies],
  ];
  const started = mathjs.create(Object.assign({}, ...used));
  // Its own units go, so that a counted thing may be called "cup" or "bit".
  const { Unit } = started as unknown as { Unit: { UNITS: object; deleteUnit(name: string): void } };
  for (const name of Object.keys(Unit.UNITS)) Unit.deleteUnit(name);
  for (const [name, definition] of Object.entries(DURATIONS))
    if (definition === undefined) started.createUnit(name);
    else started.createUnit(name, definition);
  for (const name of ['celsius', 'EUR', 'GBP', 'USD']) started.createUnit(name);
  return started;
}

function top(unit: Measure['unit'], of: string | undefined): Quantity {
  if (unit === 'percent') return 0.01;
  if (unit === 'times') return 1;
  return unit === 'count' ? (of === undefined ? 1 : unitCalled(of)) : unitCalled(unit);
}

const things = new Set<string>();

function unitCalled(word: string): Quantity {
  const known = CLAIM_UNITS.find((unit) => unit.toLowerCase() === word.toLowerCase()) ?? word;
  if (known === word && !isUnitWord(word) && !things.has(word)) {
    math.createUnit(word);
    things.add(word);
  }
  return math.unit(1, known) as unknown as Quantity;
}
