import type { Element, ElementContent, Nodes } from 'hast';
import { hasClass } from './element-search.ts';

/** A text of its own. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** What a text needs before the element at one place of its siblings, where on the screen a style sheet sets them apart. */
export function besides(siblings: readonly Nodes[], at: number): ElementContent[] {
  const element = siblings[at];
  if (element?.type !== 'element') return [];
  const last = siblings[at - 1];
  const previous = last?.type === 'text' && last.value.trim() === '' ? siblings[at - 2] : last;
  const isListed = hasClass(element, 'role') && previous?.type === 'element' && hasClass(previous, 'role');
  const isClose = (last?.type === 'element' && element.tagName !== 'sup') || hasClass(element, 'own-note');
  return [...(isClose ? [text(' ')] : []), ...(isListed ? [text('· ')] : [])];
}

const MARKS: ReadonlySet<string> = new Set(['a', 'b', 'em', 'i', 'strong']);

/** Marks of Markdown may not begin or end with a space: the spaces of a marked text go outside of it. */
export function outsideSpaces(element: Element): ElementContent[] {
  if (!MARKS.has(element.tagName)) return [element];
  const children = [...element.children];
  const first = children[0];
  const isAfterSpace = first?.type === 'text' && /^\s/u.test(first.value);
  if (first?.type === 'text') children[0] = { ...first, value: first.value.trimStart() };
  const last = children.at(-1);
  const isBeforeSpace = last?.type === 'text' && /\s$/u.test(last.value);
  if (last?.type === 'text') children[children.length - 1] = { ...last, value: last.value.trimEnd() };
  return [...(isAfterSpace ? [text(' ')] : []), { ...element, children }, ...(isBeforeSpace ? [text(' ')] : [])];
}

const BLOCKS: ReadonlySet<string> = new Set(['blockquote', 'dd', 'div', 'dl', 'dt', 'li', 'ol', 'p', 'section', 'ul']);

/** A cell of a table in Markdown is one line: its paragraphs and the entries of its lists follow each other there. */
export function inLine(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const isBlock = BLOCKS.has(node.tagName);
  const line = { ...node, tagName: isBlock ? 'span' : node.tagName, children: node.children.flatMap(inLine) };
  return isBlock ? [text(' '), line] : [line];
}
