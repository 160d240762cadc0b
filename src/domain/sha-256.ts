/** SHA-256 of a text's UTF-8 bytes, 64 lower-case hexadecimal digits (FIPS 180-4). Pure, so that build and browser, also one without `crypto.subtle`, agree. */
export function sha256(text: string): string {
  const blocks = padded(new TextEncoder().encode(text));
  const state = Uint32Array.from(FIRST_STATE);
  for (let at = 0; at < blocks.byteLength; at += BLOCK_BYTES)
    compress(state, new DataView(blocks.buffer, at, BLOCK_BYTES));
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

const BLOCK_BYTES = 64;
const ROUNDS = 64;

const PRIMES = firstPrimes(ROUNDS);
/** The first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const FIRST_STATE = PRIMES.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)));
/** The same of the cube roots of the first 64 primes. */
const CONSTANTS = Uint32Array.from(PRIMES.map((prime) => fraction(Math.cbrt(prime))));

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES;
  const blocks = new Uint8Array(length);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  new DataView(blocks.buffer).setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return blocks;
}

function compress(state: Uint32Array, block: DataView): void {
  const words = schedule(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < ROUNDS; round++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const sumOfE = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const sumOfA = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const first = (h + sumOfE + choice + (CONSTANTS[round] ?? 0) + (words[round] ?? 0)) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + sumOfA + majority) | 0];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
}

function schedule(block: DataView): Uint32Array {
  const words = new Uint32Array(ROUNDS);
  for (let at = 0; at < 16; at++) words[at] = block.getUint32(at * 4);
  const word = (at: number) => words[at] ?? 0;
  for (let at = 16; at < ROUNDS; at++) {
    const early = rotate(word(at - 15), 7) ^ rotate(word(at - 15), 18) ^ (word(at - 15) >>> 3);
    const late = rotate(word(at - 2), 17) ^ rotate(word(at - 2), 19) ^ (word(at - 2) >>> 10);
    words[at] = word(at - 16) + early + word(at - 7) + late;
  }
  return words;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
