/**
 * A sentence in three parts around the words that were put into it, so that these can be marked. Where the words are not
 * found, the whole sentence comes first.
 */
export function splitAround(sentence: string, words: string): readonly [before: string, words: string, after: string] {
  const at = words === '' ? -1 : sentence.indexOf(words);
  return at === -1 ? [sentence, '', ''] : [sentence.slice(0, at), words, sentence.slice(at + words.length)];
}
