import type { mdxToMdast } from 'satteri';
import type { Place } from '#domain/finding.ts';
import type { ComponentAttribute, ComponentUse } from './body.ts';
import { placeAt } from './place-at.ts';
import type { Stretch } from './yaml-settings.ts';

type JsxElement = Extract<ReturnType<typeof mdxToMdast>, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

interface Surroundings {
  /** The whole file. */
  readonly source: string;
  readonly place: Place;
  readonly stretch: Stretch;
  /** Types and names of the nodes around it, outermost first. */
  readonly inside: readonly string[];
}

/** An element in angle brackets as the checks and the renderer see it. */
export function componentOf(node: JsxElement, { source, place, stretch, inside }: Surroundings): ComponentUse {
  const names = inside.filter((name) => /^[A-Z]/u.test(name));
  const attributes: ComponentAttribute[] = [];
  let from = stretch.start + 1 + (node.name?.length ?? 0);
  for (const attribute of node.attributes) {
    const isNamed = attribute.type === 'mdxJsxAttribute';
    const name = isNamed ? attribute.name : '…';
    const found = source.indexOf(isNamed ? name : '{', from);
    const at = found === -1 ? stretch.start : found;
    from = at + name.length;
    const value = isNamed && typeof attribute.value === 'string' ? attribute.value : undefined;
    const isExpression = !isNamed || (typeof attribute.value === 'object' && attribute.value !== null);
    attributes.push({ name, value, isExpression, place: placeAt(source, at, place.path) });
  }
  return {
    name: node.name ?? '',
    attributes,
    place,
    stretch,
    inside: names,
    isEmpty: node.children.length === 0,
    isInText: node.type === 'mdxJsxTextElement',
  };
}
