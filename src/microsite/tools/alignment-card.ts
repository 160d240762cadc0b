import type { Alignment } from '#domain/alignment.ts';
import { SUGGESTED_STATEMENTS } from '#domain/alignment-scale.ts';
import type { LocalText, Said } from '#domain/local-text.ts';
import type { Microsite } from '../microsite.ts';
import { type PageCard, pageCards } from '../page-card.ts';
import { type RoleMark, roleMark } from '../role-mark.ts';
import { type TermCard, termCard } from '../term-card.ts';
import type { ToolHead } from './tool-head.ts';

/** What one role will ask about a statement or objective. */
export interface PromptCard {
  readonly role: RoleMark;
  readonly text: Said;
}

export interface StatementCard {
  readonly id: string;
  /** The statement's name in codes. */
  readonly number: number;
  readonly text: Said;
  /** The matter in a few words. */
  readonly about: Said;
  readonly splits: Said;
  readonly settle: Said;
  readonly prompts: readonly PromptCard[];
  readonly term: TermCard | undefined;
  readonly pages: readonly PageCard[];
}

export interface ObjectiveCard {
  readonly id: string;
  /** The objective's name in codes. */
  readonly number: number;
  /** A capital letter to answer by on paper: A, B, C … */
  readonly letter: string;
  readonly text: Said;
  readonly measure: Said;
  readonly settle: Said;
  readonly prompts: readonly PromptCard[];
}

export interface AlignmentCard extends ToolHead {
  readonly kind: 'alignment';
  /** All statements of the tool. */
  readonly statements: readonly StatementCard[];
  /** Numbers of the statements to suggest, in their order. */
  readonly suggested: readonly number[];
  readonly objectives: readonly ObjectiveCard[];
  /** Invented answers that show what a board looks like, as the author wrote them. */
  readonly example: Alignment['example'];
}

/** The card of an alignment check; prompts of roles that the group has not are left in, marked so. */
export function alignmentCard(microsite: Microsite, head: ToolHead, tool: Alignment): AlignmentCard {
  const { say } = microsite;
  const chosen = microsite.account.settings.statements ?? tool.suggested;
  const suggested = chosen
    ? chosen.flatMap((id) => tool.statements.filter((statement) => statement.id === id))
    : tool.statements.slice(0, SUGGESTED_STATEMENTS);
  return {
    kind: 'alignment',
    ...head,
    statements: tool.statements.map(({ id, number, text, about, splits, settle, prompts, term, pages }) => ({
      id,
      number,
      text: say(text),
      about: say(about),
      splits: say(splits),
      settle: say(settle),
      prompts: promptCards(microsite, prompts),
      term: term === undefined ? undefined : termCard(microsite, term),
      pages: pageCards(microsite, pages),
    })),
    suggested: suggested.map(({ number }) => number),
    objectives: tool.objectives.map(({ id, number, text, measure, settle, prompts }, at) => ({
      id,
      number,
      letter: String.fromCodePoint(0x41 + at),
      text: say(text),
      measure: say(measure),
      settle: say(settle),
      prompts: promptCards(microsite, prompts),
    })),
    example: tool.example,
  };
}

function promptCards(microsite: Microsite, prompts: Readonly<Record<string, LocalText>>): PromptCard[] {
  return Object.entries(prompts).map(([role, text]) => ({
    role: roleMark(microsite, role),
    text: microsite.say(text),
  }));
}
