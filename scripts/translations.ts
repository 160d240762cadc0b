import { existsSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, normalize, relative, sep } from 'node:path';
import { realPath } from '#collections/build-settings.ts';
import type { Account } from '#domain/account.ts';
import type { TranslationRecord } from '#domain/translation-record.ts';
import { COMMON_RECORD } from '#library/file-kind.ts';
import type { Entry, Library } from '#library/library.ts';
import { writeText } from '#library/write-text.ts';
import { belongsTo } from '#microsite/select-pages.ts';
import { formatTranslationRecord } from '#records/format-record.ts';
import { recordedSource, stampTranslations, type TranslatedText, translatedTexts } from '#records/translated-texts.ts';
import { CONTENT_FLAG } from './content-flag.ts';
import { scriptFlags } from './flags.ts';
import { endWith, readSound } from './read-sound.ts';

const MOST_PATHS = 1000;

const { values, positionals } = scriptFlags(
  { content: CONTENT_FLAG, stamp: { type: 'boolean', default: false } },
  MOST_PATHS,
);
const library = readSound(values.content);
const all = translatedTexts(library);
const paths = positionals.map((path) => fromContent(path));
const unknown = paths.find((path) => !all.some((text) => text.path === path));
if (unknown !== undefined)
  endWith(`${unknown} holds no translation. Name files from the content folder, as pages/ru/one-hour.mdx.`);
const isAsked = ({ path }: TranslatedText) => paths.length === 0 || paths.includes(path);

if (values.stamp) for (const record of recordsToStamp()) stamp(record);
else report();

/** A path as the shell completes it, from the content folder: `./content/pages/ru/one-hour.mdx`. */
function fromContent(path: string): string {
  const here = relative(library.root, realPath(path));
  return (here.startsWith('..') || isAbsolute(here) ? normalize(path) : here).split(sep).join('/');
}

/** Those of the files named; without any, all that there are, so that what is gone is forgotten. */
function recordsToStamp(): ReadonlySet<string> {
  const asked = all.filter(isAsked).map(({ record }) => record);
  return new Set(paths.length === 0 ? [...library.translations.keys(), ...asked] : asked);
}

function stamp(id: string): void {
  const own = all.filter(({ record }) => record === id);
  const path = id === COMMON_RECORD ? 'translations.yaml' : `accounts/${id}/translations.yaml`;
  const record = library.translations.get(id)?.settings;
  const fresh = own.filter((text) => isAsked(text) && stateOf(text) !== 'recorded').length;
  write(library, path, stampTranslations(record, own, isAsked));
  console.log(`${path}: ${fresh} of ${own.length} stamped anew.`);
}

function report(): void {
  for (const [path, texts] of Map.groupBy(all.filter(isAsked), (text) => text.path)) {
    const count = (state: string) => texts.filter((text) => stateOf(text) === state).length;
    if (count('stale') + count('unrecorded') > 0)
      console.log(`${path}: ${count('stale')} older than the source, ${count('unrecorded')} not recorded`);
  }
  for (const account of library.accounts.values())
    for (const locale of account.settings.locales)
      console.log(`${account.id} in ${locale}: ${untranslated(library, account, locale)}`);
}

function stateOf(text: TranslatedText): 'recorded' | 'stale' | 'unrecorded' {
  const record = library.translations.get(text.record)?.settings;
  const hash = record && recordedSource(record, text);
  if (hash === undefined) return 'unrecorded';
  return hash === text.source ? 'recorded' : 'stale';
}

/** Pages of an account that its readers of a language get in another one. */
function untranslated({ pages }: Library, account: Entry<Account>, locale: string): string {
  const own = pages.filter((page) => belongsTo(page, account));
  const slugs = new Set(own.map(({ id }) => id));
  const missing = [...slugs].filter((slug) => !own.some(({ id, locale: in_ }) => id === slug && in_ === locale));
  return missing.length === 0 ? 'every page translated' : `${missing.length} not translated: ${missing.join(', ')}`;
}

function write({ root }: Library, path: string, record: TranslationRecord): void {
  const text = formatTranslationRecord(record);
  if (existsSync(join(root, path))) writeText(root, path, text);
  else writeFileSync(join(root, path), text, { flag: 'wx' });
}
