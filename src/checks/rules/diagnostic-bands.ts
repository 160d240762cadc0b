import type { Diagnostic } from '#domain/diagnostic.ts';
import { pointsRange } from '#domain/diagnostic-result.ts';
import { quoted } from '#library/quoted.ts';
import type { Rule } from '../rule.ts';

/** Every sum of points has one result, and only one. */
export const diagnosticBands: Rule = {
  name: 'diagnostic-bands',
  severity: 'error',
  *check(library) {
    for (const { settings, placeOf } of library.tools.values()) {
      if (settings.kind !== 'diagnostic') continue;
      for (const { at, setting, message, fix } of faultsOf(settings))
        yield { place: placeOf(['bands', at, setting]), message, fix };
    }
  },
};

interface Fault {
  readonly at: number;
  readonly setting: 'from' | 'to';
  readonly message: string;
  readonly fix: string;
}

function* faultsOf({ sections, bands }: Diagnostic): Generator<Fault> {
  const { least, most } = pointsRange(sections);
  for (const [at, { id, from, to }] of bands.entries()) {
    const wanted = at === 0 ? least : (bands[at - 1]?.to ?? 0) + 1;
    if (from !== wanted) yield startFault(at, id, from, wanted);
    if (to < from)
      yield {
        at,
        setting: 'to',
        message: `The band ${quoted(id)} ends at ${to} and begins at ${from}, so no buyer could ever reach it.`,
        fix: 'write the least points in "from" and the most in "to".',
      };
    else if (at === bands.length - 1 && to !== most)
      yield {
        at,
        setting: 'to',
        message: `The last band, ${quoted(id)}, ends at ${to} and the questions give up to ${most}, so ${to < most ? 'the best answers would have no result' : 'buyers would hope for points that do not exist'}.`,
        fix: `write "to: ${most}".`,
      };
  }
}

function startFault(at: number, id: string, from: number, wanted: number): Fault {
  const isFirst = at === 0;
  const where = isFirst ? `the questions give ${wanted} or more` : `the band before it ends at ${wanted - 1}`;
  const early = isFirst ? 'so buyers would read of points that do not exist' : 'so some points would have two results';
  return {
    at,
    setting: 'from',
    message: `The band ${quoted(id)} begins at ${from} and ${where}, ${from > wanted ? 'so the points between would have no result' : early}.`,
    fix: `write "from: ${wanted}"${isFirst ? '.' : ', or change the band before it.'}`,
  };
}
