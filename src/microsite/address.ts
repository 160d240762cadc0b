import type { BuyingJob } from '#domain/buying-job.ts';
import type { Locale } from '#domain/local-text.ts';

/** A place within a microsite. */
export type Room =
  | 'home'
  | 'jobs'
  | 'roles'
  | 'language'
  | 'evidence'
  | 'agree'
  | 'meeting'
  | 'brief'
  | 'kit'
  | 'where-we-are'
  | 'changes'
  | 'new-here'
  | 'about'
  | 'search'
  | { readonly job: BuyingJob }
  | { readonly page: string };

/** First part of a microsite's address: `<slug>-<token>`. */
export function micrositeFolder(id: string, token: string): string {
  return `${id}-${token}`;
}

/** Path of a room below the language: empty for home, otherwise with a closing slash. */
export function roomPath(room: Room): string {
  if (room === 'home') return '';
  if (room === 'changes') return 'where-we-are/changes/';
  if (room === 'meeting') return 'agree/meeting/';
  if (typeof room === 'string') return `${room}/`;
  return 'job' in room ? `jobs/${room.job}/` : `pages/${room.page}/`;
}

/**
 * Path of a room as a browser asks for it, with an opening and a closing slash.
 *
 * @param base path below which the whole site stands, `/` or `/rooms/`.
 */
export function roomHref(base: string, folder: string, locale: Locale, room: Room): string {
  return `${base}${folder}/${locale}/${roomPath(room)}`;
}
