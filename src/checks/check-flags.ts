import { useOneOf } from '#library/nearest.ts';
import { SCOPES, type Scope } from '#library/source-tree.ts';
import { FORMATS, type Format } from './report/format-findings.ts';

/** What a check was asked to do. */
export interface CheckFlags {
  readonly format: Format;
  readonly scope: Scope;
}

/** Judges the words of the flags. What is wrong comes back as the one line to show. */
export function readCheckFlags(words: { readonly format: string; readonly scope: string }): CheckFlags | string {
  const format = FORMATS.find((one) => one === words.format);
  if (!format) return `--format cannot be "${words.format}": ${useOneOf(words.format, FORMATS)}`;
  const scope = SCOPES.find((one) => one === words.scope);
  if (!scope) return `--scope cannot be "${words.scope}": ${useOneOf(words.scope, SCOPES)}`;
  return { format, scope };
}
