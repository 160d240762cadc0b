const FOUND = 'commonview:found';

/** Words to mark on the next page of this tab, if it is the one at `path`. */
export interface FoundNote {
  readonly path: string;
  readonly words: readonly string[];
}

/** Leaves the words for the page that is opened now. They stay in this tab and in no address. */
export function rememberFoundWords(path: string, words: readonly string[]): void {
  try {
    sessionStorage.setItem(FOUND, JSON.stringify({ path, words } satisfies FoundNote));
  } catch {
    // A browser that refuses its storage shows the page without marks.
  }
}

/** The words left for a page, once. */
export function takeFoundWords(): FoundNote | undefined {
  try {
    const kept = sessionStorage.getItem(FOUND);
    sessionStorage.removeItem(FOUND);
    return kept === null ? undefined : (JSON.parse(kept) as FoundNote);
  } catch {
    return undefined;
  }
}
