import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keptFile, keyOf } from '#host/kept-file.ts';
import type { StagedSite } from '#host/staged-site.ts';
import { formatDay } from '#i18n/format.ts';
import { type Room, roomPath } from '#microsite/address.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { PAGE_TEXT, SITE_TEXT } from '#microsite/page-files.ts';
import { demote } from './demote.ts';
import { formatPage, type PageText } from './format-page.ts';
import { planSiteText, type SiteTextPart } from './plan-site-text.ts';
import { textSource } from './text-source.ts';

/** What decides how a page becomes text, beside the page: the code of this folder and the packages that it uses. */
const MAKER = keyOf(
  ...readdirSync(import.meta.dirname)
    .toSorted()
    .map((name) => readFileSync(join(import.meta.dirname, name))),
  readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json')),
);

/** Writes the text of every page beside it, and for each microsite all of it as one text. */
export async function writeMarkdown({ folder, microsites, cache }: StagedSite): Promise<void> {
  for (const microsite of microsites) {
    const root = join(folder, microsite.folder, microsite.locale);
    const texts = new Map<string, PageText>();
    for (const path of pagesBelow(root)) texts.set(path, await textOfPage(join(root, path), microsite.folder, cache));
    for (const [path, { body, appendix }] of texts)
      writeFileSync(join(root, dirname(path), PAGE_TEXT), joined([fromLine(microsite), body, appendix]));
    const textOf = (room: Room) => bodyOf(texts, `${roomPath(room)}index.html`);
    writeFileSync(join(root, SITE_TEXT), formatSiteText(microsite, textOf));
  }
}

function bodyOf(texts: ReadonlyMap<string, PageText>, path: string): string {
  const found = texts.get(path);
  if (!found) throw new Error(`The text of the whole site needs a page that was not built: ${path}.`);
  return found.body;
}

/** Pages of a microsite, from its folder, sorted: `pages/one-hour/index.html`. */
function pagesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path === 'index.html' || path.endsWith('/index.html'))
    .toSorted();
}

async function textOfPage(file: string, folder: string, cache: string): Promise<PageText> {
  const source = textSource(readFileSync(file, 'utf8'), folder);
  const kept = join(cache, 'markdown', `${keyOf(MAKER, source)}.json`);
  const bytes = await keptFile(kept, () => Buffer.from(JSON.stringify(formatPage(source))));
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as PageText;
}

/** Says where a text comes from, since it travels alone. */
function fromLine({ t, account, library, interfaceLocale, today }: Microsite): string {
  return `> ${t.takeAway.from(account.settings.name, library.site.settings.vendor.name, formatDay(today, interfaceLocale))}`;
}

function formatSiteText(microsite: Microsite, textOf: (room: Room) => string): string {
  const { t, account, library } = microsite;
  const vendor = library.site.settings.vendor.name;
  const head = [`# ${t.frame.title(account.settings.name, vendor)}`, fromLine(microsite), t.takeAway.preface(vendor)];
  return joined([...head, ...planSiteText(microsite).map((part) => formatPart(part, textOf))]);
}

function formatPart(part: SiteTextPart, textOf: (room: Room) => string): string {
  return 'heading' in part ? `## ${part.heading}` : demote(textOf(part.room), part.level - 1);
}

/** Blocks of Markdown as one text; empty ones leave no gap. */
function joined(blocks: readonly string[]): string {
  return `${blocks
    .map((block) => block.trim())
    .filter(Boolean)
    .join('\n\n')}\n`;
}
