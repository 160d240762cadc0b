import { Feed } from 'feed';
import type { Said } from '#domain/local-text.ts';
import { directionOf } from '#i18n/direction.ts';
import { formatDay } from '#i18n/format.ts';
import type { ChangeCard, ChangeGroup, ChangesView } from '#microsite/changes-view.ts';
import type { Microsite } from '#microsite/microsite.ts';

/**
 * The changes of a microsite as an Atom feed (RFC 4287), newest first. Its addresses hold the secret of the account.
 *
 * @param address of the whole site with a closing slash: `https://view.example.com/`.
 */
export function formatFeed(
  microsite: Microsite,
  view: ChangesView & { readonly feed: string },
  address: string,
): string {
  const { t, account, library, interfaceLocale } = microsite;
  const vendor = library.site.settings.vendor.name;
  const at = (path: string) => new URL(path, address).href;
  const page = at(microsite.href('changes'));
  const updated = instant(view.groups[0]?.day ?? view.since ?? microsite.today);
  const feed = new Feed({
    title: t.changes.feedTitle(account.settings.name, vendor),
    id: page,
    link: page,
    updated,
    feedLinks: { atom: at(view.feed) },
    author: { name: vendor },
    generator: 'Commonview',
  });
  for (const group of view.groups)
    feed.addItem({
      title: escaped(titleOf(group, microsite)),
      id: `${page}#Frame-change-${group.id}`,
      link: `${page}#Frame-change-${group.id}`,
      date: instant(group.day),
      content: listOf(group, microsite, at),
    });
  return feed.atom1().replace('<feed ', `<feed xml:lang="${interfaceLocale}" `).replaceAll(NO_XML, '');
}

/** A title has no language of its own in the feed, so a note in another one stands in the text below it. */
function titleOf({ note, day }: ChangeGroup, { t, interfaceLocale }: Microsite): string {
  return note?.locale === interfaceLocale ? note.text : t.changes.entry(formatDay(day, interfaceLocale));
}

/** The changes as a list in HTML, after a note that is no title; the library escapes it for XML. */
function listOf(
  { changes, note }: ChangeGroup,
  { t, interfaceLocale }: Microsite,
  at: (path: string) => string,
): string {
  const paragraph = note && note.locale !== interfaceLocale ? `<p${marks(note)}>${escaped(note.text)}</p>` : '';
  const items = changes.map((change) => `<li>${itemOf(change, t.signs.comma, at)}</li>`).join('');
  return `<div${marks({ locale: interfaceLocale })}>${paragraph}<ul>${items}</ul></div>`;
}

function itemOf({ kind, was, name, href }: ChangeCard, comma: string, at: (path: string) => string): string {
  const label = `${escaped(kind)}${comma} ${escaped(was)}`;
  const linked = (html: string) => (href === undefined ? html : `<a href="${escaped(at(href))}">${html}</a>`);
  return name ? `${label}: ${linked(`<span${marks(name)}>${escaped(name.text)}</span>`)}` : linked(label);
}

function marks({ locale }: Pick<Said, 'locale'>): string {
  return ` lang="${locale}" dir="${directionOf(locale)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** Signs that no XML 1.0 document may hold (section 2.2, production 2). */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A recorded day has no hour: its beginning in UTC stands for it. */
function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
