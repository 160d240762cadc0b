import type { Collection } from '#state/answer.ts';
import { answerText } from '#state/collection.ts';
import type { PasteReading } from '#state/read-paste.ts';

/** How many answers of a paste were not in the collection before. */
export function newAnswers(reading: PasteReading, collection: Collection): number {
  const known = new Set(collection.answers.map(answerText));
  return reading.answers.filter(({ answer }) => !known.has(answerText(answer))).length;
}
