import type { Finding, Severity } from '#domain/finding.ts';
import { placeAt } from './place-at.ts';
import type { Stretch } from './yaml-settings.ts';

/** A slip of the pen or of pasting that a program can mend: the text that should stand in its place, and the words for its author. */
export interface Slip extends Stretch {
  readonly text: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
}

/** The finding for a slip, with the change that `--fix` makes. */
export function slipFinding({ start, end, text, severity, message, fix }: Slip, source: string, path: string): Finding {
  const edit = { path, start, end, text };
  return { rule: 'paste-slip', severity, place: placeAt(source, start, path), message, fix, edit };
}

/** Every match of a pattern within a part of the text, with its offset from the start of the text. */
export function* matches(
  text: string,
  region: Stretch,
  pattern: RegExp,
): Generator<{ match: RegExpExecArray; at: number }> {
  for (const match of text.slice(region.start, region.end).matchAll(pattern))
    yield { match, at: region.start + match.index };
}

/** Invisible characters that come along with pasted text. Harmless to the parser, not to search. */
export function* hiddenSlips(text: string, region: Stretch): Generator<Slip> {
  for (const { match, at } of matches(text, region, /[\u00ad\u200b\ufeff\u2060]+/gu)) {
    yield {
      start: at,
      end: at + match[0].length,
      text: '',
      severity: 'warning',
      message: 'An invisible character was pasted here, so buyers who search would not find the word that it splits.',
      fix: 'delete the invisible character.',
    };
  }
}
