/**
 * Spreads a text over `bits` bits, 1 to 32, the same on every machine and in every version of the site.
 * FNV-1a of 32 bits over UTF-16 units, then the finisher of MurmurHash3, so that short texts spread evenly.
 * Sources: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm"; Austin Appleby, MurmurHash3 (`fmix32`).
 */
export function hashBits(text: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) >>> (32 - bits);
}
