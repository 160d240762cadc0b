import type { Library } from '#library/library.ts';
import { recordedSource, translatedTexts } from '#records/translated-texts.ts';
import type { Rule } from '../rule.ts';

/** A translation whose source has changed since tells its readers something else than their colleagues read. */
export const staleTranslation: Rule = {
  name: 'stale-translation',
  severity: 'warning',
  *check(library) {
    for (const text of translatedTexts(library)) {
      const record = library.translations.get(text.record);
      const recorded = record && recordedSource(record.settings, text);
      if (recorded === undefined || recorded === text.source) continue;
      yield {
        place: text.place,
        message: `The ${sourceName(library)} text has changed since this translation was made, so readers of "${text.locale}" would be told something else than their colleagues.`,
        fix: `bring it up to date, then run npm run translations -- --stamp ${text.path}.`,
      };
    }
  },
};

function sourceName({ site }: Library): string {
  const [source = 'en'] = site?.settings.locales ?? [];
  return new Intl.DisplayNames('en', { type: 'language' }).of(source) ?? source;
}
