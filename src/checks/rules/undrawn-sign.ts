import type { Place } from '#domain/finding.ts';
import { drawingOf } from '#i18n/drawable.ts';
import type { Library } from '#library/library.ts';
import { quoted } from '#library/quoted.ts';
import { listWords } from '../list-words.ts';
import type { Rule } from '../rule.ts';

interface CardText {
  readonly text: string;
  readonly place: Place;
}

/** A preview card has letters for Latin, Cyrillic, Greek and Arabic scripts, and for no emoji. */
export const undrawnSign: Rule = {
  name: 'undrawn-sign',
  severity: 'warning',
  *check(library) {
    for (const { text, place } of textsOnCards(library)) {
      const { lost, isWhole } = drawingOf(text);
      if (lost.length === 0) continue;
      const signs = listWords(lost.map(quoted));
      yield isWhole
        ? {
            place,
            message: `The preview card of a link has no letter for ${signs} and leaves it out, so who gets the link in a chat sees the text without it.`,
            fix: `take ${signs} out, or make sure that the text can be understood without it.`,
          }
        : {
            place,
            message: `The preview card of a link has no letters for most of this text (${signs}) and shows other words in its place, so who gets the link in a chat does not see what you wrote.`,
            fix: 'write it in Latin, Cyrillic, Greek or Arabic letters, or accept that the card shows the question or the supplier alone.',
          };
    }
  },
};

/** Every text of the content that a card may show, as far as accounts allow theirs. */
function* textsOnCards({ site, jobs, pages, accounts }: Library): Generator<CardText> {
  if (site) yield { text: site.settings.vendor.name, place: site.placeOf(['vendor', 'name']) };
  for (const [job, { question }] of Object.entries(jobs?.settings ?? {}))
    for (const [locale, text] of Object.entries(question))
      if (jobs) yield { text, place: jobs.placeOf([job, 'question', locale]) };
  for (const page of pages)
    if (page.account === undefined || accounts.get(page.account)?.settings.preview.name)
      yield { text: page.settings.title, place: page.placeOf(['title']) };
  for (const { settings, placeOf } of accounts.values()) {
    if (!settings.preview.name) continue;
    yield { text: settings.name, place: placeOf(['name']) };
    for (const [locale, text] of Object.entries(settings.about.topic))
      yield { text, place: placeOf(['about', 'topic', locale]) };
  }
}
