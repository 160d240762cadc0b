import { distance } from 'fastest-levenshtein';
import type { Locale } from '#domain/local-text.ts';
import { queryWords } from './fits.ts';
import { wordKey } from './normal-form.ts';

const MOST = 4;
const SHORTEST = 3;

/** Slips of the finger that are made good: one in a short word, two in a longer one, three in a long one. */
function allowed(length: number): number {
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

/** Words of the microsite that the reader may have meant, nearest first, then as they are sorted; none that was typed. */
export function nearWords(query: string, words: readonly string[], locale: Locale): string[] {
  const typed = [...queryWords(query, locale).keys()].filter((key) => key.length >= SHORTEST);
  const near = words.flatMap((word) => {
    const key = wordKey(word, locale);
    const steps = typed
      .map((each) => ({ far: distance(each, key), allowed: allowed(each.length) }))
      .filter((step) => step.far > 0 && step.far <= step.allowed)
      .map((step) => step.far);
    return steps.length === 0 ? [] : [{ word, far: Math.min(...steps) }];
  });
  return near
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ word }) => word);
}
