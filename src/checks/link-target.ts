import { BUYING_JOBS } from '#domain/buying-job.ts';

/** Rooms that every microsite has, or may have, by the first part of their address. */
export const ROOMS = [
  'language',
  'evidence',
  'agree',
  'brief',
  'kit',
  'where-we-are',
  'roles',
  'new-here',
  'about',
  'jobs',
] as const;

export type RoomName = (typeof ROOMS)[number];

/** What a link in a page points at. */
export type LinkTarget =
  | { readonly to: 'page'; readonly slug: string; readonly anchor: string | undefined }
  | { readonly to: 'here'; readonly anchor: string }
  | { readonly to: 'room'; readonly room: RoomName; readonly anchor: string | undefined }
  | { readonly to: 'home' }
  /** Another site, or a mail program. */
  | { readonly to: 'outside' }
  /** An address that may do harm, or is not safe to send readers to. */
  | { readonly to: 'unsafe' }
  | { readonly to: 'nowhere' };

const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;
const ROOM = /^\/([a-z-]+)\/(?:([a-z-]+)\/)?(?:#(.+))?$/u;
const SLUG = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:#(.+))?$/u;

/** Reads a link as an author writes it: a slug, an anchor, a room, or an address elsewhere. */
export function linkTarget(href: string): LinkTarget {
  // Browsers drop tabs and line breaks inside an address and read "\" as "/".
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
  if (/[\u0000-\u0020\\\u007f]/u.test(href) || href.startsWith('//')) return { to: 'unsafe' };
  if (SCHEME.test(href)) return isOutside(href) ? { to: 'outside' } : { to: 'unsafe' };
  if (href === '/') return { to: 'home' };
  if (href.startsWith('#') && href.length > 1) return { to: 'here', anchor: decoded(href.slice(1)) };

  const [, slug, pageAnchor] = SLUG.exec(href) ?? [];
  if (slug !== undefined) return { to: 'page', slug, anchor: pageAnchor && decoded(pageAnchor) };

  const [, first, second, anchor] = ROOM.exec(href) ?? [];
  const room = ROOMS.find((name) => name === first);
  const isJob = room === 'jobs' && BUYING_JOBS.some((job) => job === second);
  if (room !== undefined && (second === undefined || isJob))
    return { to: 'room', room, anchor: anchor && decoded(anchor) };
  return { to: 'nowhere' };
}

function isOutside(href: string): boolean {
  if (/^mailto:[^\s@]+@[^\s@]+$/iu.test(href)) return true;
  if (!/^https:\/\//iu.test(href)) return false;
  return URL.canParse(href) && new URL(href).username === '';
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch (error) {
    if (error instanceof URIError) return anchor;
    throw error;
  }
}
