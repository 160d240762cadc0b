import type { Microsite } from './microsite.ts';
import { type TermCard, termCard } from './term-card.ts';

/** *Our language*. */
export interface LanguageView {
  /** Terms for which the account has a word of its own, by name. */
  readonly own: readonly TermCard[];
  /** All terms, by name. */
  readonly terms: readonly TermCard[];
}

/** Every term of the library; those with the account's own words also come first. */
export function languageView(microsite: Microsite): LanguageView {
  const collator = new Intl.Collator(microsite.locale);
  const terms = [...microsite.library.terms.keys()]
    .map((id) => termCard(microsite, id))
    .toSorted((a, b) => collator.compare(a.name.text, b.name.text) || (a.id < b.id ? -1 : 1));
  return { terms, own: terms.filter(({ ownWord }) => ownWord) };
}
