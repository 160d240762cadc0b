/** The page settings and the body of an MDX file. */
export interface SplitPage {
  /** YAML between the two lines of three hyphens; `undefined` if the file does not begin with them. */
  readonly settings: string | undefined;
  /** Offset in UTF-16 units at which the YAML begins. */
  readonly settingsStart: number;
  /** Offset in UTF-16 units at which the body begins. */
  readonly bodyStart: number;
}

const SETTINGS_BLOCK = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/u;

/** Finds the page settings at the top of a file. */
export function splitPage(text: string): SplitPage {
  const match = SETTINGS_BLOCK.exec(text);
  if (!match) return { settings: undefined, settingsStart: 0, bodyStart: 0 };
  const settingsStart = match[0].indexOf('\n') + 1;
  return { settings: match[1] ?? '', settingsStart, bodyStart: match[0].length };
}
