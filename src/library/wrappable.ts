import type { Stretch } from './yaml-settings.ts';

const MARKS = '*_~';

/**
 * Whether a tag around some words would leave the signs beside them as they are. Markdown takes a run of `*`, `_` or `~`
 * for emphasis by the characters on its two sides (CommonMark 0.31, "left-flanking" and "right-flanking"), and a tag
 * puts an angle bracket where a letter stood. Where that is not plain to see, the answer is no.
 *
 * @param words the stretch to be wrapped.
 * @param run the stretch of plain text that it stands in.
 */
export function isWrappable(source: string, words: Stretch, run: Stretch): boolean {
  const { start, end } = words;
  // A backslash would take the bracket's meaning away; between "&" and ";" the words name a character.
  if (source[start - 1] === '\\' || (source[start - 1] === '&' && source[end] === ';')) return false;
  return canStillOpen(source, words) && canStillClose(source, words, end === run.end);
}

/** After a letter the mark would no longer open anything; after a sign it could close what a mark before it opened. */
function canStillOpen(source: string, { start, end }: Stretch): boolean {
  const mark = source[start - 1] ?? '';
  if (!isMark(mark)) return true;
  const length = runLength(source, start - 1, -1);
  // The first of them is plain text, and how many are left to mean something is for Markdown to count.
  if (source[start - length - 1] === '\\') return false;
  const behind = kindOf(source.slice(Math.max(0, start - length - 2), start - length));
  if (behind !== 'sign') return behind === 'space';
  return nearestRun(source, start - length - 1, -1, mark) === 0 && nearestRun(source, end, 1, mark) === length;
}

/** Before a letter the mark would no longer close anything; before a sign it could open something if it closes nothing. */
function canStillClose(source: string, { start, end }: Stretch, isEmphasis: boolean): boolean {
  const mark = source[end] ?? '';
  if (!isMark(mark)) return true;
  const length = runLength(source, end, 1);
  const behind = kindOf(source.slice(end + length, end + length + 1));
  if (behind !== 'sign') return behind === 'space';
  return isEmphasis && nearestRun(source, start - 1, -1, mark) === length;
}

function isMark(character: string): boolean {
  return character !== '' && MARKS.includes(character);
}

/** What stands on the other side of a mark; the edge of the text counts as space. */
function kindOf(neighbour: string): 'space' | 'sign' | 'letter' {
  if (neighbour === '' || /\s$/u.test(neighbour)) return 'space';
  return /[\p{P}\p{S}]$/u.test(neighbour) ? 'sign' : 'letter';
}

/** How often the character at a place is repeated, in one direction. */
function runLength(source: string, from: number, step: 1 | -1): number {
  let at = from;
  while (source[at] === source[from] && at >= 0 && at < source.length) at += step;
  return Math.abs(at - from);
}

/** Length of the nearest run of a mark in the same block of lines; 0 where there is none, -1 where it is plain text. */
function nearestRun(source: string, from: number, step: 1 | -1, mark: string): number {
  let isBlank = false;
  for (let at = from; at >= 0 && at < source.length; at += step) {
    const character = source.charAt(at);
    if (character === mark) {
      const length = runLength(source, at, step);
      const first = step === 1 ? at : at - length + 1;
      return source[first - 1] === '\\' || /\s/u.test(source.charAt(at - step)) ? -1 : length;
    }
    if (character === '\n' && isBlank) return 0;
    isBlank = character === '\n' || (isBlank && /\s/u.test(character));
  }
  return 0;
}
