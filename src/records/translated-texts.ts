import type { Place } from '#domain/finding.ts';
import type { Locale, LocalText } from '#domain/local-text.ts';
import type { TranslationRecord } from '#domain/translation-record.ts';
import { COMMON_RECORD } from '#library/file-kind.ts';
import type { Library, SettingsDocument } from '#library/library.ts';
import { isLocalText } from './in-language.ts';
import { pageWords } from './page-words.ts';
import { textHash } from './text-hash.ts';

/** A translation and the source text that it stands for. */
export interface TranslatedText {
  /** Account whose record it belongs to; empty for what all accounts share. */
  readonly record: string;
  /** File of the translation, from the content folder. */
  readonly path: string;
  /** Place of the setting in its file, by names and ids: `plan.first-visit.title`; `undefined` for a whole page. */
  readonly setting: string | undefined;
  readonly locale: Locale;
  /** Hash of the source text as it is. */
  readonly source: string;
  readonly place: Place;
}

/** Every translation of a text or page whose source language, the site's first, has the same text. Sorted by path. */
export function translatedTexts(library: Library): TranslatedText[] {
  const [source, ...others] = library.site?.settings.locales ?? [];
  if (source === undefined || others.length === 0) return [];
  const texts = library.documents.flatMap((document) => textsIn(document, source, [source, ...others]));
  return [...pages(library, source), ...texts].toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

function pages({ pages, files }: Library, source: Locale): TranslatedText[] {
  return pages.flatMap((page) => {
    const { id, account, locale, path, placeOf } = page;
    const original = pages.find((one) => one.id === id && one.account === account && one.locale === source);
    if (locale === source || !original) return [];
    const hash = textHash(pageWords(original, files));
    return [{ record: account ?? COMMON_RECORD, path, setting: undefined, locale, source: hash, place: placeOf([]) }];
  });
}

const WITHOUT_TEXTS: ReadonlySet<string> = new Set(['page', 'private', 'changes', 'translations', 'voice']);

function textsIn(
  { file, kind, settings }: SettingsDocument,
  source: Locale,
  locales: readonly Locale[],
): TranslatedText[] {
  if (WITHOUT_TEXTS.has(kind.kind)) return [];
  const record = kind.kind === 'account' ? kind.id : COMMON_RECORD;
  return [...localTexts(settings.value, locales)].flatMap(({ text, at, names }) => {
    const original = text[source];
    const translated = original === undefined ? [] : Object.keys(text).filter((locale) => locale !== source);
    return translated.map((locale) => ({
      record,
      path: file.path,
      setting: names.join('.'),
      locale,
      source: textHash(original),
      place: settings.placeOf([...at, locale]),
    }));
  });
}

interface PlacedText {
  readonly text: LocalText;
  readonly at: readonly (string | number)[];
  readonly names: readonly string[];
}

/** Every text per language within a value. */
function* localTexts(
  value: unknown,
  locales: readonly Locale[],
  at: PlacedText['at'] = [],
  names: PlacedText['names'] = [],
): Generator<PlacedText> {
  if (isLocalText(value, locales)) yield { text: value, at, names };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries())
      yield* localTexts(item, locales, [...at, index], [...names, nameOf(item, index)]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* localTexts(inner, locales, [...at, key], [...names, key]);
}

/** An entry of a list by its id, so that its translation is still known when another is put before it. */
function nameOf(item: unknown, index: number): string {
  const hasId = typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
  return hasId ? String(item.id) : String(index);
}

/** The hash that was recorded for a translation; `undefined` if there is none. */
export function recordedSource(record: TranslationRecord, text: TranslatedText): string | undefined {
  const { path, setting, locale, source } = text;
  if (setting === undefined) return Object.hasOwn(record.pages, path) ? record.pages[path] : undefined;
  const file = Object.hasOwn(record.texts, path) ? record.texts[path] : undefined;
  if (!file) return undefined;
  const recorded = Object.hasOwn(file, setting) ? file[setting]?.[locale] : undefined;
  return recorded === source || !hasMoved(file, setting, locale, source) ? recorded : source;
}

const POSITION = /(?<=^|\.)\d+(?=\.|$)/gu;

/** Whether an entry without an id was recorded at another place of its list. */
function hasMoved(
  file: Readonly<Record<string, Readonly<Record<Locale, string>>>>,
  setting: string,
  locale: Locale,
  source: string,
): boolean {
  const anywhere = setting.replaceAll(POSITION, '#');
  if (anywhere === setting) return false;
  return Object.entries(file).some(
    ([other, hashes]) => hashes[locale] === source && other.replaceAll(POSITION, '#') === anywhere,
  );
}

/** The record with the source of each of these translations as it is; what no longer exists is dropped. */
export function stampTranslations(
  record: TranslationRecord | undefined,
  all: readonly TranslatedText[],
  isStamped: (text: TranslatedText) => boolean,
): TranslationRecord {
  const hashed = all.flatMap((text) => {
    const hash = isStamped(text) ? text.source : record && recordedSource(record, text);
    return hash === undefined ? [] : [{ ...text, hash }];
  });
  const inFiles = Map.groupBy(
    hashed.filter(({ setting }) => setting !== undefined),
    ({ path }) => path,
  );
  return {
    pages: Object.fromEntries(
      hashed.filter(({ setting }) => setting === undefined).map(({ path, hash }) => [path, hash]),
    ),
    texts: Object.fromEntries([...inFiles].map(([path, texts]) => [path, hashesBySetting(texts)])),
  };
}

type Hashed = TranslatedText & { readonly hash: string };

function hashesBySetting(texts: readonly Hashed[]): Record<string, Record<Locale, string>> {
  const settings = Map.groupBy(texts, ({ setting = '' }) => setting);
  return Object.fromEntries(
    [...settings].map(([setting, same]) => [
      setting,
      Object.fromEntries(same.map(({ locale, hash }) => [locale, hash])),
    ]),
  );
}
