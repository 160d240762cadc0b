import type { Finding } from '#domain/finding.ts';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  /** Files with at least one finding. */
  readonly files: number;
}

/** How many of each there are. */
export function countFindings(findings: readonly Finding[]): Counts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const files = new Set(findings.map(({ place }) => place.path)).size;
  return { errors, warnings: findings.length - errors, files };
}

/** The closing line: `3 errors and 1 warning in 2 files.` */
export function countWords({ errors, warnings, files }: Counts): string {
  if (errors + warnings === 0) return 'No errors and no warnings.';
  const kinds = [errors && plural(errors, 'error'), warnings && plural(warnings, 'warning')].filter(Boolean);
  return `${kinds.join(' and ')} in ${plural(files, 'file')}.`;
}

/** 1 on errors, 0 on warnings or nothing. */
export function exitStatus(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
