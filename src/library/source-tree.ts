import type { Finding } from '#domain/finding.ts';
import type { PictureReading } from './picture.ts';

/** `buyers`: what may reach a microsite. `vendor`: the rep's notes and the voices too. */
export const SCOPES = ['buyers', 'vendor'] as const;

export type Scope = (typeof SCOPES)[number];

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

/** A file that goes to buyers as it is. */
export interface PublishedFile extends Asset {
  /** Name under which it is published: eight characters of its content's hash, a hyphen, its own name. */
  readonly fileName: string;
}

/** An image whose content is what its name says, and safe to show. */
export interface Picture extends PublishedFile {
  /** In CSS pixels, a whole number, at least 1. */
  readonly width: number;
  readonly height: number;
}

/** All files under the content folder, sorted by path, with what could not be read. */
export interface SourceTree {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** As an author sees it. */
  readonly shownRoot: string;
  readonly files: readonly SourceFile[];
  readonly assets: readonly Asset[];
  /** What reading each picture among the assets gave, by its path. */
  readonly pictures: ReadonlyMap<string, PictureReading>;
  /** Films that can be shown, by their path. */
  readonly films: ReadonlyMap<string, PublishedFile>;
  readonly findings: readonly Finding[];
}
