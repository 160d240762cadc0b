import { posix } from 'node:path';
import { type BuiltFile, pagesAmong } from './built-files.ts';
import { type Tag, tagsOf } from './built-html.ts';

const ADDRESSES = ['href', 'src', 'poster'];
const IDS = ['popovertarget', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details'];

/**
 * Addresses and ids in the pages of a built folder that lead nowhere, one line each.
 *
 * @param base path below which the site will stand.
 */
export function deadLinks(files: readonly BuiltFile[], base = '/'): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const tags = new Map(pagesAmong(files).map(({ path, bytes }) => [path, tagsOf(bytes.toString('utf8'))]));
  const anchors = new Map([...tags].map(([path, found]) => [path, anchorsOf(found)]));

  const targetOf = (page: string, address: string): string | undefined => {
    const url = new URL(address, `http://site.invalid${base}${page}`);
    if (!url.pathname.startsWith(base)) return undefined;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path;
    if (!paths.has(file)) return undefined;
    const anchor = decodeURIComponent(url.hash.slice(1));
    const isThere = anchor === '' || anchor.startsWith('lens=') || anchors.get(file)?.has(anchor);
    return isThere ? file : undefined;
  };

  return [...tags].flatMap(([page, found]) => [
    ...found
      .flatMap(addressesOf)
      .filter((address) => !isElsewhere(address) && targetOf(page, address) === undefined)
      .map((address) => `${page}: ${address}`),
    ...found
      .flatMap(idsOf)
      .filter((id) => !anchors.get(page)?.has(id))
      .map((id) => `${page}: no element has the id "${id}"`),
  ]);
}

function anchorsOf(tags: readonly Tag[]): Set<string> {
  return new Set(tags.flatMap(({ attributes }) => attributes['id'] ?? []));
}

function addressesOf({ attributes }: Tag): string[] {
  const sets = (attributes['srcset'] ?? '').split(',').map((part) => part.trim().split(/\s/u)[0] ?? '');
  return [...ADDRESSES.flatMap((name) => attributes[name] ?? []), ...sets.filter((address) => address !== '')];
}

function idsOf({ attributes }: Tag): string[] {
  return IDS.flatMap((name) => (attributes[name] ?? '').split(/\s+/u)).filter((id) => id !== '');
}

function isElsewhere(address: string): boolean {
  return /^(?:https?|mailto|tel|data):/u.test(address);
}
