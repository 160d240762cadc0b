/** The 32 symbols of a code: digits and capitals without I, L, O and U. Source: Douglas Crockford, "Base 32". */
export const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const NO_SYMBOL = -1;

// By UTF-16 unit; any case, and what a reader takes for one: O is 0, I and L are 1.
const VALUES = new Int8Array(128).fill(NO_SYMBOL);
for (const [value, symbol] of [...SYMBOLS].entries()) {
  VALUES[symbol.charCodeAt(0)] = value;
  VALUES[symbol.toLowerCase().charCodeAt(0)] = value;
}
for (const alike of 'Oo') VALUES[alike.charCodeAt(0)] = 0;
for (const alike of 'IiLl') VALUES[alike.charCodeAt(0)] = 1;

/** The value, 0 to 31, of the symbol that a UTF-16 unit stands for; −1 if it stands for none. */
export function symbolValue(unit: number): number {
  return VALUES[unit] ?? NO_SYMBOL;
}

/** One number of a code and the bits that it takes, 1 to 20. */
export type Field = readonly [value: number, bits: number];

/** Fields one after another as symbols of five bits, highest bit first; the last symbol is filled with zeros. */
export function packFields(fields: readonly Field[]): number[] {
  const bits = fields.flatMap(([value, width]) =>
    Array.from({ length: width }, (_, at) => (value >>> (width - 1 - at)) & 1),
  );
  return Array.from({ length: Math.ceil(bits.length / 5) }, (_, symbol) =>
    [0, 1, 2, 3, 4].reduce((value, at) => value * 2 + (bits[symbol * 5 + at] ?? 0), 0),
  );
}

/** The values of fields of these widths; bits that are missing at the end count as zero. */
export function unpackFields(symbols: ArrayLike<number>, widths: readonly number[]): number[] {
  let at = 0;
  return widths.map((width) => {
    let value = 0;
    for (const end = at + width; at < end; at += 1) {
      value = value * 2 + (((symbols[Math.floor(at / 5)] ?? 0) >> (4 - (at % 5))) & 1);
    }
    return value;
  });
}
