import type { Finding, Place } from '#domain/finding.ts';
import { countFindings, countWords } from './counts.ts';
import { visible } from './visible.ts';

/** How to mark words up for the screen. */
export interface TextOptions {
  /** True only on a terminal that shows colours. */
  readonly hasColour: boolean;
}

/** Findings as an author reads them, an empty line between two, and a closing line with counts. Ends with a line break. */
export function formatText(findings: readonly Finding[], { hasColour }: TextOptions): string {
  const blocks = findings.map((finding) => block(finding, hasColour));
  return `${[...blocks, countWords(countFindings(findings))].join('\n\n')}\n`;
}

function block({ place, severity, rule, message, fix }: Finding, hasColour: boolean): string {
  const colour = severity === 'error' ? '31' : '33';
  const shown = hasColour ? `\u001b[${colour}m${severity}\u001b[39m` : severity;
  return [`${spell(place)}  ${shown}  ${rule}`, `  ${visible(message)}`, `  Fix: ${visible(fix)}`].join('\n');
}

function spell({ path, line, column }: Place): string {
  const parts = [visible(path), line, column].filter((part) => part !== undefined);
  return parts.join(':');
}
