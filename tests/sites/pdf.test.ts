import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readMicrositeFolders } from '#host/microsite-folders.ts';
import { needPdfTools, runPdfTool } from '../../scripts/pdf-tools.ts';
import { temporaryFolder } from '../helpers/build-site.ts';
import { textOf } from '../helpers/built-html.ts';
import { DEMONSTRATION } from '../helpers/demonstration.ts';
import { lettersOf, numberOf, outlineOf } from '../helpers/pdf-reading.ts';
import { startScript } from './running-script.ts';

/** One document of each language: made by the build, and by the command from the same pages. */
const DOCUMENTS = [
  { account: 'northmere', locale: 'en', job: undefined },
  { account: 'altavis', locale: 'ru', job: 'problem-identification' },
  { account: 'armankooh', locale: 'fa', job: 'problem-identification' },
] as const;

beforeAll(needPdfTools);

describe.each(DOCUMENTS)('the document of $account in $locale', ({ account, locale, job }) => {
  let file: string;
  let document: PDFDocument;
  let pages: string[];

  beforeAll(async () => {
    file = job === undefined ? builtFile(account, locale) : await printed(account, locale, job);
    document = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
    pages = leavesOf(file, []);
  });

  test('is sound', () => {
    expect(runPdfTool('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors');
  });

  test('is tagged, in its language, with its title shown and its direction said', () => {
    const { catalog } = document;
    expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true');
    expect(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).has(PDFName.of('K'))).toBe(true);
    expect(catalog.lookup(PDFName.of('Lang'))?.toString()).toBe(`(${locale})`);
    expect(catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
    expect(catalog.getViewerPreferences()?.getReadingDirection()).toBe(locale === 'fa' ? 'R2L' : 'L2R');
    expect(document.getTitle()).not.toBe('');
  });

  test('has its letters in fonts with one weight', () => {
    const fonts = runPdfTool('pdffonts', [file]);
    expect(fonts).toContain(locale === 'fa' ? 'Vazirmatn' : 'SourceSerif4');
    expect(fonts).not.toContain('Type 3');
  });

  test('has the titles of its pages as its outline', () => {
    const titles = builtTitles(account, locale);
    const first = outlineOf(document).filter(({ depth }) => depth === 1);
    expect(first.length).toBeGreaterThan(0);
    expect(first.map(({ title }) => title).filter((title) => !titles.has(title))).toEqual([]);
  });

  test('has every number of its contents right, and the same number at the foot of that page', () => {
    const entries = contentsOf(pages);
    expect(entries.length).toBeGreaterThan(4);
    for (const { title, page } of entries) {
      expect.soft(lettersOf(pages[page - 1] ?? ''), title).toContain(lettersOf(title));
      expect.soft(pages[page - 1]?.trim().split(/\s+/u).map(numberOf), title).toContain(page);
    }
    expect(/[۰-۹]/u.test(entries[0]?.shown ?? '')).toBe(locale === 'fa');
  });

  test('has the text of its pages in the order in which it is read', () => {
    // Without the foot, which stands in the middle of a paragraph that goes on overleaf.
    const text = lettersOf(leavesOf(file, ['-x', '0', '-y', '0', '-W', '600', '-H', '780']).join(' '));
    const slug = 'one-hour-out-of-range';
    const html = readFileSync(join(builtFolder(account, locale), 'pages', slug, 'index.html'), 'utf8');
    const paragraphs = plainParagraphs(html);
    expect(paragraphs.length).toBeGreaterThan(3);
    const places = paragraphs.map((paragraph) => text.indexOf(lettersOf(paragraph)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('names no other account', () => {
    const others = DOCUMENTS.map((other) => other.account).filter((other) => other !== account);
    const text = pages.join(' ').toLowerCase();
    expect(others.filter((other) => text.includes(other))).toEqual([]);
  });
});

test('the command prints the same bytes from the same pages, and says how far it is', async () => {
  const out = temporaryFolder();
  const args = ['--account', 'northmere', '--page', 'one-hour-out-of-range', '--out', out];
  const said = await runPdf(args);
  const [name = ''] = readdirSync(out);
  const first = readFileSync(join(out, name));
  await runPdf(args);
  expect(readFileSync(join(out, name)).equals(first)).toBe(true);
  expect(readdirSync(out)).toEqual(['northmere-en-one-hour-out-of-range.pdf']);
  expect(said).toMatch(/page 1 of 1/u);
});

test.each([
  [['--account', 'nobody'], 'No account is called "nobody": altavis, armankooh, northmere.'],
  [['--account', 'northmere', '--page', 'nothing'], 'northmere has no page called "nothing": a-shift-before-and-after'],
])('%j is refused with the names that there are', async (args, message) => {
  const { status, text } = await endOf([...args, '--dir', DEMONSTRATION.built]);
  expect(status).toBe(2);
  expect(text).toContain(message);
});

/** The text of each leaf, signs of direction left out. */
function leavesOf(file: string, options: readonly string[]): string[] {
  const text = runPdfTool('pdftotext', ['-enc', 'UTF-8', ...options, file, '-']);
  return text
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .split('\f')
    .slice(0, -1);
}

async function printed(account: string, locale: string, job: string): Promise<string> {
  const out = temporaryFolder();
  await runPdf(['--account', account, '--locale', locale, '--job', job, '--out', out]);
  return join(out, `${account}-${locale}-${job}.pdf`);
}

async function runPdf(args: readonly string[]): Promise<string> {
  const { status, text } = await endOf([...args, '--dir', DEMONSTRATION.built, '--date', DEMONSTRATION.date]);
  if (status !== 0) throw new Error(`The command ended with ${status}:\n${text}`);
  return text;
}

function endOf(args: readonly string[]): Promise<{ status: number | null; text: string }> {
  const script = startScript('pdf.ts', args);
  return new Promise((done) => {
    script.child.on('close', (status) => done({ status, text: script.text() }));
  });
}

function builtFolder(account: string, locale: string): string {
  const folder = readMicrositeFolders(DEMONSTRATION.built).find((microsite) => microsite.account === account);
  return join(DEMONSTRATION.built, folder?.name ?? account, locale);
}

function builtFile(account: string, locale: string): string {
  return join(builtFolder(account, locale), 'paper', `${account}-${locale}.pdf`);
}

function builtTitles(account: string, locale: string): Set<string> {
  const folder = builtFolder(account, locale);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const headings = files.map(
    (file) => /<h1\b[^>]*>[\s\S]*?<\/h1>/u.exec(readFileSync(join(folder, file), 'utf8'))?.[0],
  );
  return new Set(headings.map((heading) => textOf(heading ?? '')));
}

/** Lines of the list of contents, which stands behind the cover and ends before the page that it names first. */
function contentsOf(pages: readonly string[]): { title: string; shown: string; page: number }[] {
  const ends = numberOf(/\p{Number}+/u.exec((pages[1] ?? '').split('\n').slice(1).join('\n'))?.[0] ?? '3');
  const text = pages.slice(1, ends - 1).join('\n');
  const lines = text
    .split('\n')
    .map((line) => line.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').trim());
  return lines.flatMap((line, at) => {
    const title = lines.slice(0, at).findLast((other) => other !== '' && !/^\p{Number}+$/u.test(other));
    if (!/^\p{Number}+$/u.test(line) || title === undefined || title.includes('·')) return [];
    return [{ title, shown: line, page: numberOf(line) }];
  });
}

/** Paragraphs of a page's text that hold nothing but words. */
function plainParagraphs(html: string): string[] {
  const prose = html.slice(html.indexOf('class="prose"'), html.indexOf('class="sources"'));
  return [...prose.matchAll(/<p>([^<]{60,})<\/p>/gu)].map(([, words = '']) => textOf(words));
}
