import type { Finding } from '#domain/finding.ts';
import { visible } from './visible.ts';

/** Findings as annotations of GitHub Actions (workflow commands), one a line. Empty when there are none. */
export function formatGithub(findings: readonly Finding[]): string {
  return findings.map(annotation).join('');
}

function annotation({ severity, place, rule, message, fix }: Finding): string {
  const properties = Object.entries({ file: place.path, line: place.line, col: place.column, title: rule })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${properties.join(',')}::${escapeText(`${visible(message)}\nFix: ${visible(fix)}`)}\n`;
}

function escapeText(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
