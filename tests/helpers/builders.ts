import { join } from 'node:path';
import { assemble } from '#library/assemble.ts';
import type { Body } from '#library/body.ts';
import type { Library } from '#library/library.ts';
import { isMdxFault, parseBody } from '#library/parse-body.ts';
import { readTree } from '#library/read-tree.ts';
import { isFault, parseSettings, type Settings } from '#library/yaml-settings.ts';

/** The smallest content tree without a fault. */
const MINIMAL = join(import.meta.dirname, '../fixtures/minimal');

/** The text of a page without a fault; `settings` replaces or, with `undefined`, leaves out a line. */
export function aPage(body = 'Nothing is decided yet.', settings: Readonly<Record<string, string | undefined>> = {}) {
  return `---\n${lines({
    title: 'A page',
    summary: 'What the page gives.',
    jobs: '[validation]',
    roles: 'all',
    kind: 'guide',
    takeaway: 'Count the days first.',
    owner: 'ana-lund',
    reviewBy: '2027-03-31',
    ...settings,
  })}---\n\n${body}\n`;
}

/** The text of an account without a fault; `settings` replaces or, with `undefined`, leaves out a line. */
export function anAccount(settings: Readonly<Record<string, string | undefined>> = {}) {
  return lines({
    name: 'Bolt Yard',
    token: 'b'.repeat(26),
    locales: '[en]',
    defaultLocale: 'en',
    owner: 'ana-lund',
    about: '{ topic: { en: Is it worth it? }, summary: { en: The group is weighing it. } }',
    roles: '[fin, it]',
    state: '{ asOf: 2026-11-12, author: ana-lund }',
    ...settings,
  });
}

/** The minimal tree with these files in place of its own, by path from the content folder; `undefined` leaves one out. */
export function aLibrary(files: Readonly<Record<string, string | undefined>> = {}): Library {
  const tree = readTree(MINIMAL, 'vendor');
  const texts = { ...Object.fromEntries(tree.files.map(({ path, text }) => [path, text])), ...files };
  const shown = Object.entries(texts)
    .flatMap(([path, text]) => (text === undefined ? [] : [{ path, shownPath: `content/${path}`, text }]))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return assemble({ ...tree, shownRoot: 'content', files: shown });
}

/** The body of a page, parsed. */
export function aBody(text: string, locale = 'en'): Body {
  const body = parseBody(text, 'page.mdx', locale, 0);
  if (isMdxFault(body)) throw new Error(`The test's text cannot be parsed: ${body.reason}`);
  return body;
}

/** Settings of a file, parsed. */
export function someSettings(text: string): Settings {
  const settings = parseSettings(text, 'file.yaml');
  if (isFault(settings)) throw new Error(`The test's settings cannot be parsed: ${settings.code}`);
  return settings;
}

function lines(settings: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(settings)
    .map(([name, value]) => (value === undefined ? '' : `${name}: ${value}\n`))
    .join('');
}
