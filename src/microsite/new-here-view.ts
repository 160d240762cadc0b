import { type HomeView, homeView } from './home-view.ts';
import type { Microsite } from './microsite.ts';
import { type PageCard, pageCard } from './page-card.ts';
import { type PlanView, planView } from './plan-view.ts';
import { type TermCard, termCard } from './term-card.ts';
import { termsUsed } from './used-in-body.ts';

const WORDS_TO_LEARN = 3;
const PAGES_TO_READ = 2;

/** *New here?*: ten minutes that end with being able to follow any conversation. */
export interface NewHereView {
  readonly home: HomeView;
  readonly plan: PlanView;
  /** The anchor term, then those that most pages use. */
  readonly words: readonly TermCard[];
  /** The first page for the whole group of each job that is in work, else of the first jobs. */
  readonly read: readonly PageCard[];
}

/** The catch-up page of a microsite, made from what is there. */
export function newHereView(microsite: Microsite): NewHereView {
  return {
    home: homeView(microsite),
    plan: planView(microsite),
    words: mostUsedTerms(microsite).map((id) => termCard(microsite, id)),
    read: firstReading(microsite),
  };
}

function mostUsedTerms({ library, pages }: Microsite): string[] {
  const uses = new Map<string, number>();
  for (const term of pages.flatMap(termsUsed)) uses.set(term, (uses.get(term) ?? 0) + 1);
  const byUse = [...library.terms.keys()].toSorted(
    (a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const anchor = library.site.settings.anchorTerm;
  const ordered = anchor === undefined ? byUse : [anchor, ...byUse.filter((id) => id !== anchor)];
  return ordered.slice(0, WORDS_TO_LEARN);
}

function firstReading(microsite: Microsite): PageCard[] {
  const forAll = microsite.pages.filter(({ settings }) => settings.roles === 'all');
  const candidates = forAll.length > 0 ? forAll : microsite.pages;
  const { jobs } = microsite.account.settings.state;
  const isLive = (job: string | undefined) =>
    Object.entries(jobs).some(([id, state]) => id === job && state.status === 'in-work');
  const [first] = candidates;
  const next = candidates.find((page) => page !== first && isLive(page.settings.jobs[0])) ?? candidates[1];
  return [first, next].flatMap((page) => (page ? [pageCard(microsite, page)] : [])).slice(0, PAGES_TO_READ);
}
