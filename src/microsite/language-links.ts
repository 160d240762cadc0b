import type { Locale } from '#domain/local-text.ts';
import { type Direction, directionOf } from '#i18n/direction.ts';
import { ownLanguageName } from '#i18n/language-name.ts';
import { scriptOf } from '#i18n/script.ts';
import { type Room, roomHref } from './address.ts';
import type { Microsite } from './microsite.ts';

/** The same room in one of the account's languages. */
export interface LanguageLink {
  readonly locale: Locale;
  /** What the language calls itself. */
  readonly name: string;
  readonly direction: Direction;
  readonly href: string;
  readonly isCurrent: boolean;
  /** Whether its name is in a script that the page around it has no built-in font for, or need not load one for. */
  readonly isInOtherScript: boolean;
}

/** A link for each language of the account, in its own order; empty where it has one language. */
export function languageLinks(
  { account, base, folder, locale, interfaceLocale }: Microsite,
  room: Room,
): LanguageLink[] {
  const { locales } = account.settings;
  if (locales.length < 2) return [];
  return locales.map((other) => ({
    locale: other,
    name: ownLanguageName(other),
    direction: directionOf(other),
    href: roomHref(base, folder, other, room),
    isCurrent: other === locale,
    isInOtherScript: !['Latn', scriptOf(interfaceLocale)].includes(scriptOf(other)),
  }));
}
