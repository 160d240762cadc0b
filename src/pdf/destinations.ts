import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** A place in a document to which something leads. */
export interface Destination {
  /** 1-based. */
  readonly page: number;
  /** What the document itself says of the place: leaf, kind and distances. */
  readonly array: PDFArray;
}

/** Every place that has a name in a document, by its name: the ids that links lead to. */
export function readDestinations(document: PDFDocument): ReadonlyMap<string, Destination> {
  const pages = new Map(document.getPages().map(({ ref }, at) => [ref.toString(), at + 1]));
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return new Map(
    (named?.entries() ?? []).flatMap(([name, value]) => {
      const array = arrayOf(document.context.lookup(value));
      const leaf = array?.get(0);
      const page = leaf instanceof PDFRef ? pages.get(leaf.toString()) : undefined;
      return array && page !== undefined ? [[name.decodeText(), { page, array }]] : [];
    }),
  );
}

function arrayOf(value: PDFObject | undefined): PDFArray | undefined {
  if (value instanceof PDFDict) return value.lookupMaybe(PDFName.of('D'), PDFArray);
  return value instanceof PDFArray ? value : undefined;
}
