import { closest, distance } from 'fastest-levenshtein';

/** How many allowed values an order lists: enough for every fixed list of settings. */
export const MOST_LISTED = 14;

/** How many it names of a list that is longer. */
const MOST_EXAMPLES = 8;

/**
 * The allowed value that was most likely meant, or `undefined` when none is close: the same letters in another order, at
 * most a third of the letters differ, or it alone begins so.
 */
export function nearest(value: string, allowed: Iterable<string>): string | undefined {
  const choices = [...allowed];
  if (choices.length === 0) return undefined;
  const wanted = value.toLowerCase();
  const turned = choices.find((choice) => lettersOf(choice.toLowerCase()) === lettersOf(wanted));
  if (turned !== undefined) return turned;
  const best = closest(
    wanted,
    choices.map((choice) => choice.toLowerCase()),
  );
  const match = choices.find((choice) => choice.toLowerCase() === best);
  const isClose = match !== undefined && distance(wanted, best) <= Math.max(1, Math.floor(wanted.length / 3));
  return isClose ? match : beginning(wanted, choices);
}

/** The one choice that begins with what was written: "minutes" for "min". */
function beginning(wanted: string, choices: readonly string[]): string | undefined {
  const longer = choices.filter((choice) => choice.toLowerCase().startsWith(wanted));
  return wanted.length >= 3 && longer.length === 1 ? longer[0] : undefined;
}

function lettersOf(word: string): string {
  return [...word].toSorted().join('');
}

/**
 * An order that names what may stand there: the likely one alone, or all of a short list, or the first of a long one.
 *
 * @param otherwise another way out, without "or" and full stop: `add roles/ciso.yaml`.
 */
export function useOneOf(value: string, allowed: Iterable<string>, otherwise?: string): string {
  const choices = [...allowed].toSorted();
  const end = otherwise === undefined ? '.' : `; or ${otherwise}.`;
  const meant = nearest(value, choices);
  if (meant !== undefined) return `did you mean "${meant}"? Use that${end}`;
  if (choices.length === 0) return `take it out, for there is nothing of this kind yet${end}`;
  const shown = choices.slice(0, choices.length > MOST_LISTED ? MOST_EXAMPLES : MOST_LISTED).join(', ');
  return choices.length > MOST_LISTED
    ? `use one of the ${choices.length} that exist, such as ${shown}${end}`
    : `use one of ${shown}${end}`;
}
