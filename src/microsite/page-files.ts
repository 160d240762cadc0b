import { type Room, roomHref } from './address.ts';
import type { Microsite } from './microsite.ts';
import { paperHref } from './paper-files.ts';

/** Name of a page's own text, beside its `index.html`. */
export const PAGE_TEXT = 'page.md';

/** Name of the text of a whole microsite in one language, beside its home page. */
export const SITE_TEXT = 'common-view.md';

/** Addresses of the files in which a reader can take a page, or the whole microsite, along. */
export interface PageFiles {
  /** The page as Markdown. */
  readonly page: string;
  /** The whole microsite in this language as Markdown. */
  readonly site: string;
  /** The whole microsite as PDF; `undefined` where the account offers none. */
  readonly pdf: string | undefined;
}

/** The files of one room. */
export function pageFiles(microsite: Microsite, room: Room): PageFiles {
  const { base, folder, locale } = microsite;
  return {
    page: roomHref(base, folder, locale, room) + PAGE_TEXT,
    site: roomHref(base, folder, locale, 'home') + SITE_TEXT,
    pdf: paperHref(microsite),
  };
}
