import type { Finding } from '#domain/finding.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatText, type TextOptions } from './text.ts';

/** `text` for people, `json` for programs, `github` for annotations of GitHub Actions. */
export const FORMATS = ['text', 'json', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** All findings as one text, ready to be written out. */
export function formatFindings(findings: readonly Finding[], format: Format, options: TextOptions): string {
  if (format === 'json') return formatJson(findings);
  return format === 'github' ? formatGithub(findings) : formatText(findings, options);
}
