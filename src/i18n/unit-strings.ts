import type { Locale } from '#domain/local-text.ts';

interface UnitStrings {
  /** A factor: "3 times". */
  readonly times: (shown: string) => string;
}

const en: UnitStrings = { times: (shown) => `${shown} times` };
const ru: UnitStrings = { times: (shown) => `×${shown}` };
const fa: UnitStrings = { times: (shown) => `${shown} برابر` };

const UNIT_STRINGS: Readonly<Record<Locale, UnitStrings>> = { en, ru, fa };

/** Words of units that `Intl` has none for. Apart from the catalogue, because browsers carry them. */
export function unitStrings(locale: Locale): UnitStrings {
  return UNIT_STRINGS[locale] ?? en;
}
