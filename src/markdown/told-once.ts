import type { Element, ElementContent, Nodes } from 'hast';
import { find, findAll, hasClass, textOf } from './element-search.ts';
import { text } from './spacing.ts';

/** Text of each claim's source, by the id of its place in the list of sources. */
export function sourcesOf(list: Element | undefined): ReadonlyMap<string, string> {
  const items = list ? findAll(list, ({ tagName, properties }) => tagName === 'li' && Boolean(properties['id'])) : [];
  return new Map(
    items.flatMap((item) => {
      const source = find(item, (element) => hasClass(element, 'claim-source'));
      return source ? [[String(item.properties['id']), textOf(source).trim().replace(/\.$/u, '')] as const] : [];
    }),
  );
}

/** What each role calls something: "Finance: loss window". */
export function callsIn(node: Element): string[] {
  return findAll(node, ({ tagName }) => tagName === 'tr').map((row) =>
    row.children
      .map((cell) => textOf(cell).trim())
      .filter(Boolean)
      .join(': '),
  );
}

/**
 * A note on a shared word as one paragraph: the word, what it means, and what each role calls it.
 *
 * @param read what of some nodes is to be read.
 */
export function termNote(note: Element, read: (nodes: readonly Nodes[]) => readonly ElementContent[]): Element {
  const name = find(note, (element) => hasClass(element, 'term-note-name'));
  const rest = note.children.filter(
    (child) => child !== name && !(child.type === 'element' && child.tagName === 'table'),
  );
  const said = [...read(rest).map((node) => textOf(node).trim()), callsIn(note).join('; ')].filter(Boolean);
  const strong: Element = {
    type: 'element',
    tagName: 'strong',
    properties: {},
    children: [text(`${name ? textOf(name).trim() : ''}.`)],
  };
  return { type: 'element', tagName: 'p', properties: {}, children: [strong, text(` ${said.map(ended).join(' ')}`)] };
}

/** A sentence has its full stop; what ends with another sign keeps that. */
function ended(sentence: string): string {
  return /[.!?…؟۔]["”»’)\u2069]*$/u.test(sentence) ? sentence : `${sentence}.`;
}
