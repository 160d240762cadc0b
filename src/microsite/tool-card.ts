import type { Said } from '#domain/local-text.ts';
import type { ChecklistLevel } from '#domain/tool.ts';
import { CHECKLIST_LEVELS } from '#domain/tool.ts';
import type { Microsite } from './microsite.ts';
import { type PageCard, pageCards } from './page-card.ts';
import { type RoleMark, roleMark } from './role-mark.ts';

export interface ChecklistCard {
  readonly kind: 'checklist';
  /** What the roles of an item are. */
  readonly rolesAre: 'asking' | 'owning';
  /** The levels' names, the strongest first. */
  readonly levelNames: Readonly<Record<ChecklistLevel, string>>;
  readonly id: string;
  readonly title: Said;
  readonly purpose: Said;
  /** How many items each level has. */
  readonly counts: Readonly<Record<ChecklistLevel, number>>;
  readonly sections: readonly {
    readonly title: Said;
    readonly items: readonly {
      readonly id: string;
      readonly level: ChecklistLevel;
      readonly text: Said;
      readonly why: Said | undefined;
      readonly asks: readonly RoleMark[];
    }[];
  }[];
}

export interface AlignmentCard {
  readonly kind: 'alignment';
  readonly id: string;
  readonly title: Said;
  readonly purpose: Said;
  readonly statements: readonly {
    readonly id: string;
    readonly text: Said;
    readonly splits: Said;
    readonly pages: readonly PageCard[];
  }[];
  /** Each with a capital letter to answer by: A, B, C … */
  readonly objectives: readonly {
    readonly id: string;
    readonly letter: string;
    readonly text: Said;
    readonly measure: Said;
  }[];
}

export type ToolCard = ChecklistCard | AlignmentCard;

/** The card of a tool. @throws if no such tool exists, which the checks rule out. */
export function toolCard(microsite: Microsite, id: string): ToolCard {
  const tool = microsite.library.tools.get(id)?.settings;
  if (!tool) throw new Error(`No tool is called "${id}".`);
  const { say } = microsite;
  const head = { id, title: say(tool.title), purpose: say(tool.purpose) };
  if (tool.kind === 'alignment') {
    return {
      kind: 'alignment',
      ...head,
      statements: tool.statements.map(({ id: statement, text, splits, pages }) => ({
        id: statement,
        text: say(text),
        splits: say(splits),
        pages: pageCards(microsite, pages),
      })),
      objectives: tool.objectives.map(({ id: objective, text, measure }, at) => ({
        id: objective,
        letter: String.fromCodePoint(0x41 + at),
        text: say(text),
        measure: say(measure),
      })),
    };
  }
  const items = tool.sections.flatMap((section) => section.items);
  const count = (level: ChecklistLevel) => items.filter((item) => item.level === level).length;
  return {
    kind: 'checklist',
    rolesAre: tool.rolesAre,
    levelNames: tool.levels === 'urgency' ? microsite.t.checklist.urgency : microsite.t.checklist.levels,
    ...head,
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
  };
}

/** The first tool with statements to agree on, by id; `undefined` if the content has none. */
export function alignmentCard(microsite: Microsite): AlignmentCard | undefined {
  const ids = [...microsite.library.tools.values()]
    .filter(({ settings }) => settings.kind === 'alignment')
    .map(({ id }) => id);
  const [first] = ids.toSorted();
  const card = first === undefined ? undefined : toolCard(microsite, first);
  return card?.kind === 'alignment' ? card : undefined;
}
