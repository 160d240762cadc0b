const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const BYTES = 16;
const BITS_A_LETTER = 5;

/**
 * The secret part of an account's address: 128 bits as 26 letters of base32 (RFC 4648, lower case, without padding).
 *
 * @param random 16 bytes from a source of randomness that nobody can guess.
 * @throws if there are more or fewer.
 */
export function formatToken(random: Uint8Array): string {
  if (random.length !== BYTES) throw new Error(`A token needs ${BYTES} bytes and got ${random.length}.`);
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.match(new RegExp(`.{1,${BITS_A_LETTER}}`, 'gu')) ?? [];
  return letters.map((group) => ALPHABET[Number.parseInt(group.padEnd(BITS_A_LETTER, '0'), 2)]).join('');
}
