import { directionOf } from '#i18n/direction.ts';
import { DEFAULT_ACCENT, GROUNDS } from './brand.ts';
import { ICON_FILES } from './icon-files.ts';
import type { Microsite } from './microsite.ts';
import { isNamed } from './room-words.ts';

/**
 * The web manifest of a microsite, for whoever keeps it on a home screen: plain JSON. It names the account only where
 * the account's file lets previews do so, because it outlives the page on a phone that others see.
 */
export function webManifest(microsite: Microsite): Readonly<Record<string, unknown>> {
  const { t, account, locale, library, base, folder } = microsite;
  const home = microsite.href('home');
  return {
    id: home,
    name: isNamed(microsite) ? t.home.eyebrow(account.settings.name) : t.cards.app(library.site.settings.vendor.name),
    short_name: t.cards.appShort,
    lang: locale,
    dir: directionOf(locale),
    start_url: home,
    // All languages of the account, so that switching does not leave it.
    scope: `${base}${folder}/`,
    display: 'browser',
    background_color: GROUNDS.light[0],
    theme_color: DEFAULT_ACCENT,
    icons: [
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICON_FILES.flatMap(({ name, size, purpose }) =>
        purpose ? [{ src: `${base}${name}`, sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
      ),
    ],
  };
}
