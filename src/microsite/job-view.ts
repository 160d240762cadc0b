import type { BuyingJob } from '#domain/buying-job.ts';
import type { Said } from '#domain/local-text.ts';
import { type JobLink, jobLink, jobLinks } from './job-link.ts';
import type { Microsite } from './microsite.ts';
import { type PageCard, pageCard } from './page-card.ts';
import { type QuestionCard, questionCards } from './plan-view.ts';
import { type Understanding, understandingOf } from './understanding.ts';

/** One of the six questions with all that helps to answer it. */
export interface JobView {
  readonly job: JobLink;
  readonly summary: Said;
  /** "We are done when …". */
  readonly verifiers: readonly Said[];
  /** Every page of the job, whoever it matters to. */
  readonly pages: readonly PageCard[];
  /** When a group comes back to this question. */
  readonly wayBack: string;
  readonly others: readonly JobLink[];
  readonly openQuestions: readonly QuestionCard[];
  readonly understanding: Understanding;
}

/** *All six questions*: the map and what each question settles. */
export interface JobsView {
  readonly jobs: readonly { readonly job: JobLink; readonly summary: Said; readonly pages: number }[];
  readonly understanding: Understanding;
}

/** The page of all six jobs. */
export function jobsView(microsite: Microsite): JobsView {
  return {
    jobs: jobLinks(microsite).map((job) => ({
      job,
      summary: microsite.say(microsite.library.jobs.settings[job.id].summary),
      pages: microsite.pagesOf(job.id).length,
    })),
    understanding: understandingOf(microsite),
  };
}

/** The page of one job. */
export function jobView(microsite: Microsite, id: BuyingJob): JobView {
  const { summary, verifiers } = microsite.library.jobs.settings[id];
  return {
    job: jobLink(microsite, id),
    summary: microsite.say(summary),
    verifiers: verifiers.map(microsite.say),
    pages: microsite.pagesOf(id).map((page) => pageCard(microsite, page)),
    wayBack: microsite.t.ways[id],
    others: jobLinks(microsite).filter((job) => job.id !== id),
    openQuestions: questionCards(microsite).filter(({ job, answer }) => job.id === id && !answer),
    understanding: understandingOf(microsite),
  };
}
