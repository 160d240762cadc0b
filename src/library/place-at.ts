import type { Place } from '#domain/finding.ts';

/** Line and column of an offset, both 1-based. */
export function placeAt(source: string, offset: number, path: string): Place {
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { path, line: before.split('\n').length, column: offset - lineStart + 1 };
}
