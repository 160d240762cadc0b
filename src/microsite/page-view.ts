import type { Day } from '#domain/ids.ts';
import type { Page } from '#library/library.ts';
import { type ClaimCard, claimCard } from './claim-card.ts';
import { type JobLink, jobLink } from './job-link.ts';
import type { Microsite } from './microsite.ts';
import { type PageCard, pageCard, pageCards } from './page-card.ts';
import { personName } from './person-name.ts';
import { type TermCard, termCard } from './term-card.ts';
import { type UntranslatedNotice, untranslatedNotice } from './untranslated.ts';
import { claimsUsed, termsUsed } from './used-in-body.ts';

/** The frame of one page of content. Its body is rendered by the collection, through a `Reading`. */
export interface PageView {
  readonly card: PageCard;
  /** What to tell of a page that has no version in the microsite's language; `undefined` where it has one. */
  readonly untranslated: UntranslatedNotice | undefined;
  readonly takeaway: string;
  readonly owner: string;
  readonly reviewBy: Day;
  readonly jobs: readonly JobLink[];
  /** Claims that the page rests on, in the order of their numbers. */
  readonly sources: readonly ClaimCard[];
  /** Terms that it links, for the notes at its end. */
  readonly terms: readonly TermCard[];
  readonly related: readonly PageCard[];
  readonly previous: PageCard | undefined;
  readonly following: PageCard | undefined;
  /** The one next step; `undefined` on the last page of a job when the author named none. */
  readonly next: PageCard | undefined;
}

/** What stands around a page's body. */
export function pageView(microsite: Microsite, page: Page): PageView {
  const { settings } = page;
  const [homeJob] = settings.jobs;
  const sameJob = homeJob === undefined ? [] : microsite.pages.filter(({ settings: { jobs } }) => jobs[0] === homeJob);
  const at = sameJob.findIndex(({ id }) => id === page.id);
  const card = (other: Page | undefined) => other && pageCard(microsite, other);
  const chosen = settings.next === undefined ? undefined : microsite.page(settings.next);
  return {
    card: pageCard(microsite, page),
    untranslated: untranslatedNotice(microsite, page),
    takeaway: settings.takeaway,
    owner: personName(microsite, settings.owner).text,
    reviewBy: settings.reviewBy,
    jobs: settings.jobs.map((job) => jobLink(microsite, job)),
    sources: claimsUsed(microsite.library, page).map((id) => claimCard(microsite, id)),
    terms: termsUsed(page).map((id) => termCard(microsite, id)),
    related: pageCards(microsite, settings.related),
    previous: card(at > 0 ? sameJob[at - 1] : undefined),
    following: card(at === -1 ? undefined : sameJob[at + 1]),
    next: card(chosen ?? sameJob[at + 1]),
  };
}
