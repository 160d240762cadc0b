import { READING_RULES } from '#library/reading-rules.ts';
import { RULES } from './rules/index.ts';

/** Every rule that a finding can name, sorted. Each has a heading in `content/README.md`. */
export const RULE_NAMES: readonly string[] = [
  ...new Set([...READING_RULES, ...RULES.map(({ name }) => name)]),
].toSorted();
