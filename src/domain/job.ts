import { z } from 'zod';
import { BUYING_JOBS } from './buying-job.ts';
import { localText } from './local-text.ts';

/** One buying job in the supplier's words. */
export const jobSchema = z.strictObject({
  /** The job as a plain question: "Are we sure?". At most 32 characters, it stands on the table. */
  question: localText(32),
  /** The name that research uses: "Validation". */
  name: localText(60),
  /** What the group settles here, one or two sentences. */
  summary: localText(300),
  /** "We are done when …": what is true then, one sentence each. */
  verifiers: z.array(localText(200)).min(1).max(8),
});

/** `jobs.yaml`: the six jobs, all of them. */
export const jobsSchema = z.strictObject(
  Object.fromEntries(BUYING_JOBS.map((job) => [job, jobSchema])) as Record<
    (typeof BUYING_JOBS)[number],
    typeof jobSchema
  >,
);

export type Jobs = z.infer<typeof jobsSchema>;
