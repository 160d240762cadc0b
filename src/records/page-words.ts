import type { Page } from '#library/library.ts';
import { splitPage } from '#library/split-page.ts';

/** What readers read of a page: its settings that are text, and its body. Who owns it and when it is checked are left out. */
export function pageWords({ settings, path }: Page, files: ReadonlyMap<string, { readonly text: string }>): unknown {
  const text = files.get(path)?.text ?? '';
  const { title, summary, takeaway } = settings;
  return { title, summary, takeaway, body: text.slice(splitPage(text).bodyStart).replaceAll('\r\n', '\n').trim() };
}
