import type { Finding } from '#domain/finding.ts';

/** `buyers`: what may reach a microsite. `vendor`: the rep's notes and the voices too. */
export type Scope = 'buyers' | 'vendor';

/** A text file of the content tree. */
export interface SourceFile {
  /** From the content folder, `/` between folders. */
  readonly path: string;
  /** As an author sees it: from the folder that the command was started in. */
  readonly shownPath: string;
  /** UTF-8 decoded, byte order mark removed. */
  readonly text: string;
}

/** A file that is not text of ours: an image, a film. */
export interface Asset {
  readonly path: string;
  readonly shownPath: string;
  /** Absolute path on this machine; never shown. */
  readonly file: string;
  readonly bytes: number;
}

/** All files under the content folder, sorted by path, with what could not be read. */
export interface SourceTree {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** As an author sees it. */
  readonly shownRoot: string;
  readonly files: readonly SourceFile[];
  readonly assets: readonly Asset[];
  readonly findings: readonly Finding[];
}
