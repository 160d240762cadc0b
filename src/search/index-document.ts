import type { IndexedPage } from './indexed-pages.ts';
import { normalForm } from './normal-form.ts';

/**
 * What stands in `main` of a page and is no part of its text: controls, marks that stand on every page, and lists of
 * other pages. Words of a chip are text, so its button stays.
 */
export const LEFT_OUT = [
  'button:not(.term)',
  'select',
  'input',
  'textarea',
  'sup',
  '[hidden]',
  '.eyebrow',
  '.roles',
  '.takeaway-label',
  '.takeaway-marks',
  '.reader-marks',
  '.reader-marks-line',
  '.page-facts',
  '.page-care',
  '.page-notice',
  '.page-marks',
  '.page-summary',
  '.sources',
  '.illustrative',
  '.understanding-label',
  '.next-step',
  '.related',
  '.visually-hidden',
] as const;

/** Share of the weight of pages that rooms have. */
const ROOM_WEIGHT = 0.4;

/** A tag or a stretch of text between tags; `>` may stand in quotes. */
const PART = /<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gu;

/**
 * The page that Pagefind reads in the place of a built one: its `main` alone, its text in the normal form, in the language
 * that it is really in.
 *
 * @throws if the built page has no `main`.
 */
export function indexDocument(html: string, { href, locale, isContent }: Omit<IndexedPage, 'file'>): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start === -1 || end < start) throw new Error(`The page ${href} has no main part to search in.`);
  const rest = html
    .slice(start + '<main'.length, end)
    .replace(PART, (part) => (part.startsWith('<') ? part : normalForm(part, locale)));
  const weight = isContent ? '' : ` data-pagefind-weight="${ROOM_WEIGHT}"`;
  return `<!doctype html><html lang="${locale}"><body><main${weight}${rest}</main></body></html>`;
}
