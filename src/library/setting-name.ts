import { quoted } from './quoted.ts';
import type { KeyPath } from './yaml-settings.ts';

/** A setting as a message calls it: `"title"`, `Entry 2 of "jobs"`, `"name" in the language "en"`. */
export function nameOf(path: KeyPath): string {
  const words = path.filter((step) => typeof step === 'string');
  const last = words.at(-1);
  if (last === undefined) return 'The file';
  const position = path.at(-1);
  const entry = typeof position === 'number' ? `Entry ${position + 1} of ` : '';
  const outer = path.at(-2);
  // "it" is a role as well as a language, and "to" the end of a meeting.
  if (typeof outer === 'string' && !['aliases', 'time'].includes(outer) && /^[a-z]{2}(-[A-Z]{2})?$/u.test(last))
    return `"${outer}" in the language "${last}"`;
  const inside = words.length > 1 ? ` in "${words.at(-2)}"` : '';
  return `${entry}"${last}"${inside}`;
}

/** A value as a message quotes it. */
export function spellOut(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of settings';
  return String(value);
}

/** The value at a path, or `undefined`. */
export function valueAt(value: unknown, path: KeyPath): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}
