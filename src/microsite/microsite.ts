import type { Account } from '#domain/account.ts';
import type { BuyingJob } from '#domain/buying-job.ts';
import type { Day } from '#domain/ids.ts';
import type { Locale, LocalText, Said } from '#domain/local-text.ts';
import { sayIn } from '#domain/local-text.ts';
import type { Tool } from '#domain/tool.ts';
import type { Catalogue } from '#i18n/catalogue.ts';
import { catalogue, interfaceLocale } from '#i18n/catalogue.ts';
import type { Entry, Page, SoundLibrary } from '#library/library.ts';
import { micrositeFolder, type Room, roomHref } from './address.ts';
import { selectPages } from './select-pages.ts';

/** What one account's link opens, in one language. */
export interface Microsite {
  readonly library: SoundLibrary;
  readonly account: Entry<Account>;
  /** Its language: part of its address, and the first choice for every text. */
  readonly locale: Locale;
  /** Language that the interface, its figures and its dates are in: the same, or English where it has no words in it. */
  readonly interfaceLocale: Locale;
  /** Interface strings in that language. */
  readonly t: Catalogue;
  /** Day of the build: decides what is next and what is old. */
  readonly today: Day;
  /** `<slug>-<token>`. */
  readonly folder: string;
  /** Path below which the whole site stands, `/` or `/rooms/`. */
  readonly base: string;
  /** Its pages in reading order. */
  readonly pages: readonly Page[];
  /** Whether members can say where they stand: the content has statements for it. */
  readonly hasAgree: boolean;
  /** Whether members can put a decision brief together. */
  readonly hasBrief: boolean;
  /** Whether there is material for whoever brings it to colleagues. */
  readonly hasKit: boolean;
  href(room: Room): string;
  /** A text in the microsite's language, or in the nearest that it has. */
  say(text: LocalText): Said;
  /** Pages of one job in reading order, its home pages before those that touch it. */
  pagesOf(job: BuyingJob): readonly Page[];
  /** The page with this slug, or `undefined` if the account leaves it out. */
  page(slug: string): Page | undefined;
}

/** Which microsites to make. */
export interface MicrositeOptions {
  /** Day of the build, `YYYY-MM-DD`. */
  readonly today: Day;
  /** Accounts to make, by id. Empty or left out: all. */
  readonly accounts?: readonly string[];
  /** Part `index` (1-based) of `count` equal shares of the accounts. */
  readonly shard?: { readonly index: number; readonly count: number };
}

/** The microsites of a library, one for each account and each of its languages, by account id, default language first. */
export function planMicrosites(library: SoundLibrary, options: MicrositeOptions): Microsite[] {
  return chosenAccounts(library, options).flatMap((account) => {
    const { locales, defaultLocale } = account.settings;
    const ordered = [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)];
    return ordered.map((locale) => micrositeOf(library, account, locale, options.today));
  });
}

/** Accounts that a build makes, sorted by id. */
export function chosenAccounts(library: SoundLibrary, { accounts = [], shard }: MicrositeOptions): Entry<Account>[] {
  const sorted = [...library.accounts.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const wanted = accounts.length === 0 ? sorted : sorted.filter(({ id }) => accounts.includes(id));
  return shard ? wanted.filter((_, at) => at % shard.count === shard.index - 1) : wanted;
}

function micrositeOf(library: SoundLibrary, account: Entry<Account>, locale: Locale, today: Day): Microsite {
  const { settings } = account;
  const source = library.site.settings.locales;
  const pages = selectPages(library, account, locale);
  const bySlug = new Map(pages.map((page) => [page.id, page]));
  const folder = micrositeFolder(account.id, settings.token);
  const has = (wanted: Tool['kind']) => [...library.tools.values()].some(({ settings }) => settings.kind === wanted);
  const base = new URL(library.site.settings.url).pathname;
  return {
    library,
    account,
    locale,
    interfaceLocale: interfaceLocale(locale),
    t: catalogue(locale),
    today,
    folder,
    base,
    pages,
    hasAgree: has('alignment'),
    hasBrief: has('brief'),
    hasKit: has('kit'),
    href: (room) => roomHref(base, folder, locale, room),
    say: (text) => sayIn(text, [locale, settings.defaultLocale, ...source]),
    pagesOf: (job) =>
      pages
        .filter((page) => page.settings.jobs.includes(job))
        .toSorted((a, b) => Number(b.settings.jobs[0] === job) - Number(a.settings.jobs[0] === job)),
    page: (slug) => bySlug.get(slug),
  };
}
