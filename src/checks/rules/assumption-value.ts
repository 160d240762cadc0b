import { endOf, type Figures, type StartingPoint, startOf, valueFault } from '#domain/assumption.ts';
import { type CalculatorInput, MOST_RANGES } from '#domain/calculator.ts';
import { quoted } from '#library/quoted.ts';
import type { KeyPath } from '#library/yaml-settings.ts';
import { calculators, figuresOf } from '../calculators.ts';
import type { Rule } from '../rule.ts';

/** An assumption has a value that it allows itself, says where it comes from, and has its range around it. */
export const assumptionValue: Rule = {
  name: 'assumption-value',
  severity: 'error',
  *check(library) {
    for (const { entry, tool } of calculators(library)) {
      for (const [at, input] of tool.inputs.entries()) {
        const fault = faultOf(input, figuresOf(library)) ?? rangeFault(input, figuresOf(library));
        if (fault) yield { place: entry.placeOf(['inputs', at, ...fault.at]), message: fault.message, fix: fault.fix };
        for (const { id, placeOf } of library.accounts.values()) {
          const start = startOf(input, figuresOf(library, id));
          const own = start?.origin === 'own' ? limitFault(input, start.value) : undefined;
          if (own) yield { place: placeOf(['facts', factOf(input)]), message: own.message, fix: own.fix };
        }
      }
      const ranged = tool.inputs.filter(({ low, high }) => low !== undefined && high !== undefined);
      if (ranged.length > MOST_RANGES)
        yield {
          place: entry.placeOf(['inputs']),
          message: `${ranged.length} assumptions have a low and a high value and ${MOST_RANGES} can be combined, so a buyer’s phone would stand still.`,
          fix: `keep the ${MOST_RANGES} that move the result most.`,
        };
    }
  },
};

interface Fault {
  readonly at: KeyPath;
  readonly message: string;
  readonly fix: string;
}

function faultOf(input: CalculatorInput, figures: Figures): Fault | undefined {
  const start = startOf(input, figures);
  // A claim that does not exist is another rule's.
  if (!start) return undefined;
  if (needsSource(input, start))
    return {
      at: ['default'],
      message: `${quoted(input.id)} does not say where its value comes from, so buyers could not judge it.`,
      fix: 'add "source: { en: … }", in a sentence.',
    };
  return limitFault(input, start.value);
}

function needsSource({ source }: CalculatorInput, { origin }: StartingPoint): boolean {
  return source === undefined && origin !== 'claim';
}

function limitFault(input: CalculatorInput, value: number): Fault | undefined {
  const { id, min, max, step } = input;
  const fault = valueFault(value, input);
  if (fault === undefined) return undefined;
  return {
    at: ['default'],
    message: `${quoted(id)} begins at ${value}, which a reader could not type, because it goes from ${min} to ${max}${step === undefined ? '' : ` in steps of ${step}`}.`,
    fix: 'change the value, or "min", "max" and "step" of the assumption.',
  };
}

function rangeFault(input: CalculatorInput, figures: Figures): Fault | undefined {
  const { id, low, high } = input;
  if (low === undefined && high === undefined) return undefined;
  if (low === undefined || high === undefined)
    return {
      at: [low === undefined ? 'high' : 'low'],
      message: `${quoted(id)} has one end of a range and not the other, so buyers would see no range.`,
      fix: `add "${low === undefined ? 'low' : 'high'}", or take the other out.`,
    };
  const [least, most, value] = [endOf(low, figures), endOf(high, figures), startOf(input, figures)?.value];
  if (least === undefined || most === undefined || value === undefined) return undefined;
  if (least <= value && value <= most && least < most && input.min <= least && most <= input.max) return undefined;
  return {
    at: ['low'],
    message: `${quoted(id)} begins at ${value}, outside its own range from ${least} to ${most} or its limits, so buyers would trust neither.`,
    fix: 'write the lowest and the highest value to reckon with, in this order, with the value between them.',
  };
}

function factOf({ default: start }: CalculatorInput): string {
  return typeof start === 'object' && 'fact' in start ? start.fact : '';
}
