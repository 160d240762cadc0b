import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type MicrositeFolder, readMicrositeFolders } from '#host/microsite-folders.ts';
import { DEMONSTRATION } from '../helpers/demonstration.ts';

/** The microsites of the demonstration, as they were built for this run. */
export const MICROSITES: readonly MicrositeFolder[] = readMicrositeFolders(DEMONSTRATION.built);

/** The address of a place in a microsite: below its first language, or below `locale`. */
export function addressOf({ name, locales }: MicrositeFolder, path = '', locale = locales[0]): string {
  return `/${name}/${locale}/${path}`;
}

/** The one to look at where any would do. */
export function someMicrosite(): MicrositeFolder {
  const [first] = MICROSITES.filter(({ account }) => account === 'northmere');
  if (!first) throw new Error('The demonstration has no microsite of Northmere.');
  return first;
}

/** Addresses of every page of a microsite in every language, redirects left out, sorted. */
export function everyAddress({ name, locales }: MicrositeFolder): string[] {
  return locales.flatMap((locale) => {
    const top = join(DEMONSTRATION.built, name, locale);
    return readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name === 'index.html')
      .map((entry) => relative(top, entry.parentPath).split(sep).join('/'))
      .map((path) => `/${name}/${locale}/${path === '' ? '' : `${path}/`}`)
      .toSorted();
  });
}
