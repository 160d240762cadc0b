import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/** Titles of a document's outline, each with its depth, in the order of the pages. */
export function outlineOf(document: PDFDocument): { readonly depth: number; readonly title: string }[] {
  const root = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  return itemsOf(root, 1);
}

function itemsOf(parent: PDFDict, depth: number): { depth: number; title: string }[] {
  const items: { depth: number; title: string }[] = [];
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item) {
    const title = item.lookup(PDFName.of('Title'), PDFHexString).decodeText();
    items.push({ depth, title }, ...itemsOf(item, depth + 1));
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return items;
}

/**
 * The letters of a text, for comparing what a page says with what stands on paper: the numbers of notes, the half-spaces
 * and signs of direction that tools leave out, and the joined forms of letters make no difference. Nor does the order of
 * lam and alef beside each other: Poppler turns the two letters of their one sign round, though the PDF has them right.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^\p{Letter}]/gu, '')
    .replaceAll(/[\u0627\u0644]{2,}/gu, (run) => [...run].toSorted().join(''))
    .toLowerCase();
}

/** A number written in any digits. */
export function numberOf(text: string): number {
  const digits = [...text].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code >= 0x06f0 && code <= 0x06f9 ? code - 0x06f0 : sign;
  });
  return Number(digits.join(''));
}
