import { CHECKLIST_LEVELS, OWN_LEVELS, type OwnLevel } from '#domain/checklist-level.ts';
import type { Locale } from '#domain/local-text.ts';
import { formatNumber } from '#i18n/format.ts';
import { formatSeries } from '#i18n/format-list.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { ChecklistCard, ChecklistItemCard } from '#microsite/tools/checklist-card.ts';
import type { SlotChanges, SlotValues } from '#state/slots.ts';

/** What the group made of an item. */
export interface ItemMark {
  readonly level: OwnLevel;
  readonly isTicked: boolean;
}

/** The group's level and tick at an item; the proposed level where it set none. */
export function markOf({ id, level }: ChecklistItemCard, values: SlotValues): ItemMark {
  const own = OWN_LEVELS.find((one) => one === values[`level:${id}`]);
  return { level: own ?? level, isTicked: values[`tick:${id}`] === true };
}

/** Sets the level of an item; the proposed one is kept as none. */
export function changeLevel({ id, level }: ChecklistItemCard, chosen: string): SlotChanges {
  return { [`level:${id}`]: chosen === level ? null : chosen };
}

export function changeTick({ id }: ChecklistItemCard, isTicked: boolean): SlotChanges {
  return { [`tick:${id}`]: isTicked ? true : null };
}

/** Name of a level in this checklist's own words. */
export function levelName(card: ChecklistCard, level: OwnLevel, locale: Locale): string {
  return level === 'out' ? toolStrings(locale).checklist.out : card.levelNames[level];
}

/** How many items each level has, and how many are ticked: "Must: 11, Should: 9, Could: 5". */
export function countLine(card: ChecklistCard, values: SlotValues, locale: Locale): string {
  const t = toolStrings(locale);
  const shown = (count: number) => formatNumber(count, locale);
  const marks = card.sections.flatMap(({ items }) => items.map((item) => markOf(item, values)));
  const counts = OWN_LEVELS.map((level) => [level, marks.filter((mark) => mark.level === level).length] as const);
  const levels = counts
    .filter(([level, count]) => count > 0 || CHECKLIST_LEVELS.some((one) => one === level))
    .map(([level, count]) => t.checklist.count(levelName(card, level, locale), shown(count)));
  const ticked = marks.filter(({ isTicked }) => isTicked).length;
  const ticks = t.checklist.ticked(t.checklist.tick[card.tick], shown(ticked), shown(marks.length));
  return formatSeries([...levels, ...(ticked > 0 ? [ticks] : [])], locale);
}

/** The whole list with the group's levels and ticks, as text for a mail or a chat. */
export function checklistText(card: ChecklistCard, values: SlotValues, locale: Locale): string {
  const sections = card.sections.map(({ title, items }) =>
    [title.text, ...items.map((item) => itemLine(card, item, values, locale))].join('\n'),
  );
  return [[card.title.text, countLine(card, values, locale)].join('\n'), ...sections].join('\n\n');
}

function itemLine(card: ChecklistCard, item: ChecklistItemCard, values: SlotValues, locale: Locale): string {
  const t = toolStrings(locale);
  const { level, isTicked } = markOf(item, values);
  const box = isTicked ? '[x]' : '[ ]';
  const own = levelName(card, level, locale);
  return level === item.level
    ? t.checklist.line(box, own, item.text.text)
    : t.checklist.lineChanged(box, own, levelName(card, item.level, locale), item.text.text);
}
