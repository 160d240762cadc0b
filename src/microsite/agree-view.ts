import { type Markable, markables } from './markable.ts';
import type { Microsite } from './microsite.ts';
import type { PageCard } from './page-card.ts';
import { allRoleMarks, type RoleMark } from './role-mark.ts';
import { agreeCard } from './tool-card.ts';
import type { AlignmentCard } from './tools/alignment-card.ts';
import { contactOf } from './understanding.ts';

/** *Where we agree*: statements and objectives, and all that its tools need to know in a browser. */
export interface AgreeView {
  readonly tool: AlignmentCard;
  /** The statements of `tool` that are suggested, in their order: those of the paper form. */
  readonly asked: AlignmentCard['statements'];
  readonly vendor: string;
  readonly account: { readonly id: string; readonly name: string };
  readonly contact: { readonly name: string; readonly email: string };
  readonly roles: readonly RoleMark[];
  /** Sentences of the pages that a reader can mark. */
  readonly markables: readonly Markable[];
  /** What codes and hand-written lines may speak about: a `Scope` of `state/`. */
  readonly scope: AgreeScope;
  /** A role to show the form of an answer with. */
  readonly exampleRole: RoleMark | undefined;
}

interface AgreeScope {
  readonly account: string;
  readonly tool: string;
  readonly roles: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly statements: readonly number[];
  readonly objectives: readonly { readonly number: number; readonly letter: string }[];
}

/** The page on which members say where they stand. @throws without a tool of that kind; `hasAgree` says so. */
export function agreeView(microsite: Microsite): AgreeView {
  const card = agreeCard(microsite);
  if (!card) throw new Error('The content has no statements to agree on.');
  const { library, account } = microsite;
  const tool = withBareLinks(card);
  const { name, email } = contactOf(microsite);
  const roles = allRoleMarks(microsite);
  return {
    tool,
    asked: tool.suggested.flatMap((number) => tool.statements.filter((statement) => statement.number === number)),
    vendor: library.site.settings.vendor.name,
    account: { id: account.id, name: account.settings.name },
    contact: { name, email },
    roles,
    markables: markables(microsite),
    scope: scopeOf(microsite, card),
    exampleRole: roles[0],
  };
}

function scopeOf({ library, account }: Microsite, card: AlignmentCard): AgreeScope {
  return {
    account: account.id,
    tool: card.id,
    roles: [...library.roles].map(([id, { settings }]) => ({ id, names: [...new Set(Object.values(settings.name))] })),
    statements: card.statements.map(({ number }) => number),
    objectives: card.objectives.map(({ number, letter }) => ({ number, letter })),
  };
}

/** The page carries the card twice, as HTML and for its tools: what these never show is left out. */
function withBareLinks(card: AlignmentCard): AlignmentCard {
  const bare = (page: PageCard): PageCard => ({ ...page, summary: '', roles: [], jobs: [] });
  return {
    ...card,
    statements: card.statements.map((statement) => ({
      ...statement,
      term: statement.term && { ...statement.term, avoid: [], related: [] },
      pages: statement.pages.map(bare),
    })),
  };
}
