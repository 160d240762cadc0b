import type { AstroLoggerDestination } from 'astro';
import { hideTokens } from '#host/hide-tokens.ts';

/** Where Astro writes what it reports: standard error, without the tokens that make an address secret. */
export default function logWithoutTokens(): AstroLoggerDestination {
  return {
    write: ({ message }) => {
      process.stderr.write(`${hideTokens(message)}\n`);
    },
  };
}
