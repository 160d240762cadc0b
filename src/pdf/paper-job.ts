import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '#host/kept-file.ts';
import type { Catalogue } from '#i18n/catalogue.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { type PaperSize, paperStyle } from './paper-style.ts';
import { type PaperPlan, type PaperScope, planPaper } from './plan-paper.ts';
import type { PressChoice } from './press.ts';

/** A document ready to be printed, and the key under which the printed one is kept. */
export interface PaperJob {
  readonly plan: PaperPlan;
  readonly t: Catalogue;
  /** Absolute path of the built site. */
  readonly folder: string;
  /** Addresses of the style sheets of its pages. */
  readonly sheets: readonly string[];
  /** Its own style sheet. */
  readonly style: string;
  /** Hash of everything that decides its bytes. */
  readonly key: string;
}

/** What documents of one run have in common. */
export interface PaperRun {
  /** Absolute path of the built site. */
  readonly folder: string;
  readonly press: PressChoice;
  readonly size: PaperSize;
}

/**
 * Looks at what a document shows, without printing it.
 *
 * @throws if a page was not built.
 */
export function preparePaper(microsite: Microsite, scope: PaperScope, { folder, press, size }: PaperRun): PaperJob {
  const plan = planPaper(microsite, scope);
  const style = paperStyle(plan, size);
  const fileOf = (path: string) => join(folder, path.slice(microsite.base.length));
  const pages = plan.parts.map(({ path }) => readPage(join(fileOf(path), 'index.html'), plan.fileName));
  const sheets = [...new Set([...pages.flatMap(sheetsOf), plan.brandSheet])];
  // Names of built sheets, pictures and scripts change with their bytes; an account's own sheet keeps its name.
  const brand = readFileSync(fileOf(plan.brandSheet));
  const parts = [press.version, ownCode(), JSON.stringify(plan), style, ...pages, brand];
  return { plan, t: microsite.t, folder, sheets, style, key: keyOf(...parts) };
}

function readPage(file: string, document: string): string {
  if (!existsSync(file)) throw new Error(`${document} needs a page that was not built: ${file}.`);
  return readFileSync(file, 'utf8');
}

function sheetsOf(html: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/gu)].flatMap(
    ([tag]) => /\bhref="([^"]+)"/u.exec(tag)?.slice(1) ?? [],
  );
}

let code: string | undefined;

/** What was printed by other code is printed again. */
function ownCode(): string {
  const here = new URL('.', import.meta.url);
  code ??= keyOf(
    ...readdirSync(here)
      .toSorted()
      .map((name) => readFileSync(new URL(name, here))),
  );
  return code;
}
