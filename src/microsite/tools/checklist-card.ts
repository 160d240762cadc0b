import type { Checklist } from '#domain/checklist.ts';
import { CHECKLIST_LEVELS, type ChecklistLevel, type TickMeaning } from '#domain/checklist-level.ts';
import type { Said } from '#domain/local-text.ts';
import type { Microsite } from '../microsite.ts';
import { type RoleMark, roleMark } from '../role-mark.ts';
import { type SheetLink, sheetLinks } from './sheet-link.ts';
import type { ToolHead } from './tool-head.ts';

export interface ChecklistItemCard {
  readonly id: string;
  readonly level: ChecklistLevel;
  readonly text: Said;
  readonly why: Said | undefined;
  readonly asks: readonly RoleMark[];
}

export interface ChecklistCard extends ToolHead {
  readonly kind: 'checklist';
  /** Id of the account: what a reader sets is kept under it. */
  readonly account: string;
  /** What the roles of an item are. */
  readonly rolesAre: 'asking' | 'owning';
  /** Heading of the roles of an item, with its colon. */
  readonly rolesLabel: string;
  /** What a tick means. */
  readonly tick: TickMeaning;
  /** The levels' names, the strongest first. */
  readonly levelNames: Readonly<Record<ChecklistLevel, string>>;
  /** How many items each level has. */
  readonly counts: Readonly<Record<ChecklistLevel, number>>;
  readonly sections: readonly { readonly title: Said; readonly items: readonly ChecklistItemCard[] }[];
  /** Where the empty table can be fetched; none where the author offers none. */
  readonly sheets: readonly SheetLink[];
}

/** The card of a checklist. */
export function checklistCard(microsite: Microsite, head: ToolHead, tool: Checklist): ChecklistCard {
  const { say, t } = microsite;
  const items = tool.sections.flatMap((section) => section.items);
  const count = (level: ChecklistLevel) => items.filter((item) => item.level === level).length;
  return {
    kind: 'checklist',
    ...head,
    account: microsite.account.id,
    rolesAre: tool.rolesAre,
    rolesLabel: tool.rolesAre === 'owning' ? t.checklist.owns : t.checklist.asks,
    tick: tool.tick,
    levelNames: tool.levels === 'urgency' ? t.checklist.urgency : t.checklist.levels,
    counts: Object.fromEntries(CHECKLIST_LEVELS.map((level) => [level, count(level)])) as Record<
      ChecklistLevel,
      number
    >,
    sections: tool.sections.map((section) => ({
      title: say(section.title),
      items: section.items.map(({ id: item, level, text, why, asks }) => ({
        id: item,
        level,
        text: say(text),
        why: why && say(why),
        asks: asks.map((role) => roleMark(microsite, role)),
      })),
    })),
    sheets: tool.download ? sheetLinks(microsite, head.id) : [],
  };
}
