import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import type { Destination } from './destinations.ts';
import type { PaperHeading } from './in-document.ts';

/** One line of a document's outline. */
export interface OutlineEntry {
  readonly id: string;
  readonly title: string;
  readonly children: readonly OutlineEntry[];
}

/** Levels that an outline shows below the titles of its parts. */
const DEEPEST = 3;

/** Headings as a tree, each under the last one that is higher. Levels that a page skips are closed up. */
export function planOutline(headings: readonly PaperHeading[]): OutlineEntry[] {
  const top: MutableEntry[] = [];
  const open: { readonly level: number; readonly children: MutableEntry[] }[] = [{ level: 0, children: top }];
  for (const { id, text, level } of headings.filter((heading) => heading.level <= DEEPEST)) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const entry = { id, title: text, children: [] };
    open.at(-1)?.children.push(entry);
    open.push({ level, children: entry.children });
  }
  return top;
}

interface MutableEntry extends OutlineEntry {
  readonly children: MutableEntry[];
}

/**
 * Writes an outline into a document. Chromium's own is not used: it turns titles that run from right to left round.
 *
 * @throws if a heading has no place in the document.
 */
export function writeOutline(
  document: PDFDocument,
  entries: readonly OutlineEntry[],
  places: ReadonlyMap<string, Destination>,
): void {
  const { context } = document;
  const root = PDFDict.withContext(context);
  const ref = context.register(root);
  root.set(PDFName.of('Type'), PDFName.of('Outlines'));
  writeLevel(document, entries, { dict: root, ref, isOpen: true }, places);
  document.catalog.set(PDFName.of('Outlines'), ref);
}

interface Parent {
  readonly dict: PDFDict;
  readonly ref: PDFRef;
  readonly isOpen: boolean;
}

function writeLevel(
  document: PDFDocument,
  entries: readonly OutlineEntry[],
  parent: Parent,
  places: ReadonlyMap<string, Destination>,
): void {
  const { context } = document;
  const items = entries.map((entry) => {
    const dict = PDFDict.withContext(context);
    return { entry, dict, ref: context.register(dict) };
  });
  for (const [at, { entry, dict, ref }] of items.entries()) {
    const place = places.get(entry.id);
    if (!place) throw new Error(`The heading "${entry.title}" has no place in the document.`);
    dict.set(PDFName.of('Title'), PDFHexString.fromText(entry.title));
    dict.set(PDFName.of('Parent'), parent.ref);
    dict.set(PDFName.of('Dest'), place.array);
    link(dict, 'Prev', items[at - 1]?.ref);
    link(dict, 'Next', items[at + 1]?.ref);
    // Closed: a reader sees the parts first.
    writeLevel(document, entry.children, { dict, ref, isOpen: false }, places);
  }
  link(parent.dict, 'First', items[0]?.ref);
  link(parent.dict, 'Last', items.at(-1)?.ref);
  if (items.length > 0) parent.dict.set(PDFName.of('Count'), PDFNumber.of(items.length * (parent.isOpen ? 1 : -1)));
}

function link(dict: PDFDict, key: 'First' | 'Last' | 'Next' | 'Prev', ref: PDFRef | undefined): void {
  if (ref) dict.set(PDFName.of(key), ref);
}
