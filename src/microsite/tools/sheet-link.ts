import type { Microsite } from '../microsite.ts';
import { idsUsed } from '../used-in-body.ts';

/** Formats that a tool's empty table can be downloaded in. */
export const SHEET_FORMATS = ['xlsx', 'csv'] as const;

export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** Where the empty table of a tool can be fetched. */
export interface SheetLink {
  readonly format: SheetFormat;
  readonly href: string;
  /** The name that the file is kept under. */
  readonly fileName: string;
}

/** Name of a tool's table, which is the end of its address. */
export function sheetFileName(tool: string, format: SheetFormat): string {
  return `${tool}.${format}`;
}

/** Links to the empty table of a tool, in the language of the microsite. */
export function sheetLinks(microsite: Microsite, tool: string): SheetLink[] {
  return SHEET_FORMATS.map((format) => {
    const fileName = sheetFileName(tool, format);
    return { format, fileName, href: `${microsite.href('home')}sheets/${fileName}` };
  });
}

/** Ids of the tools whose tables the pages of a microsite link, sorted. */
export function downloadableTools(microsite: Microsite): string[] {
  const used = new Set(microsite.pages.flatMap((page) => idsUsed(page, 'Tool')));
  return [...used].toSorted().filter((id) => {
    const tool = microsite.library.tools.get(id)?.settings;
    return tool?.kind === 'scorecard' || (tool?.kind === 'checklist' && tool.download);
  });
}
