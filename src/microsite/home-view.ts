import type { JobStatus } from '#domain/account.ts';
import type { Said } from '#domain/local-text.ts';
import { type JobLink, jobLinks } from './job-link.ts';
import type { Microsite } from './microsite.ts';
import { type TermCard, termCard } from './term-card.ts';
import { type Understanding, understandingOf } from './understanding.ts';

/** What waiting or trying costs. */
export interface StakeCard {
  readonly text: Said;
  /** Page with the assumptions; `undefined` if the account leaves it out. */
  readonly href: string | undefined;
}

/** The first screen, in the order in which it is read. */
export interface HomeView {
  readonly account: string;
  readonly topic: Said;
  readonly summary: Said;
  readonly understanding: Understanding;
  /** The shared term in one sentence, with what up to three roles of the group call it. */
  readonly anchor: TermCard | undefined;
  readonly waiting: StakeCard | undefined;
  readonly trying: StakeCard | undefined;
  readonly states: Readonly<Record<JobStatus, readonly JobLink[]>>;
  readonly next: Said | undefined;
  readonly jobs: readonly JobLink[];
  /** The one thing to do: say where you stand, or read what is open. */
  readonly todo: 'agree' | 'questions';
}

/** The home page of a microsite. */
export function homeView(microsite: Microsite): HomeView {
  const { account, library, say } = microsite;
  const { about, stakes, state } = account.settings;
  const jobs = jobLinks(microsite);
  const withStatus = (status: JobStatus) => jobs.filter((job) => job.status === status);
  const { anchorTerm } = library.site.settings;
  return {
    account: account.settings.name,
    topic: say(about.topic),
    summary: say(about.summary),
    understanding: understandingOf(microsite),
    anchor: anchorTerm === undefined ? undefined : threeVoices(termCard(microsite, anchorTerm)),
    waiting: stakes.waiting && stakeCard(microsite, stakes.waiting),
    trying: stakes.trying && stakeCard(microsite, stakes.trying),
    states: { settled: withStatus('settled'), 'in-work': withStatus('in-work'), open: withStatus('open') },
    next: state.next && say(state.next),
    jobs,
    todo: microsite.hasAgree ? 'agree' : 'questions',
  };
}

/** Three roles of the group first, then others, so that the words come from different kinds of work. */
function threeVoices(term: TermCard): TermCard {
  const inGroup = term.calls.filter(({ role }) => role.isInGroup);
  const others = term.calls.filter(({ role }) => !role.isInGroup);
  return { ...term, calls: [...inGroup, ...others].slice(0, 3) };
}

function stakeCard(microsite: Microsite, stake: { text: Parameters<Microsite['say']>[0]; page: string }): StakeCard {
  const page = microsite.page(stake.page);
  return { text: microsite.say(stake.text), href: page && microsite.href({ page: page.id }) };
}
