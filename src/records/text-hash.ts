import { createHash } from 'node:crypto';

const DIGITS = 12;

/**
 * The first 12 hexadecimal digits of the SHA-256 of any plain value, its settings in the order of their names. A setting
 * that says nothing (an empty list, `false`) is the same as none, so that a new one with such a default changes no hash.
 */
export function textHash(value: unknown): string {
  const text = JSON.stringify(value, saidInOrder) ?? '';
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

function saidInOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const said = Object.entries(value).filter(([, inner]) => !isSilent(inner));
  return Object.fromEntries(said.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isSilent(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === false || value === null || value === undefined;
  return Object.keys(value).length === 0;
}
