import type { Locale } from '#domain/local-text.ts';
import { isolating } from './isolating.ts';

/** The strings of the language that the page is in, or the English ones where there are none of its own. */
export async function stringsOfPage<T extends object>(
  loaders: Readonly<Record<Locale, () => Promise<T>>> & { readonly en: () => Promise<T> },
): Promise<T> {
  const { lang } = document.documentElement;
  const known = Object.hasOwn(loaders, lang) ? lang : 'en';
  return isolating(await (loaders[known] ?? loaders.en)(), known);
}
