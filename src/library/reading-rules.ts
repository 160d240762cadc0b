/** Names of the rules that reading and parsing themselves keep. Permanent, as all rules' names. */
export const READING_RULES = [
  'hidden-character',
  'mdx-syntax',
  'missing-setting',
  'paste-slip',
  'too-long',
  'unexpected-file',
  'unknown-job',
  'unknown-setting',
  'unreadable-file',
  'unsafe-link',
  'wrong-setting',
  'yaml-syntax',
] as const;

export type ReadingRule = (typeof READING_RULES)[number];
