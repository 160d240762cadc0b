import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Place } from '#domain/finding.ts';

/** Steps from the top of the settings to a value: names and 0-based list positions. */
export type KeyPath = readonly (string | number)[];

/** A stretch of the file's text, offsets in UTF-16 units from its start. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Settings as written, before any schema, each with its place. */
export interface Settings {
  /** Plain values: maps, lists, text, numbers, true, false, null. Dates stay text. */
  readonly value: unknown;
  /** Where the value at this path begins, or the nearest setting around it that exists. */
  placeOf(path: KeyPath): Place;
  /** Where the name of the setting at this path begins, or the nearest around it. */
  placeOfName(path: KeyPath): Place;
  /** The text of a value; `undefined` if there is none. */
  stretchOf(path: KeyPath): Stretch | undefined;
}

/** Why a text is no YAML: the parser's own words, with the place. */
export interface YamlFault {
  readonly code: YAMLError['code'] | 'TOO_MANY_ALIASES';
  readonly reason: string;
  readonly place: Place;
}

/**
 * Parses YAML 1.2. Columns and lines are those of the whole file, also for the settings of a page.
 *
 * @param text the YAML alone.
 * @param start where in its file the text begins: offset in UTF-16 units and 0-based line.
 */
export function parseSettings(text: string, shownPath: string, start = { offset: 0, line: 0 }): Settings | YamlFault {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, strict: true });

  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
    return { path: shownPath, line: line + start.line, column: col };
  };

  const error = document.errors[0] ?? document.warnings[0];
  if (error) return { code: error.code, reason: error.message, place: placeAt(error.pos[0]) };

  const nodeAt = (path: KeyPath): Node | undefined => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) ? node : undefined;
  };
  const nearest = (path: KeyPath): Node | undefined => {
    for (let length = path.length; length >= 0; length--) {
      const node = nodeAt(path.slice(0, length));
      if (node?.range) return node;
    }
    return undefined;
  };

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 }) ?? {};
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    return { code: 'TOO_MANY_ALIASES', reason: cause.message, place: placeAt(0) };
  }

  return {
    value,
    placeOf: (path) => placeAt(nearest(path)?.range?.[0] ?? 0),
    placeOfName(path) {
      const name = path.at(-1);
      const parent = nodeAt(path.slice(0, -1));
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name)
        : undefined;
      if (pair && isScalar(pair.key) && pair.key.range) return placeAt(pair.key.range[0]);
      return placeAt(nearest(path)?.range?.[0] ?? 0);
    },
    stretchOf(path) {
      const range = nodeAt(path)?.range;
      return range ? { start: range[0] + start.offset, end: range[1] + start.offset } : undefined;
    },
  };
}

/** Tells settings from the fault that kept them from being read. */
export function isFault(settings: Settings | YamlFault): settings is YamlFault {
  return 'code' in settings;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}
