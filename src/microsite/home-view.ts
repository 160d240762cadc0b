import type { Account, JobStatus } from '#domain/account.ts';
import type { Day } from '#domain/ids.ts';
import type { Said } from '#domain/local-text.ts';
import { type JobLink, jobLinks } from './job-link.ts';
import type { Microsite } from './microsite.ts';
import { type MilestoneCard, planView } from './plan-view.ts';
import { type RoleWords, type TermCard, termCard } from './term-card.ts';
import { agreeCard } from './tool-card.ts';
import { contactOf, mailTo, type Understanding, understandingOf } from './understanding.ts';

type Stake = NonNullable<Account['stakes']['waiting']>;

const VOICES = 3;

/** What waiting or trying costs. */
export interface StakeCard {
  /** The cost at a glance. */
  readonly figure: Said | undefined;
  readonly text: Said;
  /** Page with the assumptions; `undefined` if the account leaves it out. */
  readonly href: string | undefined;
}

/** What the group itself sent back: its words, not the supplier's understanding. */
export interface ToldCard {
  readonly date: Day;
  readonly sentences: readonly Said[];
  /** Address of a mail that has it changed. */
  readonly correction: string;
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
  readonly told: ToldCard | undefined;
  readonly states: Readonly<Record<JobStatus, readonly JobLink[]>>;
  readonly next: Said | undefined;
  /** Milestones past their date and not done: the supplier's own promises among them. */
  readonly overdue: readonly MilestoneCard[];
  readonly jobs: readonly JobLink[];
  /** The one thing to do: say where you stand, or read what is open. */
  readonly todo: 'agree' | 'questions';
  /** Statements on which members can say where they stand; 0 where the content has none. */
  readonly statements: number;
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
    anchor: anchorTerm === undefined ? undefined : threeVoices(microsite, termCard(microsite, anchorTerm)),
    waiting: stakes.waiting && stakeCard(microsite, stakes.waiting),
    trying: stakes.trying && stakeCard(microsite, stakes.trying),
    told: toldCard(microsite),
    states: { settled: withStatus('settled'), 'in-work': withStatus('in-work'), open: withStatus('open') },
    next: state.next && say(state.next),
    overdue: planView(microsite).milestones.filter((milestone) => milestone.state === 'overdue'),
    jobs,
    todo: microsite.hasAgree ? 'agree' : 'questions',
    statements: agreeCard(microsite)?.suggested.length ?? 0,
  };
}

/**
 * Three voices of the group, where it can of three kinds: who decides, who checks, who works with the result. Others
 * speak only where the group has fewer. In the order of the roles.
 */
function threeVoices(microsite: Microsite, term: TermCard): TermCard {
  const kindOf = ({ role }: RoleWords) => microsite.library.roles.get(role.id)?.settings.kind;
  const inGroup = term.calls.filter(({ role }) => role.isInGroup);
  const firsts = inGroup.filter((call, at) => inGroup.findIndex((other) => kindOf(other) === kindOf(call)) === at);
  const chosen = new Set([...new Set([...firsts, ...inGroup, ...term.calls])].slice(0, VOICES));
  return { ...term, definition: firstSentence(term.definition), calls: term.calls.filter((call) => chosen.has(call)) };
}

function firstSentence({ text, locale }: Said): Said {
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return { text: first?.segment.trim() ?? text, locale };
}

function toldCard(microsite: Microsite): ToldCard | undefined {
  const { told, name } = microsite.account.settings;
  if (!told) return undefined;
  return {
    date: told.date,
    sentences: told.sentences.map(microsite.say),
    correction: mailTo(contactOf(microsite).email, microsite.t.home.toldSubject(name)),
  };
}

function stakeCard(microsite: Microsite, stake: Stake): StakeCard {
  const page = microsite.page(stake.page);
  return {
    figure: stake.figure && microsite.say(stake.figure),
    text: microsite.say(stake.text),
    href: page && microsite.href({ page: page.id }),
  };
}
