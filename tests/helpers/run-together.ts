import { decodeEntities } from './built-html.ts';

const BLOCK =
  /<\/?(?:main|p|li|h\d|t[hdr]|d[dtl]|summary|figcaption|div|[uo]l|section|header|nav|button|caption|table|tbody|thead|details|aside|footer|dfn|blockquote|figure|article|svg|g|label|fieldset|legend|option|select|text|astro-island)\b[^>]*>/giu;

/** What a person reads there is two words or sentences without a space between, or a space before the stop. */
const TOGETHER =
  /(?<![\w.@-])[\p{L}\d]*[\p{Ll}\d)”][.,;:?!][\p{L}“][\p{L}]*(?![\w.]*[.@]\w)|\S+ [.,;:](?=\s|$)|\p{L}*\p{Ll}{3}\p{Lu}\p{Ll}+/gu;

/** Words that are written with a capital inside. */
const NAMES: ReadonlySet<string> = new Set(['JavaScript']);

/** Places of a page's main part where the markup lets words run together that the eye sees apart. */
export function runTogether(html: string): string[] {
  const main = /<main\b[\s\S]*<\/main>/iu.exec(html)?.[0] ?? '';
  const text = main
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, '')
    .replace(/<sup>[\s\S]*?<\/sup>/giu, '')
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/gu, '');
  return [...decodeEntities(text).matchAll(TOGETHER)].map(([words]) => words).filter((words) => !NAMES.has(words));
}
