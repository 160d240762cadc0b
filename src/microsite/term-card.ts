import type { Said } from '#domain/local-text.ts';
import { own } from '#domain/own.ts';
import type { Microsite } from './microsite.ts';
import { type RoleMark, roleMark } from './role-mark.ts';

/** What one role calls a term. */
export interface RoleWords {
  readonly role: RoleMark;
  readonly words: readonly Said[];
}

/** One entry of the shared language as a reader sees it. */
export interface TermCard {
  readonly id: string;
  readonly name: Said;
  readonly definition: Said;
  readonly example: Said | undefined;
  /** The account's own word for it, with where we heard it. */
  readonly ownWord: { readonly word: Said; readonly note: Said | undefined } | undefined;
  /** Roles that call it something else, in the order of the roles. */
  readonly calls: readonly RoleWords[];
  readonly avoid: readonly { readonly word: Said; readonly why: Said }[];
  readonly related: readonly { readonly id: string; readonly name: Said }[];
  /** Its anchor on *Our language*. */
  readonly href: string;
}

/** The card of a term. @throws if no such term exists, which the checks rule out. */
export function termCard(microsite: Microsite, id: string): TermCard {
  const { library, account, say } = microsite;
  const term = library.terms.get(id);
  if (!term) throw new Error(`No term is called "${id}".`);
  const { name, definition, example, aliases, avoid, related } = term.settings;
  const heard = account.settings.words.find((word) => word.term === id);
  return {
    id,
    name: say(name),
    definition: say(definition),
    example: example && say(example),
    ownWord: heard && { word: say(heard.word), note: heard.note && say(heard.note) },
    calls: [...library.roles.keys()].flatMap((role) => {
      const words = own(aliases, role);
      return words ? [{ role: roleMark(microsite, role), words: words.map(({ word }) => say(word)) }] : [];
    }),
    avoid: avoid.map(({ word, why }) => ({ word: say(word), why: say(why) })),
    related: related.flatMap((other) => {
      const found = library.terms.get(other);
      return found ? [{ id: other, name: say(found.settings.name) }] : [];
    }),
    href: `${microsite.href('language')}#${id}`,
  };
}
