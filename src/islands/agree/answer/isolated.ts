/** A name as typed inside a sentence: its direction stays its own (Unicode, UAX 9, first strong isolate). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
