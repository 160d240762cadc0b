import type { HandLine } from './hand-line.ts';
import { parseRatings } from './ratings-line.ts';

/** A hand-written answer and how many lines of the text it took. */
export interface ReadLines {
  readonly line: HandLine;
  readonly lines: 1 | 2;
}

type ReadLine = (line: string) => HandLine | undefined;

const LONGEST_REST = 100;

/** Characters from which on a mail program may have wrapped a line anywhere. */
const WRAPPED = 60;

/**
 * Reads the line that begins a hand-written answer together with the next one, where a mail program or its writer has
 * broken it: "Finance: 4 2 5" and "? 1 3 / A C F", or the role above its ratings. The next line counts only if nothing
 * but ratings or letters stands in it and both lines together are an answer, which the first alone is not, or not in
 * full.
 */
export function readLines(line: string, next: string | undefined, read: ReadLine): ReadLines | undefined {
  const own = read(line);
  const rest = next?.replace(/^[\s>|\u00bb]+/u, '') ?? '';
  const isTable = rest.includes('\t');
  if (rest !== '' && rest.length <= LONGEST_REST && !isTable && goesOn(line, own, rest)) {
    const both = read(`${line.trimEnd()}${between(line, own, rest)}${rest}`);
    if (both && 'answer' in both) return { line: both, lines: 2 };
  }
  return own && { line: own, lines: 1 };
}

function goesOn(line: string, own: HandLine | undefined, rest: string): boolean {
  if (own && 'answer' in own) return areObjectivesOf(line, rest);
  if (own && own.why !== 'wrong-count') return false;
  const { stands, rest: words } = parseRatings(rest);
  return stands.length > 0 && !stands.includes(undefined) && words === '';
}

/** Letters behind a slash, at least one of them with the slash; in a line that was long enough, the last letters alone. */
function areObjectivesOf(line: string, rest: string): boolean {
  const areLetters = /^\/?\s*(?:\p{L}(?:[\s,;\u060c]+|\.?$)){1,3}$/u.test(rest);
  const hasSlash = /\/[^\d?\u061f]*$/u.test(line);
  if (!areLetters || rest.startsWith('/') === hasSlash) return false;
  return rest.startsWith('/') || /\/\s*$/u.test(line) || line.length >= WRAPPED;
}

/** What joins the two lines: a colon where a role stands alone above its ratings. */
function between(line: string, own: HandLine | undefined, rest: string): string {
  return own === undefined && !/[:\d?\u061f]/u.test(line) && !rest.startsWith('/') ? ': ' : ' ';
}
