import type { Said } from '#domain/local-text.ts';
import { own } from '#domain/own.ts';
import type { RoleKind } from '#domain/role.ts';
import type { Microsite } from './microsite.ts';
import { type PageCard, pageCards } from './page-card.ts';
import { type RoleMark, roleMark } from './role-mark.ts';

/** One role, told to its colleagues. The same for every account but for the mark that says whether the group names it. */
export interface RoleCard {
  readonly mark: RoleMark;
  readonly titles: Said;
  readonly kind: RoleKind;
  readonly concerns: readonly Said[];
  readonly risks: readonly Said[];
  readonly gains: readonly Said[];
  readonly start: readonly PageCard[];
  /** Its words for shared terms. */
  readonly words: readonly { readonly word: Said; readonly term: Said; readonly href: string }[];
}

/** All roles, in the order of their files. */
export function rolesView(microsite: Microsite): RoleCard[] {
  const { library, say } = microsite;
  return [...library.roles.values()].map(({ id, settings }) => ({
    mark: roleMark(microsite, id),
    titles: say(settings.titles),
    kind: settings.kind,
    concerns: settings.concerns.map(say),
    risks: settings.risks.map(say),
    gains: settings.gains.map(say),
    start: pageCards(microsite, settings.start),
    words: [...library.terms.values()].flatMap((term) =>
      (own(term.settings.aliases, id) ?? [])
        .filter(({ kind }) => kind === 'distinctive')
        .map(({ word }) => ({
          word: say(word),
          term: say(term.settings.name),
          href: `${microsite.href('language')}#${term.id}`,
        })),
    ),
  }));
}
