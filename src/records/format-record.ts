import { stringify } from 'yaml';
import type { ChangeRecord } from '#domain/change-record.ts';
import type { TranslationRecord } from '#domain/translation-record.ts';

const CHANGES_HEAD = `# What has changed for readers. Written by "npm run changes -- --record"; notes may be reworded and translated by hand.
`;

const TRANSLATIONS_HEAD = `# The source text that each translation was made from. Written by "npm run translations -- --stamp".
`;

/** One line a value, and everything in full: settings repeat nothing by name. */
const STYLE = { lineWidth: 0, aliasDuplicateObjects: false } as const;

/** A record of changes as a file of the content folder. */
export function formatChangeRecord(record: ChangeRecord): string {
  return CHANGES_HEAD + stringify(record, STYLE);
}

/** A record of translations as a file of the content folder. */
export function formatTranslationRecord({ pages, texts }: TranslationRecord): string {
  const parts = {
    ...(Object.keys(pages).length > 0 ? { pages } : {}),
    ...(Object.keys(texts).length > 0 ? { texts } : {}),
  };
  return TRANSLATIONS_HEAD + stringify(parts, STYLE);
}
