import type { Said } from '#domain/local-text.ts';
import type { Scorecard } from '#domain/scorecard.ts';
import type { Microsite } from '../microsite.ts';
import { type RoleMark, roleMark } from '../role-mark.ts';
import { type SheetLink, sheetLinks } from './sheet-link.ts';
import type { ToolHead } from './tool-head.ts';

export interface CriterionCard {
  readonly id: string;
  readonly name: Said;
  readonly about: Said;
  readonly check: Said;
  /** Proposed weight, in parts of any size. */
  readonly weight: number;
  readonly isMust: boolean;
  readonly asks: readonly RoleMark[];
}

export interface ScorecardCard extends ToolHead {
  readonly kind: 'scorecard';
  /** Id of the account: what a reader marks is kept under it. */
  readonly account: string;
  /** What the marks from 0 upwards stand for. */
  readonly marks: readonly Said[];
  /** The mark from which a must is met. */
  readonly pass: number;
  readonly criteria: readonly CriterionCard[];
  /** Invented suppliers, which a reader may load: names, and marks by criterion; one that is not known is absent. */
  readonly example: readonly { readonly name: Said; readonly marks: Readonly<Record<string, number>> }[];
  /** Where the empty table can be fetched. */
  readonly sheets: readonly SheetLink[];
}

/** The card of a scorecard. It names no supplier but the invented ones of the example. */
export function scorecardCard(microsite: Microsite, head: ToolHead, tool: Scorecard): ScorecardCard {
  const { say } = microsite;
  return {
    kind: 'scorecard',
    ...head,
    account: microsite.account.id,
    marks: tool.marks.map(say),
    pass: tool.pass,
    criteria: tool.criteria.map(({ id, name, about, check, weight, must, asks }) => ({
      id,
      name: say(name),
      about: say(about),
      check: say(check),
      weight,
      isMust: must,
      asks: asks.map((role) => roleMark(microsite, role)),
    })),
    example: tool.example.suppliers.map(({ name, marks }) => ({ name: say(name), marks: knownMarks(marks) })),
    sheets: sheetLinks(microsite, head.id),
  };
}

/** Marks by criterion without those that are not known. */
function knownMarks(marks: Scorecard['example']['suppliers'][number]['marks']): Record<string, number> {
  return Object.fromEntries(
    Object.entries(marks).flatMap(([criterion, mark]) => (mark === '?' ? [] : [[criterion, mark]])),
  );
}
