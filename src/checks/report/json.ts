import type { Finding } from '#domain/finding.ts';
import { countFindings } from './counts.ts';

/** Findings for programs: `{ version, findings, counts }`, version 1. Ends with a line break. */
export function formatJson(findings: readonly Finding[]): string {
  return `${JSON.stringify({ version: 1, findings, counts: countFindings(findings) }, undefined, 2)}\n`;
}
