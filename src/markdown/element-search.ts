import type { Element, Nodes } from 'hast';

/** All text of a node, as it is written. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Whether an element carries a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

/** The first element below a node for which it holds, in the order of the text. */
export function find(node: Nodes, holds: (element: Element) => boolean): Element | undefined {
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = holds(child) ? child : find(child, holds);
    if (found) return found;
  }
  return undefined;
}

/** All elements below a node for which it holds, in the order of the text. */
export function findAll(node: Nodes, holds: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return holds(child) ? [child, ...findAll(child, holds)] : findAll(child, holds);
  });
}
