import type { Place } from '#domain/finding.ts';
import type { Stretch } from './yaml-settings.ts';

/** A heading of a page, with the anchor that links may point at. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly anchor: string;
  readonly place: Place;
}

export interface ComponentAttribute {
  readonly name: string;
  /** Text of the attribute; `undefined` for a bare name or for an expression. */
  readonly value: string | undefined;
  /** True for `{…}`: a value that would be computed. */
  readonly isExpression: boolean;
  readonly place: Place;
}

/** An element in angle brackets: one of ours, or raw HTML. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: readonly ComponentAttribute[];
  readonly place: Place;
  readonly stretch: Stretch;
  /** Names of the elements around it, outermost first. */
  readonly inside: readonly string[];
  /** True when nothing but space stands between its tags. */
  readonly isEmpty: boolean;
  /** True when it stands in a line together with other text, in a heading or in a cell of a table. */
  readonly isInText: boolean;
}

export interface LinkUse {
  readonly href: string;
  /** What the reader sees. */
  readonly text: string;
  readonly place: Place;
}

export interface ImageUse {
  readonly src: string;
  readonly alt: string;
  readonly place: Place;
  readonly stretch: Stretch;
}

/** A stretch of running text in which terms may be found; no heading, link, code or term is in it. */
export interface TextRun {
  readonly stretch: Stretch;
}

/** Something that pages may not hold: a line that loads code, or a value in braces. */
export interface ForbiddenCode {
  readonly kind: 'import' | 'expression';
  readonly place: Place;
  readonly stretch: Stretch;
}

/** Markdown that has no form here: the mark of a footnote, a note that no mark leads to, a list with boxes to tick. */
export interface UnsupportedMarkdown {
  readonly kind: 'footnote' | 'lone-note' | 'task-list';
  readonly place: Place;
}

/** The running text of a page and what stands in it, each with its place in the file. */
export interface Body {
  /** Offset in UTF-16 units at which the body begins, after the page settings. */
  readonly start: number;
  readonly headings: readonly Heading[];
  readonly components: readonly ComponentUse[];
  readonly links: readonly LinkUse[];
  readonly images: readonly ImageUse[];
  readonly runs: readonly TextRun[];
  readonly code: readonly ForbiddenCode[];
  readonly unsupported: readonly UnsupportedMarkdown[];
  /** Words, counted with `Intl.Segmenter`. */
  readonly words: number;
  /** All text of the page in reading order, paragraphs separated by a line break. */
  readonly text: string;
}
