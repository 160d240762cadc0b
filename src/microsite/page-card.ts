import type { BuyingJob } from '#domain/buying-job.ts';
import type { Locale } from '#domain/local-text.ts';
import type { Page } from '#library/library.ts';
import type { Microsite } from './microsite.ts';
import { allRoleMarks, type RoleMark } from './role-mark.ts';

/** Words that an adult reads in a minute, rounded down: Brysbaert (2019), 238 a minute for non-fiction in English. */
const WORDS_PER_MINUTE = 220;

/** What a list says of a page. */
export interface PageCard {
  readonly slug: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** Language that the page is really in. */
  readonly locale: Locale;
  readonly kind: string;
  /** Whole minutes of reading, at least 1. */
  readonly minutes: number;
  readonly isForAll: boolean;
  /** Roles to whom it matters, in the order of the roles: all of them where it matters to all. */
  readonly roles: readonly RoleMark[];
  readonly jobs: readonly BuyingJob[];
  readonly namesVendor: boolean;
  /** True for a page that only this account has. */
  readonly isOwn: boolean;
  /** Name of the account whose microsite lists it. */
  readonly account: string;
}

/** The card of one page of the microsite. */
export function pageCard(microsite: Microsite, page: Page): PageCard {
  const { title, summary, kind, roles, jobs } = page.settings;
  return {
    slug: page.id,
    href: microsite.href({ page: page.id }),
    title,
    summary,
    locale: page.locale,
    kind: microsite.t.kinds[kind],
    minutes: Math.max(1, Math.round(page.body.words / WORDS_PER_MINUTE)),
    isForAll: roles === 'all',
    roles: allRoleMarks(microsite).filter(({ id }) => roles === 'all' || roles.includes(id)),
    jobs,
    namesVendor: page.namesVendor,
    isOwn: page.account !== undefined,
    account: microsite.account.settings.name,
  };
}

/** Cards of the slugs that the account has; those that it leaves out are left out. */
export function pageCards(microsite: Microsite, slugs: readonly string[]): PageCard[] {
  return slugs.flatMap((slug) => {
    const page = microsite.page(slug);
    return page ? [pageCard(microsite, page)] : [];
  });
}
