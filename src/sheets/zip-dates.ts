const END = 0x06054b50;
const END_SIZE = 22;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;

/** 1 January 1980, the first day that a zip file can name: year 0, month 1, day 1. */
const FIRST_DAY = 0x0021;

/**
 * A zip file in which every entry is of the first day that there is, midnight, so that equal contents give equal bytes.
 * The fields are those of PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 *
 * @throws if `bytes` are no zip file.
 */
export function setZipDates(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const dated = bytes.slice();
  const view = new DataView(dated.buffer, dated.byteOffset, dated.byteLength);
  const end = endOf(view);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== ENTRY) throw new Error('The list of entries of a zip file is broken.');
    setDate(view, entry + 12);
    setDate(view, view.getUint32(entry + 42, true) + 10);
    const named = [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
    entry += ENTRY_SIZE + named;
  }
  return dated;
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DAY, true);
}

/** Where the record at the end begins: the last place with its mark. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new Error('A zip file has no end.');
}
