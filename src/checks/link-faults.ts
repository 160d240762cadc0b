import type { Account } from '#domain/account.ts';
import { BUYING_JOBS } from '#domain/buying-job.ts';
import type { BodyDocument, Entry, Library } from '#library/library.ts';
import { nearest, useOneOf } from '#library/nearest.ts';
import { quoted } from '#library/quoted.ts';
import { evidenceAnchors } from './evidence-anchors.ts';
import { type LinkFault, type LinkFaultKind, missingAnchor } from './link-fault.ts';
import { type LinkTarget, linkTarget, ROOMS } from './link-target.ts';
import { listWords } from './list-words.ts';
import { bringBack, indexPages, leavesOut, ownersOf, type PageIndex } from './page-index.ts';
import { roomFault } from './room-fault.ts';
import type { RuleFinding } from './rule.ts';

/** What is wrong with the links of all pages, judged for every account that has the page. */
export function* linkFaults(library: Library, wanted: LinkFaultKind): Generator<RuleFinding> {
  const index = indexPages(library);
  const evidence = evidenceAnchors(library);
  for (const document of library.bodies) {
    for (const { href, place } of document.body.links) {
      const target = linkTarget(href);
      const fault =
        target.to === 'room'
          ? roomFault(target, document, library, evidence)
          : faultOf(href, target, document, library, index);
      if (fault?.kind === wanted) yield { place, message: fault.message, fix: fault.fix };
    }
  }
}

function faultOf(
  href: string,
  target: Exclude<LinkTarget, { to: 'room' }>,
  document: BodyDocument,
  library: Library,
  index: PageIndex,
): LinkFault | undefined {
  switch (target.to) {
    case 'unsafe':
      return {
        kind: 'unsafe-link',
        message: `The link leads to ${quoted(href)}, an address that is not safe to open, so buyers would not get there.`,
        fix: 'give an address that begins with https:// or mailto:, or the slug of a page.',
      };
    case 'nowhere':
      return nowhere(href, index);
    case 'here':
      return anchorFault(target.anchor, [document]);
    case 'page':
      return pageFault(target, document, library, index);
    default:
      return undefined;
  }
}

function nowhere(href: string, index: PageIndex): LinkFault {
  return {
    kind: 'dead-link',
    message:
      href === ''
        ? 'The link has no address, so buyers would be led nowhere.'
        : `The link leads to ${quoted(href)}, where nothing stands, so buyers would be led nowhere.`,
    fix: meantBy(href, index),
  };
}

/** The link that an author most likely meant by an address that has the wrong form. */
function meantBy(href: string, index: PageIndex): string {
  const [path = ''] = href.split(/[#?]/u);
  const name =
    path
      .split('/')
      .filter((part) => part !== '' && part !== '.' && part !== '..')
      .at(-1) ?? '';
  const bare = name.replace(/\.(mdx?|html?)$/u, '');
  if (index.common.has(bare)) return `write the slug alone: ${bare}.`;
  if (BUYING_JOBS.some((job) => job === bare)) return `write /jobs/${bare}/.`;
  const room = nearest(bare, ROOMS);
  if (room !== undefined) return `write /${room}/.`;
  return `${useOneOf(bare, index.common, `a room: ${ROOMS.map((one) => `/${one}/`).join(', ')}`)}`;
}

function pageFault(
  { slug, anchor }: Extract<LinkTarget, { to: 'page' }>,
  document: BodyDocument,
  library: Library,
  index: PageIndex,
): LinkFault | undefined {
  const { account } = document.kind;
  const isOwn = account !== undefined && index.own.get(account)?.has(slug) === true;
  if (!isOwn && !index.common.has(slug)) return absentPage(slug, account, index);
  const without = isOwn ? [] : accountsWithout(slug, document, library);
  if (without.length > 0) {
    return {
      kind: 'left-out-link',
      message: `The page ${quoted(slug)} is left out for ${listWords(without.map(({ id }) => id))}, so their readers would see these words without a link.`,
      fix: `${bringBack(without, slug)}; or word the sentence so that it reads well without the link.`,
    };
  }
  if (anchor === undefined) return undefined;
  const owner = isOwn ? account : undefined;
  return anchorFault(anchor, versionsOf(library, slug, owner, document.kind.locale), slug);
}

function absentPage(slug: string, account: string | undefined, index: PageIndex): LinkFault {
  const owners = ownersOf(index, slug);
  const mine = account === undefined ? [] : [...(index.own.get(account) ?? [])];
  return {
    kind: 'dead-link',
    message:
      owners.length > 0
        ? `The page ${quoted(slug)} is in the microsite of ${listWords(owners)} only, so everybody else would be led nowhere.`
        : `No page is called ${quoted(slug)}, so buyers would be led nowhere.`,
    fix: useOneOf(slug, [...index.common, ...mine], 'take the link out'),
  };
}

/** Accounts that show the page of the link but not the page that it leads to. */
function accountsWithout(slug: string, { kind }: BodyDocument, library: Library): Entry<Account>[] {
  return [...library.accounts.values()]
    .filter((account) => (kind.account === undefined ? !leavesOut(account, kind.id) : account.id === kind.account))
    .filter((account) => leavesOut(account, slug));
}

/** Bodies of a page that a reader of this language may get: that of the language if there is one, else every other. */
function versionsOf(library: Library, slug: string, account: string | undefined, locale: string): BodyDocument[] {
  const versions = library.bodies.filter(({ kind }) => kind.id === slug && kind.account === account);
  const same = versions.filter(({ kind }) => kind.locale === locale);
  return same.length > 0 ? same : versions;
}

/** A heading that is not there. A page whose text cannot be read has no anchors to compare with, and no fault. */
function anchorFault(anchor: string, documents: readonly BodyDocument[], slug?: string): LinkFault | undefined {
  const anchors = documents.flatMap(({ body }) => body.headings.map((heading) => heading.anchor));
  if (documents.length === 0 || anchors.includes(anchor)) return undefined;
  return missingAnchor(
    `${slug === undefined ? 'This page' : `The page ${quoted(slug)}`} has no heading`,
    anchor,
    anchors,
  );
}
