import { BUYING_JOBS } from '#domain/buying-job.ts';
import { FACT_TYPES, type FactType, type FactValue } from '#domain/fact.ts';
import { type Locale, type Said, sayIn } from '#domain/local-text.ts';
import { own } from '#domain/own.ts';
import { type Catalogue, catalogue, interfaceLocale } from '#i18n/catalogue.ts';
import { formatDay, formatMoney, formatNumber, formatPercent } from '#i18n/format.ts';
import type { Page } from '#library/library.ts';
import type { PublishedFile } from '#library/source-tree.ts';
import { type Room, roomPath } from './address.ts';
import { type ClaimCard, type ConflictCard, claimCard, conflictCard } from './claim-card.ts';
import type { Microsite } from './microsite.ts';
import { type RoleMark, roleMark } from './role-mark.ts';
import { type TermCard, termCard } from './term-card.ts';
import { type ToolCard, toolCard } from './tool-card.ts';
import { claimsUsed, termsUsed } from './used-in-body.ts';

/** Where a link of the text leads for this account. */
export type LinkTarget =
  | {
      readonly kind: 'inside' | 'outside';
      readonly href: string;
      /** What paper shows of it: a path below the microsite, a full address; `undefined` within the page. */
      readonly address: string | undefined;
    }
  /** The account leaves the page out: the words stay, as text. */
  | { readonly kind: 'left-out' };

/** A picture of the text, where this account finds it. */
export interface PictureTarget {
  readonly src: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * The one door through which a page's body sees the account. What a body shows depends on the body, on the language and
 * on what it asks for here, and on nothing else.
 */
export interface Reading {
  /** Interface strings within the body: in its own language, or in the reader's where the interface has none in that. */
  readonly t: Catalogue;
  /** Language of those strings. */
  readonly interfaceLocale: Locale;
  /** Language of the body, which may be another than that of the frame around it. */
  readonly locale: Locale;
  /** What a tool within the body speaks: always the reader's language. */
  readonly reader: { readonly locale: Locale; readonly t: Catalogue };
  /** An account's value of a fact in the language's form, or the words that stand in its place. */
  fact(id: string): Said;
  /** The term, and the number of its note at the end of the page in the frame's digits. */
  term(id: string): TermCard & { readonly note: string };
  /** The claim and its number among the sources at the end of the page, 1-based. */
  claim(id: string): ClaimCard & { readonly number: number };
  conflict(id: string): ConflictCard;
  tool(id: string): ToolCard;
  role(id: string): RoleMark;
  link(href: string): LinkTarget;
  picture(src: string): PictureTarget;
  /** Address of a film of the text. */
  film(src: string): string;
}

/** What the body of a page may ask, for one microsite. */
export function readingOf(frame: Microsite, page: Page): Reading {
  const microsite = inLanguageOf(page, frame);
  const terms = termsUsed(page);
  const numbers = new Map(claimsUsed(microsite.library, page).map((id, at) => [id, at + 1]));
  return {
    t: microsite.t,
    interfaceLocale: microsite.interfaceLocale,
    locale: page.locale,
    reader: { locale: frame.interfaceLocale, t: frame.t },
    fact: (id) => factIn(microsite, id),
    term: (id) => ({ ...termCard(microsite, id), note: formatNumber(terms.indexOf(id) + 1, frame.interfaceLocale) }),
    claim: (id) => ({ ...claimCard(microsite, id), number: numbers.get(id) ?? 0 }),
    conflict: (id) => conflictCard(microsite, id),
    tool: (id) => toolCard(frame, id),
    role: (id) => roleMark(microsite, id),
    link: (href) => linkIn(microsite, href),
    picture: (src) => pictureIn(microsite, page, src),
    film: (src) => publishedHref(microsite, page, microsite.library.films.get(besidePage(page, src)), src),
  };
}

/** The same microsite, speaking the language of a page that has no version in its own. */
function inLanguageOf({ locale }: Page, frame: Microsite): Microsite {
  if (locale === frame.locale) return frame;
  const { locales } = frame.library.site.settings;
  const say: Microsite['say'] = (text) => sayIn(text, [locale, frame.account.settings.defaultLocale, ...locales]);
  const own = interfaceLocale(locale);
  // English strings in the stead of missing ones would be a third language on the page.
  const isSpoken = own === locale || locale.startsWith(`${own}-`);
  const words = isSpoken ? { interfaceLocale: own, t: catalogue(own) } : {};
  return { ...frame, ...words, locale, say };
}

function factIn(microsite: Microsite, id: string): Said {
  const fact = microsite.library.facts.get(id)?.settings;
  if (!fact) throw new Error(`No fact is called "${id}".`);
  const value = own(microsite.account.settings.facts, id);
  if (value === undefined) return microsite.say(fact.fallback);
  return formatFact(value, fact.type, fact.currency, microsite);
}

function formatFact(value: FactValue, type: FactType, currency: string | undefined, microsite: Microsite): Said {
  const { locale, account, say } = microsite;
  if (typeof value === 'object') return say(value);
  if (typeof value === 'string') {
    return type === 'date'
      ? { text: formatDay(value, locale), locale }
      : { text: value, locale: account.settings.defaultLocale };
  }
  if (type === 'money' && currency !== undefined) return { text: formatMoney(value, currency, locale), locale };
  if (type === 'percent') return { text: formatPercent(value, locale), locale };
  if (!FACT_TYPES.includes(type)) throw new Error(`Facts of the type "${type}" cannot be shown.`);
  return { text: formatNumber(value, locale), locale };
}

/** Rooms that authors may link as `/room/`. */
const LINKED_ROOMS: Readonly<Record<string, Room>> = {
  '/': 'home',
  '/jobs/': 'jobs',
  '/roles/': 'roles',
  '/language/': 'language',
  '/evidence/': 'evidence',
  '/agree/': 'agree',
  '/brief/': 'brief',
  '/kit/': 'kit',
  '/where-we-are/': 'where-we-are',
  '/where-we-are/changes/': 'changes',
  '/new-here/': 'new-here',
  '/about/': 'about',
  '/search/': 'search',
};

function linkIn(microsite: Microsite, href: string): LinkTarget {
  if (/^(https:|mailto:)/iu.test(href)) {
    return { kind: 'outside', href, address: href.replace(/^mailto:([^?]*).*$/iu, '$1') };
  }
  const at = href.indexOf('#');
  const path = at === -1 ? href : href.slice(0, at);
  const anchor = at === -1 ? '' : href.slice(at);
  const inside = (room: Room): LinkTarget => {
    return { kind: 'inside', href: microsite.href(room) + anchor, address: roomPath(room) + anchor || undefined };
  };
  if (path === '') return { kind: 'inside', href: anchor, address: undefined };
  const room = own(LINKED_ROOMS, path);
  if (room) return inside(room);
  const job = BUYING_JOBS.find((id) => path === `/jobs/${id}/`);
  if (job) return inside({ job });
  const page = microsite.page(path);
  return page ? inside({ page: page.id }) : { kind: 'left-out' };
}

function pictureIn(microsite: Microsite, page: Page, src: string): PictureTarget {
  const picture = microsite.library.pictures.get(besidePage(page, src));
  return {
    src: publishedHref(microsite, page, picture, src),
    width: picture?.width ?? 0,
    height: picture?.height ?? 0,
  };
}

function besidePage(page: Page, src: string): string {
  return `${page.path.slice(0, page.path.lastIndexOf('/'))}/${src}`;
}

function publishedHref(microsite: Microsite, page: Page, file: PublishedFile | undefined, src: string): string {
  if (!file) throw new Error(`${page.path} shows "${src}", which cannot be shown.`);
  const folder = page.account === undefined ? 'pictures/' : `${microsite.folder}/files/`;
  return `${microsite.base}${folder}${file.fileName}`;
}
