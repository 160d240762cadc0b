import type { Element, ElementContent, Nodes, Root } from 'hast';
import { find, hasClass } from './element-search.ts';
import { isLeftOut } from './left-out.ts';
import { besides, inLine, outsideSpaces, text } from './spacing.ts';
import { callsIn, sourcesOf, termNote } from './told-once.ts';

const UNWRAPPED_TAGS: ReadonlySet<string> = new Set(['astro-island', 'bdi', 'button', 'cite']);

/** Labels before what they label: bold, since a text by itself has no other way to set them off. */
const LABEL_CLASSES: ReadonlySet<string> = new Set([
  'callout-kind',
  'conflict-label',
  'conflict-question',
  'figure',
  'perspective-role',
  'roles-label',
  'takeaway-label',
  'understanding-label',
  'untranslated-title',
]);

/** What of a page is to be read by itself. */
export interface ReadableParts {
  /** The page's own words. */
  readonly body: readonly ElementContent[];
  /** The list of its sources and the notes on its words, which the whole microsite has once for all pages. */
  readonly appendix: readonly ElementContent[];
}

/**
 * What of a built page is to be read by itself, without buttons and controls, each figure followed by its source, pictures
 * as their text. Links inside the microsite become text, since their address is the secret.
 *
 * @param page a parsed document.
 */
export function readableParts(page: Root): ReadableParts {
  const main = find(page, ({ tagName }) => tagName === 'main');
  const sources = find(page, (element) => hasClass(element, 'sources'));
  const notes = find(page, (element) => hasClass(element, 'term-notes'));
  const context = { appendix: sources, sources: sourcesOf(sources), isTold: new Set<string>() };
  const read = (part: Element | undefined) => (part ? readable(part.children, context) : []);
  return { body: read(main), appendix: [...read(sources), ...read(notes)] };
}

interface Context {
  /** Part that is read by itself. */
  readonly appendix: Element | undefined;
  /** Text of a claim's source, by the id of the place that its figure links. */
  readonly sources: ReadonlyMap<string, string>;
  /** Ids of sources that the text has given before. */
  readonly isTold: Set<string>;
}

function readable(nodes: readonly Nodes[], context: Context): ElementContent[] {
  const shown = nodes.filter(
    (node) => node.type === 'text' || (node.type === 'element' && node !== context.appendix && !isLeftOut(node)),
  );
  return shown.flatMap((node, at) => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    return [...besides(shown, at), ...readableElement(node, context)];
  });
}

function readableElement(element: Element, context: Context): ElementContent[] {
  const { tagName, properties } = element;
  const inner = () => readable(element.children, context);
  if (tagName === 'svg') return [elementOf('p', [text(String(properties['ariaLabel']))])];
  if (tagName === 'img') return properties['alt'] ? [text(String(properties['alt']))] : [];
  if (tagName === 'input') return fieldText(properties);
  if (tagName === 'select' || tagName === 'textarea' || tagName === 'caption') return [];
  if (tagName === 'sup') return sourceOf(element, context);
  if (tagName === 'a')
    return isOutside(properties['href']) ? outsideSpaces({ ...element, children: inner() }) : inner();
  if (tagName === 'section' && hasClass(element, 'term-note'))
    return [termNote(element, (nodes) => readable(nodes, context))];
  if (tagName === 'table' && hasClass(element, 'calls'))
    return [
      elementOf(
        'ul',
        callsIn(element).map((call) => elementOf('li', [text(call)])),
      ),
    ];
  if (tagName === 'dfn') return [elementOf('strong', inner()), text(' ')];
  if (tagName === 'td' || tagName === 'th') return [{ ...element, children: inner().flatMap(inLine) }];
  if (UNWRAPPED_TAGS.has(tagName) || hasClass(element, 'illustrative')) return inner();
  if (hasClass(element, 'diagnostic-number')) return [...inner(), text('. ')];
  if ([...LABEL_CLASSES].some((name) => hasClass(element, name))) return label(tagName, inner());
  return outsideSpaces({ ...element, children: inner() });
}

function label(tagName: string, children: ElementContent[]): ElementContent[] {
  const strong = outsideSpaces(elementOf('strong', children));
  return tagName === 'p' ? [elementOf('p', strong)] : strong;
}

function isOutside(href: unknown): boolean {
  return typeof href === 'string' && /^https?:/iu.test(href);
}

/** What stands in a field, and the sign of a box to tick; other controls say nothing on paper. */
function fieldText({ type, value, checked }: Element['properties']): ElementContent[] {
  if (type === 'checkbox') return [text(checked ? '☑ ' : '☐ ')];
  if (type === 'radio' || type === 'range' || type === 'hidden' || !value) return [];
  return [text(String(value))];
}

/** The number of a source and, where it is met for the first time, the source itself. */
function sourceOf(sup: Element, { sources, isTold }: Context): ElementContent[] {
  const link = sup.children.find((child) => child.type === 'element' && child.tagName === 'a');
  if (link?.type !== 'element') return [sup];
  const label = String(link.properties['ariaLabel'] ?? '');
  const id = String(link.properties['href'] ?? '').replace(/^#/u, '');
  const source = isTold.has(id) ? undefined : sources.get(id);
  isTold.add(id);
  return [text(source === undefined ? ` (${label})` : ` (${label}: ${source})`)];
}

function elementOf(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
