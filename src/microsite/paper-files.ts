import { roomHref } from './address.ts';
import type { Microsite } from './microsite.ts';

/** Folder of a microsite's documents, below the language. */
export const PAPER_FOLDER = 'paper/';

/** Name of a document: `northmere-en.pdf`, and `northmere-en-validation.pdf` for a part of it. */
export function paperName({ account, locale }: Pick<Microsite, 'account' | 'locale'>, part?: string): string {
  return `${[account.id, locale, ...(part === undefined ? [] : [part])].join('-')}.pdf`;
}

/** Path of the document of the whole microsite in its language; `undefined` where the account offers none. */
export function paperHref(microsite: Microsite): string | undefined {
  if (!microsite.account.settings.pdf) return undefined;
  const { base, folder, locale } = microsite;
  return roomHref(base, folder, locale, 'home') + PAPER_FOLDER + paperName(microsite);
}
