import { formatNumber } from '#i18n/format.ts';
import { searchStrings } from '#i18n/search-strings.ts';
import { isChosen } from '#search/narrow.ts';
import { QUERY_WORDS } from '#search/normal-form.ts';
import { type Answer, find, type ResultGroup } from './find.ts';
import { type LoadedIndex, loadIndex, NotBuilt } from './load-index.ts';
import type { PanelParts } from './panel.ts';
import { answerNotes, nearNote, noneChosenNote, note, retryNote } from './status-notes.ts';

const PAUSE_MS = 140;

/** Searches for what stands in the field, and shows what comes of it. An answer to an older question is dropped. */
export interface Run {
  prepare(): void;
  /** Searches when typing pauses. */
  soon(): void;
  /** Shows the last answer again, with another choice. */
  again(): void;
  fail(error: unknown): void;
}

export function runSearch(room: URL, parts: PanelParts): Run {
  const { field, facets, list, status, locale } = parts;
  const { search: t } = searchStrings(locale);
  let loading: Promise<LoadedIndex> | undefined;
  let timer = 0;
  let turn = 0;
  let last: { readonly answer: Answer; readonly index: LoadedIndex } | undefined;

  const say = (...notes: readonly Node[]): void => status.replaceChildren(...notes);
  const load = (): Promise<LoadedIndex> => {
    loading ??= loadIndex(room).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const busy = (isBusy: boolean): void => list.root.setAttribute('aria-busy', String(isBusy));
  const rest = (): void => {
    last = undefined;
    busy(false);
    list.empty();
    facets.clear();
    facets.root.hidden = true;
    say(note(t.hint));
  };
  const fail = (error: unknown): void => {
    rest();
    if (error instanceof NotBuilt) say(note(t.notBuilt));
    else say(...retryNote(t, retry));
  };
  const retry = (): void => {
    field.focus();
    say(note(t.loading));
    load().then(search).catch(fail);
  };
  const show = async (): Promise<void> => {
    if (!last) return;
    const { answer, index } = last;
    const pages = answer.groups.flatMap(({ results }) => results.map(({ page }) => page));
    facets.show(index.file, pages);
    const groups = narrowed(answer.groups, parts);
    const count = groups.reduce((sum, { results }) => sum + results.length, 0);
    if (count === 0) list.empty();
    else if (!(await list.show(groups, index.file))) return;
    const notes = answerNotes(answer, { t, room, locale, words: formatNumber(QUERY_WORDS, locale) });
    if (count > 0) say(note(t.count(count, formatNumber(count, locale))), ...notes);
    else if (pages.length > 0) say(...noneChosenNote(t, clear));
    else say(note(t.none), ...notes, ...nearNote(t, answer.near, type));
  };
  const clear = (): void => {
    facets.clear();
    again();
    field.focus();
  };
  const type = (word: string): void => {
    field.value = word;
    field.focus();
    void search();
  };
  const search = async (): Promise<void> => {
    const mine = ++turn;
    const query = field.value;
    if (query.trim() === '') return rest();
    busy(true);
    if (!last) say(note(t.loading));
    try {
      const index = await load();
      const answer = await find(index, query, locale);
      if (mine !== turn) return;
      last = { answer, index };
      await show();
      if (mine === turn) busy(false);
    } catch (error) {
      if (mine === turn) fail(error);
    }
  };
  const again = (): void => {
    show().catch(fail);
  };
  say(note(t.hint));
  return {
    prepare: () => {
      load().catch(fail);
    },
    soon: () => {
      clearTimeout(timer);
      // What is still being answered is not what stands in the field.
      turn++;
      busy(true);
      timer = window.setTimeout(() => void search(), field.value.trim() === '' ? 0 : PAUSE_MS);
    },
    again,
    fail,
  };
}

function narrowed(groups: readonly ResultGroup[], { facets }: PanelParts): ResultGroup[] {
  const choice = facets.choice();
  return groups.flatMap(({ call, results }) => {
    const left = results.filter(({ page }) => isChosen(page, choice));
    return left.length > 0 ? [{ call, results: left }] : [];
  });
}
