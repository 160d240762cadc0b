import type { Account } from '#domain/account.ts';
import { conflictAnchor } from '#domain/anchor.ts';
import { claimsOfCalculator } from '#domain/calculator.ts';
import type { Locale } from '#domain/local-text.ts';
import type { BodyDocument, Entry, Library } from '#library/library.ts';
import { leavesOut, type PageFile, pageFiles } from './page-index.ts';

/**
 * Anchors of *Evidence* in one language of an account: claims on which its pages rest, every conflict that touches one of
 * them, and the other sides of these.
 *
 * @returns `undefined` where a page or a conflict cannot be read, so that nobody knows.
 */
export type EvidenceAnchors = (account: Entry<Account>, locale: Locale) => ReadonlySet<string> | undefined;

/** Anchors of *Evidence* for every account, each worked out when first asked for. */
export function evidenceAnchors(library: Library): EvidenceAnchors {
  const files = pageFiles(library);
  const bodies = new Map(library.bodies.map((document) => [document.file.path, document]));
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (account, locale) => {
    const key = `${account.id} ${locale}`;
    if (!known.has(key)) {
      const shown = shownPages(library, files, account, locale).map(({ file }) => bodies.get(file.path));
      known.set(key, anchorsOf(library, shown));
    }
    return known.get(key);
  };
}

/** Files of the pages that an account's microsite shows in one language: one for each slug, in the nearest language there is. */
export function shownPages(
  { site }: Library,
  files: readonly PageFile[],
  account: Entry<Account>,
  locale: Locale,
): PageFile[] {
  const preference = [locale, account.settings.defaultLocale, ...(site?.settings.locales ?? [])];
  const rank = (page: PageFile): number => {
    const at = preference.indexOf(page.locale);
    return at === -1 ? preference.length : at;
  };
  const shown = new Map<string, PageFile>();
  for (const page of files) {
    if (page.account === undefined ? leavesOut(account, page.slug) : page.account !== account.id) continue;
    const other = shown.get(page.slug);
    if (!other || rank(page) < rank(other)) shown.set(page.slug, page);
  }
  return [...shown.values()];
}

function anchorsOf(
  { conflicts, known, tools }: Library,
  shown: readonly (BodyDocument | undefined)[],
): ReadonlySet<string> | undefined {
  if (known.conflict.size > conflicts.size || known.tool.size > tools.size || shown.includes(undefined))
    return undefined;
  const shownIn = (name: string) => shown.flatMap((document) => (document ? idsIn(document, name) : []));
  const claimsOf = (id: string) => conflicts.get(id)?.settings.claims ?? [];
  const inTools = shownIn('Tool').flatMap((id) => {
    const tool = tools.get(id)?.settings;
    return tool?.kind === 'calculator' ? claimsOfCalculator(tool) : [];
  });
  const used = new Set([...shownIn('Claim'), ...shownIn('Conflict').flatMap(claimsOf), ...inTools]);
  const touched = [...conflicts.keys()].filter((id) => claimsOf(id).some((claim) => used.has(claim)));
  return new Set([...used, ...touched.flatMap(claimsOf), ...touched.map(conflictAnchor)]);
}

function idsIn({ body }: BodyDocument, component: string): string[] {
  return body.components
    .filter(({ name }) => name === component)
    .flatMap(({ attributes }) => attributes.find(({ name }) => name === 'id')?.value ?? []);
}
