import type { Locale } from '#domain/local-text.ts';
import type { Catalogue } from '#i18n/catalogue.ts';
import { regional } from '#i18n/format.ts';
import type { Room } from './address.ts';
import { GROUNDS } from './brand.ts';
import { cardContent, cardFileName } from './card-content.ts';
import type { Microsite } from './microsite.ts';
import { isNamed, type RoomWords, roomWords } from './room-words.ts';

/** Size of a preview card in pixels, as chat programs want it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** What programs that show a link are told of one page. It names the account only where the account's file allows it. */
export interface PageMeta {
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  readonly type: 'website' | 'article';
  /** Whole address of the page, as every address here. */
  readonly url: string;
  /** Language and region in the form of Open Graph: `en_GB`. */
  readonly locale: string;
  readonly otherLocales: readonly string[];
  readonly siteName: string;
  readonly image: { readonly url: string; readonly alt: string; readonly width: number; readonly height: number };
  /** Path of the web manifest. */
  readonly manifest: string;
  /** Path below which the icons lie, with a closing slash. */
  readonly icons: string;
  /** Colour of the browser's own frame, by the scheme of colours. */
  readonly themeColours: { readonly light: string; readonly dark: string };
}

/** What is told of a room. */
export function pageMeta(microsite: Microsite, room: Room): PageMeta {
  const { t, account, locale, library, folder, base } = microsite;
  const { url, vendor } = library.site.settings;
  const words = roomWords(microsite, room);
  const card = cardFileName(cardContent(microsite, room, words));
  const named = room === 'home' && isNamed(microsite) ? t.home.eyebrow(account.settings.name) : words.title.text;
  return {
    title: named,
    description: words.summary.text,
    type: typeof room === 'object' && 'page' in room ? 'article' : 'website',
    url: new URL(microsite.href(room), url).href,
    locale: openGraphLocale(locale),
    otherLocales: account.settings.locales.filter((other) => other !== locale).map(openGraphLocale),
    siteName: vendor.name,
    image: { url: `${url}${folder}/cards/${card}`, alt: cardAlt(words, t, vendor.name), ...CARD_SIZE },
    manifest: `${microsite.href('home')}manifest.webmanifest`,
    icons: base,
    themeColours: { light: GROUNDS.light[0], dark: GROUNDS.dark[0] },
  };
}

/** What the card says, in words. */
function cardAlt({ title, question }: RoomWords, t: Catalogue, vendor: string): string {
  return question ? t.cards.alt(title.text, question.text, vendor) : t.cards.altPlain(title.text, vendor);
}

/** `fa` as `fa_IR`: the region that Unicode's likely-subtags data give a language that names none. */
function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(regional(locale)).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
