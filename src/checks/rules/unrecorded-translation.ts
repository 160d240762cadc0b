import { recordedSource, translatedTexts } from '#records/translated-texts.ts';
import type { Rule } from '../rule.ts';

/** A translation without a record of its source can grow old unseen. A folder without records keeps none, and is left alone. */
export const unrecordedTranslation: Rule = {
  name: 'unrecorded-translation',
  severity: 'warning',
  *check(library) {
    const unrecorded = translatedTexts(library).filter((text) => {
      const record = library.translations.get(text.record);
      return record && recordedSource(record.settings, text) === undefined;
    });
    for (const [path, texts] of Map.groupBy(unrecorded, (text) => text.path)) {
      const [first] = texts;
      if (!first) continue;
      const count = texts.length === 1 ? 'One translation has' : `${texts.length} translations have`;
      yield {
        place: first.place,
        message: `${count} no record of the text behind it, so nobody would notice when that text changes.`,
        fix: `read it against its source, then run npm run translations -- --stamp ${path}.`,
      };
    }
  },
};
