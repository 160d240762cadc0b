import type { Microsite } from '#microsite/microsite.ts';

/** A rendered site before it takes the place of the last one, for everything that is made beside the pages. */
export interface StagedSite {
  /** Absolute path of the folder with the pages. */
  readonly folder: string;
  /** What was rendered, by account id, each account's default language first. */
  readonly microsites: readonly Microsite[];
  /** Absolute path of a folder that outlives builds and is shared by them: write whole files and rename them into place. */
  readonly cache: string;
  /** Tells the person at the terminal how far it is: one line. */
  report(line: string): void;
}
