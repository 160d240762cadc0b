import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
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
  /** Texts that a comma split in two because they have no quotation marks. In `value` they are whole. */
  readonly split: readonly Stretch[];
}

/** Why a text is no YAML: the parser's own words, with the place. */
export interface YamlFault {
  readonly code: YAMLError['code'] | 'ALIAS' | 'NAME';
  readonly reason: string;
  /** The line from that place on. */
  readonly rest: string;
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
  const restOf = (offset: number) => /^[^\r\n]*/u.exec(text.slice(offset))?.[0] ?? '';
  if (error) {
    const [offset] = error.pos;
    return { code: error.code, reason: error.message, rest: restOf(offset), place: placeAt(offset) };
  }
  const trick = trickIn(document);
  if (trick) return { code: trick.code, reason: '', rest: restOf(trick.offset), place: placeAt(trick.offset) };
  const split = joinSplitTexts(document, text).map((stretch) => ({
    start: stretch.start + start.offset,
    end: stretch.end + start.offset,
  }));

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

  return {
    value: document.toJS() ?? {},
    split,
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

/** YAML that is valid and means something else than it looks like: values repeated by name, and names that are no text. */
function trickIn(document: Document): { code: 'ALIAS' | 'NAME'; offset: number } | undefined {
  let found: { code: 'ALIAS' | 'NAME'; offset: number } | undefined;
  visit(document, {
    Alias(_, { range }) {
      found = { code: 'ALIAS', offset: range?.[0] ?? 0 };
      return visit.BREAK;
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value !== '__proto__') return undefined;
      found = { code: 'NAME', offset: isNode(key) ? (key.range?.[0] ?? 0) : 0 };
      return visit.BREAK;
    },
  });
  return found;
}

/** Joins `{ en: Lab, privacy and price }` again, which YAML reads as a text and a name without a value. Changes the document. */
function joinSplitTexts(document: Document, text: string): Stretch[] {
  const split: Stretch[] = [];
  visit(document, {
    Map(_, map) {
      if (map.flow) split.push(...joinIn(map, text));
    },
  });
  return split;
}

function joinIn(map: YAMLMap, text: string): Stretch[] {
  const joined = new Map<Scalar, Stretch>();
  let last: Scalar | undefined;
  const items = map.items.filter(({ key, value }) => {
    const isRest = value === null && isScalar(key) && key.range && text[key.range[1]] !== ':';
    if (isRest && last?.range && key.range) {
      joined.set(last, { start: last.range[0], end: key.range[1] });
      return false;
    }
    last = isScalar(value) && value.type === Scalar.PLAIN ? value : undefined;
    return true;
  });
  if (joined.size === 0) return [];
  map.items = items;
  for (const [scalar, { start, end }] of joined) scalar.value = text.slice(start, end);
  return [...joined.values()];
}

/** Tells settings from the fault that kept them from being read. */
export function isFault(settings: Settings | YamlFault): settings is YamlFault {
  return 'code' in settings;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}
