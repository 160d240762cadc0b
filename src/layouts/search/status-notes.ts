import { formatList } from '#i18n/format-list.ts';
import type { SearchStrings } from '#i18n/search-strings.ts';
import { element } from './element.ts';
import type { Answer } from './find.ts';

type Strings = SearchStrings['search'];

interface Setting {
  readonly t: Strings;
  /** Address of *Search*. */
  readonly room: URL;
  readonly locale: string;
  /** How many words of a query are searched for. */
  readonly words: string;
}

export function note(text: string, name?: string): HTMLElement {
  return element('p', { class: name }, text);
}

/** Why these are the results: a colleague's words and their terms, words that were not found, words left out. */
export function answerNotes({ calls, missing, isCut }: Answer, { t, room, locale, words }: Setting): HTMLElement[] {
  const reasons = calls.map(({ word, by, term }) => {
    const who = formatList(by, locale);
    const reason = by.length === 1 ? t.reason(word, who, term.name) : t.reasonOfMany(word, who, term.name);
    const href = new URL('../language/', room).pathname;
    return element('p', { class: 'search-reason' }, element('a', { href: `${href}#${term.id}` }, reason));
  });
  return [
    ...reasons,
    ...(missing.length > 0 ? [note(t.missing(formatList(missing.map(cutWord), locale)))] : []),
    ...(isCut ? [note(t.cut(words))] : []),
  ];
}

/** Words that the reader may have meant; each searches. */
export function nearNote(t: Strings, near: readonly string[], type: (word: string) => void): HTMLElement[] {
  if (near.length === 0) return [];
  const buttons = near.map((word) => {
    const button = element('button', { type: 'button', class: 'search-action' }, word);
    button.addEventListener('click', () => type(word));
    return button;
  });
  return [note(t.near), element('p', { class: 'search-near' }, ...buttons)];
}

export function noneChosenNote(t: Strings, clear: () => void): HTMLElement[] {
  return [note(t.noneChosen), element('p', {}, actionButton(t.showAll, clear))];
}

export function retryNote(t: Strings, retry: () => void): HTMLElement[] {
  return [note(t.unavailable, 'search-trouble'), element('p', {}, actionButton(t.retry, retry))];
}

function actionButton(label: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'search-action' }, label);
  button.addEventListener('click', act);
  return button;
}

function cutWord(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}…` : word;
}
