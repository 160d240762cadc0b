import type { Claim } from '#domain/claim.ts';
import { quoted } from '#library/quoted.ts';
import type { Rule } from '../rule.ts';

/** A figure needs its unit, a unit its figure, and a range has the figure in it. */
export const claimFigure: Rule = {
  name: 'claim-figure',
  severity: 'error',
  *check(library) {
    for (const { id, settings, placeOf } of library.claims.values()) {
      const fault = faultOf(settings);
      if (fault)
        yield { place: placeOf([fault.at]), message: `The claim ${quoted(id)} ${fault.message}`, fix: fault.fix };
    }
  },
};

interface Fault {
  readonly at: keyof Claim;
  readonly message: string;
  readonly fix: string;
}

function faultOf({ value, unit, per, range }: Claim): Fault | undefined {
  if (value !== undefined && unit === undefined)
    return {
      at: 'value',
      message: `has the value ${value} and no unit, so buyers could not tell what it counts.`,
      fix: 'add the unit, such as "unit: minutes".',
    };
  if (value === undefined && unit !== undefined)
    return {
      at: 'unit',
      message: `has the unit ${unit} and no value, so buyers would see no figure.`,
      fix: 'add "value: …", or take the unit out.',
    };
  if (unit === 'count' && per === undefined)
    return {
      at: 'unit',
      message: 'counts something and does not say what, so buyers would see a bare number.',
      fix: 'add the noun: "per: { en: loads }".',
    };
  if (value === undefined || range === undefined) return undefined;
  const [lowest, highest] = range;
  if (lowest <= value && value <= highest) return undefined;
  return {
    at: 'range',
    message: `has the value ${value} outside its own range from ${lowest} to ${highest}, so buyers would trust neither.`,
    fix: 'write the lowest and the highest value seen, in this order, with the value between them.',
  };
}
