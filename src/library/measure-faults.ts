import type { CalculatorInput, Measure } from '#domain/calculator.ts';
import type { Claim } from '#domain/claim.ts';
import type { Fact } from '#domain/fact.ts';
import type { LocalText } from '#domain/local-text.ts';
import type { CalculationFault, Ledger } from './calculation.ts';
import { isDuration, isUnitWord, type Quantity, quantityOf } from './formula-engine.ts';
import { quoted } from './quoted.ts';
import type { KeyPath } from './yaml-settings.ts';

type Figure = Measure & { readonly id: string; readonly words?: LocalText | undefined };

/** One of what a figure measures; `undefined` where its unit is not said rightly. */
export function quantityIn(figure: Figure): Quantity | undefined {
  return unitProblem(figure) === undefined ? quantityOf(figure) : undefined;
}

/** What is wrong with the way in which a figure says its unit. */
export function measureFault(figure: Figure, path: KeyPath): CalculationFault | undefined {
  const fault = unitProblem(figure) ?? wordsProblem(figure);
  return fault && { kind: 'unit', path: [...path, fault.at], message: fault.message, fix: fault.fix };
}

/** Claims and facts that have another unit than the assumption that takes them as its value. */
export function defaultFaults(input: CalculatorInput, ledger: Ledger, path: KeyPath): CalculationFault[] {
  const ends = (['default', 'low', 'high'] as const).flatMap((setting) => {
    const value = input[setting];
    if (typeof value !== 'object') return [];
    const unit =
      'claim' in value ? claimUnit(ledger.claims.get(value.claim)?.settings) : factUnit(input, value.fact, ledger);
    const source = 'claim' in value ? `the claim ${quoted(value.claim)}` : `the fact ${quoted(value.fact)}`;
    return unit === undefined || unit === input.unit ? [] : [{ setting, source, unit }];
  });
  return ends.map(({ setting, source, unit }) => ({
    ...{ kind: 'unit', path: [...path, setting] },
    message: `${quoted(input.id)} is in ${input.unit}, and ${source} is in ${unit}, so every figure after it would be wrong.`,
    fix: `set "unit: ${unit}", or take another source.`,
  }));
}

interface Problem {
  readonly at: string;
  readonly message: string;
  readonly fix: string;
}

function unitProblem({ id, unit, of, per }: Figure): Problem | undefined {
  if (unit === 'count' && of === undefined)
    return {
      at: 'unit',
      message: `${quoted(id)} counts something and does not say what, so its unit could not be checked.`,
      fix: 'add what it counts, in one word: "of: load".',
    };
  if (unit !== 'count' && of !== undefined)
    return {
      at: 'of',
      message: `${quoted(id)} is in ${unit} and counts ${quoted(of)} as well, so nobody could tell which it is.`,
      fix: 'set "unit: count", or take "of" out.',
    };
  if (of !== undefined && isUnitWord(of))
    return {
      at: 'of',
      message: `${quoted(id)} counts ${quoted(of)}, which is a unit and no thing, so its unit could not be checked.`,
      fix: `set "unit: ${of}" and take "of" out.`,
    };
  const odd = per.find((word) => isUnitWord(word) && !isDuration(word));
  if (odd === undefined) return undefined;
  return {
    at: 'per',
    message: `${quoted(id)} is "per ${odd}", which is neither a duration nor a thing, so its unit could not be checked.`,
    fix: 'write a duration such as weeks, or what is counted in one word, such as load.',
  };
}

function wordsProblem({ id, of, per, words }: Figure): Problem | undefined {
  if (words !== undefined || (of === undefined && per.length === 0)) return undefined;
  return {
    at: 'unit',
    message: `${quoted(id)} has no words for its unit, so buyers would see a bare number.`,
    fix: 'add them: "words: { en: loads a week }".',
  };
}

function claimUnit(claim: Claim | undefined): string | undefined {
  return claim && (claim.unit ?? 'no unit');
}

/** A number counts whatever the assumption says. */
function factUnit({ unit }: CalculatorInput, id: string, { facts }: Ledger): string | undefined {
  const fact: Fact | undefined = facts.get(id)?.settings;
  if (!fact || fact.type === 'number') return fact && (unit === 'percent' || isMoney(unit) ? 'count' : unit);
  if (fact.type === 'money') return fact.currency;
  return fact.type === 'percent' ? 'percent' : `the form of a ${fact.type}`;
}

function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/u.test(unit);
}
