import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination } from 'astro';
import { hasColour } from '#host/colour.ts';
import { hideTokens } from '#host/hide-tokens.ts';

// The renderer runs its own copy of every module, this one too: what they share lies outside of modules.
const HUSHED = Symbol.for('commonview.hushed');

/** Drops what Astro reports from now on, or no longer: while the findings say what is wrong, it only says it worse. */
export function hush(hushed: boolean): void {
  Reflect.set(globalThis, HUSHED, hushed);
}

/** Writes a line to standard error, without the tokens that make an address secret. */
export function writeLog(text: string): void {
  const line = hideTokens(text);
  process.stderr.write(`${hasColour() ? line : stripVTControlCharacters(line)}\n`);
}

/** Where Astro writes what it reports. */
export default function logWithoutTokens(): AstroLoggerDestination {
  return {
    write: ({ message }) => {
      if (!Reflect.get(globalThis, HUSHED)) writeLog(message);
    },
  };
}
