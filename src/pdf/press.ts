import { existsSync, readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from '@playwright/test';
import { contentTypeOf } from '#host/static-server.ts';
import { FONT_FOLDER, fontFile } from './paper-fonts.ts';

/** The browser that prints: which one, and how it is started. */
export interface PressChoice {
  /** Absolute path. */
  readonly executablePath: string;
  readonly args: readonly string[];
  /** What it says that it is: "Chromium 156.0.8078.79". Two of them may print the same page in different bytes. */
  readonly version: string;
}

/** Name below the site's address at which the document stands while it is printed. */
const DOCUMENT = '__paper/';

/** Starts the browser. Close it when the documents are printed. */
export function openPress({ executablePath, args }: PressChoice): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Nothing leaves this machine: every request is answered from the built folder.
    args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND'],
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}

/** Where a document's files come from. */
export interface PaperSource {
  /** Absolute path of the built site. */
  readonly folder: string;
  /** Address that the site will have; the document is opened below it, so that links in it are right. */
  readonly siteUrl: string;
  /** The document's own HTML. */
  readonly html: string;
}

/** Opens a document in a context of its own, as paper; `use` gets the page, which is closed afterwards. */
export async function withDocument<T>(
  browser: Browser,
  source: PaperSource,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context: BrowserContext = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
  try {
    await context.route('**/*', (route) => answer(route, source));
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${source.siteUrl}${DOCUMENT}`);
    return await use(page);
  } finally {
    await context.close();
  }
}

async function answer(route: Route, { folder, siteUrl, html }: PaperSource): Promise<void> {
  const url = new URL(route.request().url());
  const asked = url.href.startsWith(siteUrl) ? decodeURIComponent(url.href.slice(siteUrl.length)) : undefined;
  if (asked === DOCUMENT) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  const file = asked?.startsWith(FONT_FOLDER)
    ? fontFile(asked.slice(FONT_FOLDER.length))
    : asked && within(folder, asked);
  if (!file || !existsSync(file)) return route.abort();
  return route.fulfill({ contentType: contentTypeOf(file), body: readFileSync(file) });
}

function within(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : undefined;
}
