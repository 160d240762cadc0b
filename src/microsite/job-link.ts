import type { JobStatus } from '#domain/account.ts';
import { ALWAYS_ON_JOBS, BUYING_JOBS, type BuyingJob } from '#domain/buying-job.ts';
import type { Said } from '#domain/local-text.ts';
import type { Microsite } from './microsite.ts';

/** One of the six seats at the table. */
export interface JobLink {
  readonly id: BuyingJob;
  /** 1 to 6. */
  readonly seat: number;
  readonly question: Said;
  /** The name that research uses. */
  readonly name: Said;
  readonly href: string;
  readonly isAlwaysOn: boolean;
  /** As the supplier understands it; open where the account says nothing. */
  readonly status: JobStatus;
  readonly note: Said | undefined;
}

/** The six jobs in the order of their seats, always all of them. */
export function jobLinks(microsite: Microsite): JobLink[] {
  return BUYING_JOBS.map((job) => jobLink(microsite, job));
}

/** One job with its state for this account. */
export function jobLink(microsite: Microsite, id: BuyingJob): JobLink {
  const { library, account, say } = microsite;
  const job = library.jobs.settings[id];
  const state = account.settings.state.jobs[id];
  return {
    id,
    seat: BUYING_JOBS.indexOf(id) + 1,
    question: say(job.question),
    name: say(job.name),
    href: microsite.href({ job: id }),
    isAlwaysOn: (ALWAYS_ON_JOBS as readonly BuyingJob[]).includes(id),
    status: state?.status ?? 'open',
    note: state?.note && say(state.note),
  };
}
