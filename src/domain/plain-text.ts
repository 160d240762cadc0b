import { z } from 'zod';

/**
 * Characters that change how the text around them is shown: direction overrides and embeddings
 * (U+202A–202E), isolates (U+2066–2069), and control characters but tab and line break.
 * Half-spaces (U+200C) and direction marks (U+200E, U+200F) are ordinary in Persian and are allowed.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose.
export const HIDDEN_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u;

/** One line or paragraph of text, shown as the characters that it is: at least one visible character, at most `max`. */
export function plainText(max: number): z.ZodString {
  return z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text.trim() !== '', { params: { slip: 'blank' } })
    .refine((text) => !HIDDEN_CHARACTER.test(text), { params: { slip: 'hidden-character' } });
}
