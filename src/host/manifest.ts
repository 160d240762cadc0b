import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Microsite } from '#microsite/microsite.ts';

/** What a build made for one account. */
export interface ManifestEntry {
  readonly account: string;
  readonly name: string;
  /** HTML pages. */
  readonly pages: number;
  /** Bytes of all files in its own folder. */
  readonly bytes: number;
  /** The link to send. */
  readonly link: string;
}

const ROOMS_OF_EVERY_MICROSITE = 16;
const NEUTRAL_PAGES = 2;

/** *Where we agree* and its meeting. */
const ROOMS_TO_AGREE = 2;

/** HTML pages that a build of these microsites writes: their rooms and pages, one redirect an account, and the neutral ones. */
export function countPlannedPages(microsites: readonly Microsite[]): number {
  const accounts = new Set(microsites.map(({ folder }) => folder)).size;
  const rooms = microsites.map(
    ({ pages, hasAgree, hasBrief, hasKit }) =>
      ROOMS_OF_EVERY_MICROSITE +
      (hasAgree ? ROOMS_TO_AGREE : 0) +
      [hasBrief, hasKit].filter(Boolean).length +
      pages.length,
  );
  return rooms.reduce((sum, count) => sum + count, accounts + NEUTRAL_PAGES);
}

/** Counts what lies in each account's folder of a build, by account id. */
export function readManifest(output: string, microsites: readonly Microsite[]): ManifestEntry[] {
  const accounts = new Map(microsites.map((microsite) => [microsite.folder, microsite]));
  return [...accounts.values()].map(({ account, folder, library }) => {
    const files = readdirSync(join(output, folder), { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    return {
      account: account.id,
      name: account.settings.name,
      pages: files.filter(({ name }) => name.endsWith('.html')).length,
      bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
      link: `${library.site.settings.url}${folder}/`,
    };
  });
}

/** The manifest as a table for a terminal; links are left out where others could read them. */
export function formatManifest(
  entries: readonly ManifestEntry[],
  { showLinks }: { readonly showLinks: boolean },
): string {
  const head = ['Account', 'Pages', 'Size', showLinks ? 'Link' : 'Link (hidden under CI)'];
  const rows = entries.map(({ account, pages, bytes, link }) => [
    account,
    String(pages),
    formatSize(bytes),
    showLinks ? link : '…',
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function formatSize(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
