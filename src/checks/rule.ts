import type { Finding, Severity } from '#domain/finding.ts';
import type { Library } from '#library/library.ts';

/** What a rule says of one place; its name and severity are added for it. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'>;

/** One thing that content must keep to. Reports every place, touches nothing, and never throws on any content. */
export interface Rule {
  /** Permanent: a heading of `content/README.md`. */
  readonly name: string;
  readonly severity: Severity;
  check(library: Library): Iterable<RuleFinding>;
}
