import { directionOf } from '#i18n/direction.ts';
import type { SearchStrings } from '#i18n/search-strings.ts';
import { excerptOf, wordsOfContent } from '#search/excerpt.ts';
import type { SearchFile } from '#search/search-file.ts';
import { element } from './element.ts';
import { foundWords, type Result } from './find.ts';
import type { Fragment, SubResult } from './load-index.ts';
import { rememberFoundWords } from './remember-found.ts';

/** Headings of one page that are offered. */
const MOST_HEADINGS = 2;

interface Options {
  readonly t: SearchStrings['search'];
  readonly locale: string;
  readonly labels: SearchFile['labels'];
  /** A colleague's word that brought the result; it is marked on its page as well. */
  readonly called: string;
}

/** The options of one result: the page, then headings of it below which words were found. */
export async function resultOptions(result: Result, options: Options): Promise<HTMLAnchorElement[]> {
  const text = await result.data();
  const words = wordsOfContent(text.content);
  const [first, ...headings] = partsOf(text);
  const found = [...foundWords(text), ...options.called.split(/\s+/u)];
  const page = option(first?.url ?? text.url, found, 'search-result');
  const language = result.page.locale;
  const label = labelOf(result, options);
  page.append(
    element('span', { class: 'search-title', ...inLanguage(language) }, text.meta.title ?? text.url),
    ...(label === '' ? [] : [element('span', { class: 'search-about' }, label)]),
    excerpt(words, text.locations, { from: 0, to: headings[0]?.from ?? words.length }, language),
  );
  const below = headings
    .toSorted((a, b) => b.places.length - a.places.length)
    .slice(0, MOST_HEADINGS)
    .toSorted((a, b) => a.from - b.from)
    .map(({ url, title, places, from, to }) => {
      const link = option(url, found, 'search-heading');
      link.append(
        element('span', { class: 'search-title', ...inLanguage(language) }, title),
        excerpt(words, places, { from: Math.min(from + wordsOfContent(title).length, to), to }, language),
      );
      return link;
    });
  return [page, ...below];
}

interface Part {
  readonly url: string;
  readonly title: string;
  readonly places: readonly number[];
  /** First word of it, and the first after it. */
  readonly from: number;
  readonly to: number;
}

/** The page as a whole, then its headings with found words, in the order of the text. */
function partsOf({ url, content, locations, meta, sub_results: subs }: Fragment): Part[] {
  const end = wordsOfContent(content).length;
  const below = subs.filter((sub): sub is SubResult & Required<Pick<SubResult, 'anchor'>> => sub.anchor !== undefined);
  const starts = below.map(({ anchor }) => anchor.location).toSorted((a, b) => a - b);
  const whole = { url, title: meta.title ?? '', places: locations, from: 0, to: end };
  const headings = below.map(({ url: link, title, anchor, locations: places }) => ({
    url: link,
    title,
    places,
    from: anchor.location,
    to: starts.find((start) => start > anchor.location) ?? end,
  }));
  return [whole, ...headings];
}

function option(url: string, found: readonly string[], name: string): HTMLAnchorElement {
  const link = element('a', { class: name, role: 'option', 'aria-selected': 'false', tabindex: '-1', href: url });
  link.addEventListener('click', () => rememberFoundWords(new URL(link.href).pathname, found));
  return link;
}

function labelOf({ page }: Result, { t, locale, labels }: Options): string {
  const [kind] = page.facets.kind;
  const label = labels.kind.find(([value]) => value === kind)?.[1];
  const name = page.locale && new Intl.DisplayNames(locale, { type: 'language' }).of(page.locale);
  return [label, name && t.language(name)].filter((part) => part).join(' · ');
}

function excerpt(
  words: readonly string[],
  places: readonly number[],
  range: { readonly from: number; readonly to: number },
  language: string | undefined,
): HTMLSpanElement {
  const parts = excerptOf(words, places, range);
  const nodes = parts.map(({ text, isFound }) => (isFound ? element('mark', {}, text) : text));
  return element('span', { class: 'search-excerpt', ...inLanguage(language) }, ...nodes);
}

function inLanguage(language: string | undefined): Record<string, string> {
  return language === undefined ? {} : { lang: language, dir: directionOf(language) };
}
