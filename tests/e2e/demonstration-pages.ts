import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type MicrositeFolder, readMicrositeFolders } from '#host/microsite-folders.ts';
import { DEMONSTRATION } from '../helpers/demonstration.ts';

/** The microsites of the demonstration, as they were built for this run. */
export const MICROSITES: readonly MicrositeFolder[] = readMicrositeFolders(DEMONSTRATION.built);

/** The address of a place in a microsite: below its default language, or below `locale`. */
export function addressOf(microsite: MicrositeFolder, path = '', locale = defaultLocaleOf(microsite)): string {
  return `/${microsite.name}/${locale}/${path}`;
}

/** The language to which a microsite's link sends. */
export function defaultLocaleOf({ name }: MicrositeFolder): string {
  const html = readFileSync(join(DEMONSTRATION.built, name, 'index.html'), 'utf8');
  const locale = /http-equiv="refresh" content="0; url=[^"]*\/([a-zA-Z-]+)\/"/u.exec(html)?.[1];
  if (locale === undefined) throw new Error(`The link of ${name} sends nowhere.`);
  return locale;
}

/** The microsite whose readers have a language before others. */
export function micrositeIn(locale: string): MicrositeFolder {
  const found = MICROSITES.find((microsite) => defaultLocaleOf(microsite) === locale);
  if (!found) throw new Error(`The demonstration has no microsite in ${locale}.`);
  return found;
}

/** The one to look at where any would do. */
export function someMicrosite(): MicrositeFolder {
  const [first] = MICROSITES.filter(({ account }) => account === 'northmere');
  if (!first) throw new Error('The demonstration has no microsite of Northmere.');
  return first;
}

/** Addresses of every page of a microsite in every language, or in some, redirects left out, sorted. */
export function everyAddress({ name, locales: all }: MicrositeFolder, locales: readonly string[] = all): string[] {
  return locales.flatMap((locale) => {
    const top = join(DEMONSTRATION.built, name, locale);
    return readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name === 'index.html')
      .map((entry) => relative(top, entry.parentPath).split(sep).join('/'))
      .map((path) => `/${name}/${locale}/${path === '' ? '' : `${path}/`}`)
      .toSorted();
  });
}
