import type { Catalogue } from '#i18n/catalogue.ts';
import { directionOf } from '#i18n/direction.ts';
import { formatNumber } from '#i18n/format.ts';
import { formatList } from '#i18n/format-list.ts';
import type { Microsite } from '#microsite/microsite.ts';
import type { RoleMark } from '#microsite/role-mark.ts';
import { toolCard } from '#microsite/tool-card.ts';
import type { ChecklistCard } from '#microsite/tools/checklist-card.ts';
import type { ScorecardCard } from '#microsite/tools/scorecard-card.ts';
import { downloadableTools, SHEET_FORMATS, type SheetFormat, sheetFileName } from '#microsite/tools/sheet-link.ts';
import { totalFormulas } from './scorecard-formulas.ts';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';

/** Empty columns for suppliers in each table. */
export const SUPPLIER_COLUMNS = 4;

/** One file of a microsite that a table is written into. */
export interface SheetFile {
  readonly fileName: string;
  /** Id of the tool. */
  readonly tool: string;
  readonly format: SheetFormat;
}

/** The files that the pages of a microsite link, by tool, then format. */
export function sheetFiles(microsite: Microsite): SheetFile[] {
  return downloadableTools(microsite).flatMap((tool) =>
    SHEET_FORMATS.map((format) => ({ tool, format, fileName: sheetFileName(tool, format) })),
  );
}

/** The table of a tool in the language of the microsite. @throws if the tool has none. */
export function planSheet(microsite: Microsite, tool: string): Sheet {
  const card = toolCard(microsite, tool);
  if (card.kind === 'checklist') return checklistSheet(card, microsite);
  if (card.kind === 'scorecard') return scorecardSheet(card, microsite);
  throw new Error(`The tool "${tool}" has no table.`);
}

function checklistSheet(card: ChecklistCard, { t, locale }: Microsite): Sheet {
  const { columns } = t.sheets;
  const rows = card.sections.flatMap((section) => section.items.map((item) => ({ section: section.title.text, item })));
  return {
    title: card.title.text,
    direction: directionOf(locale),
    columns: [
      { header: columns.number, width: 6 },
      { header: columns.part, width: 20 },
      { header: columns.entry[card.tick], width: 48 },
      { header: columns.level, width: 14 },
      { header: columns.why, width: 48 },
      { header: card.rolesAre === 'owning' ? columns.owns : columns.asks, width: 22 },
      ...supplierColumns(t, locale),
    ],
    rows: rows.map(({ section, item }, at) => [
      at + 1,
      section,
      item.text.text,
      card.levelNames[item.level],
      item.why?.text,
      roleNames(item.asks, locale),
      ...emptyCells(),
    ]),
  };
}

function scorecardSheet(card: ScorecardCard, { t, locale }: Microsite): Sheet {
  const { columns } = t.sheets;
  const wide: SheetColumn[] = [
    { header: columns.criterion, width: 26 },
    { header: columns.about, width: 40 },
    { header: columns.check, width: 40 },
    { header: columns.asks, width: 22 },
    { header: columns.must, width: 8 },
    { header: columns.weight, width: 10 },
  ];
  const criteria = card.criteria.map(({ name, about, check, asks, isMust, weight }): SheetCell[] => [
    name.text,
    about.text,
    check.text,
    roleNames(asks, locale),
    isMust ? columns.isMust : undefined,
    weight,
    ...emptyCells(),
  ]);
  const totals = totalFormulas(criteria.length, wide.length, SUPPLIER_COLUMNS);
  const blank = wide.slice(1).map(() => undefined);
  return {
    title: card.title.text,
    direction: directionOf(locale),
    columns: [...wide, ...supplierColumns(t, locale)],
    rows: [
      ...criteria,
      [columns.low, ...blank, ...totals.low],
      [columns.high, ...blank, ...totals.high],
      ...card.marks.map((mark, at) => [
        columns.mark(formatNumber(at, locale)),
        mark.text,
        ...blank.slice(1),
        ...emptyCells(),
      ]),
    ],
  };
}

function supplierColumns({ sheets }: Catalogue, locale: string): SheetColumn[] {
  return emptyCells().map((_, at) => ({ header: sheets.columns.supplier(formatNumber(at + 1, locale)), width: 22 }));
}

function emptyCells(): undefined[] {
  return Array.from({ length: SUPPLIER_COLUMNS }, () => undefined);
}

function roleNames(roles: readonly RoleMark[], locale: string): string {
  return formatList(
    roles.map(({ name }) => name.text),
    locale,
  );
}
