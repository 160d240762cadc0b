import { closest, distance } from 'fastest-levenshtein';

/**
 * The allowed value that was most likely meant, or `undefined` when none is close: the same letters in another order, or
 * at most a third of the letters differ.
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
  return isClose ? match : undefined;
}

function lettersOf(word: string): string {
  return [...word].toSorted().join('');
}

/**
 * An order that names what may stand there: the likely one alone, or up to eight of all.
 *
 * @param otherwise another way out, without "or" and full stop: `add roles/ciso.yaml`.
 */
export function useOneOf(value: string, allowed: Iterable<string>, otherwise?: string): string {
  const choices = [...allowed].toSorted();
  const end = otherwise === undefined ? '.' : `; or ${otherwise}.`;
  const meant = nearest(value, choices);
  if (meant !== undefined) return `did you mean "${meant}"? Use that${end}`;
  if (choices.length === 0) return `take it out, for there is nothing of this kind yet${end}`;
  const shown = choices.slice(0, 8).join(', ');
  return choices.length > 8
    ? `use one of the ${choices.length} that exist, such as ${shown}${end}`
    : `use one of ${shown}${end}`;
}
