import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import type { Place } from '#domain/finding.ts';
import type {
  Body,
  ComponentUse,
  ForbiddenCode,
  Heading,
  ImageUse,
  LinkUse,
  TextRun,
  UnsupportedMarkdown,
} from './body.ts';
import { componentOf } from './component-of.ts';
import { placeAt } from './place-at.ts';
import type { Stretch } from './yaml-settings.ts';

/** Why a text is no MDX, in the parser's words, with the place that it gave. */
export interface MdxFault {
  readonly reason: string;
  readonly place: Place;
}

type MdastNode = ReturnType<typeof mdxToMdast>;

/** Hundreds of opening signs in a row: no text of an author, and the parser would run out of memory over them. */
const NESTED = /(?:[({[<>*_]\s?){200}|(?:[-+]\s){200}/u;

const DEEP = 'Signs are nested too deep';

const NO_TERMS_INSIDE = new Set(['heading', 'link', 'linkReference', 'inlineCode', 'code', 'Term']);

/**
 * Parses a page with the parser that the build uses.
 *
 * @param source the whole file, page settings included, so that every place is the editor's.
 * @param bodyStart offset at which the body begins.
 */
export function parseBody(source: string, shownPath: string, locale: string, bodyStart: number): Body | MdxFault {
  const tooDeep = NESTED.exec(source);
  if (tooDeep) return { reason: DEEP, place: placeAt(source, tooDeep.index, shownPath) };
  let root: MdastNode;
  try {
    root = mdxToMdast(source);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error instanceof RangeError
      ? { reason: DEEP, place: { path: shownPath } }
      : faultOf(error.message, shownPath);
  }

  const headings: Heading[] = [];
  const components: ComponentUse[] = [];
  const links: LinkUse[] = [];
  const images: ImageUse[] = [];
  const runs: TextRun[] = [];
  const code: ForbiddenCode[] = [];
  const unsupported: UnsupportedMarkdown[] = [];
  const paragraphs: string[] = [];
  const definitions = new Map<string, string>();
  const footnotes = new Set<string>();
  const slugger = new GithubSlugger();

  for (const node of descendants(root)) {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
    if (node.type === 'footnoteReference') footnotes.add(node.identifier);
  }

  const visit = (node: MdastNode, inside: readonly string[]): void => {
    const stretch = stretchOf(node);
    const place = placeOf(node, shownPath);
    switch (node.type) {
      case 'yaml':
        return;
      case 'heading': {
        const text = textOf(node);
        headings.push({ depth: node.depth, text, anchor: slugger.slug(text), place });
        break;
      }
      case 'link':
        links.push({ href: node.url, text: textOf(node), place });
        break;
      case 'linkReference':
        links.push({ href: definitions.get(node.identifier) ?? '', text: textOf(node), place });
        break;
      case 'image':
        images.push({ src: node.url, alt: node.alt ?? '', place, stretch });
        break;
      case 'imageReference':
        images.push({ src: definitions.get(node.identifier) ?? '', alt: node.alt ?? '', place, stretch });
        break;
      case 'mdxjsEsm':
        code.push({ kind: 'import', place, stretch });
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        code.push({ kind: 'expression', place, stretch });
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        components.push(componentOf(node, { source, place, stretch, inside }));
        break;
      case 'footnoteReference':
        unsupported.push({ kind: 'footnote', place });
        break;
      case 'footnoteDefinition':
        if (!footnotes.has(node.identifier)) unsupported.push({ kind: 'lone-note', place });
        break;
      case 'list':
        if (node.children.some(isTask)) unsupported.push({ kind: 'task-list', place });
        break;
      case 'text':
        if (!inside.some((name) => NO_TERMS_INSIDE.has(name))) runs.push({ stretch });
        break;
    }
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      paragraphs.push(textOf(node));
    if ('children' in node) {
      const name = 'name' in node && typeof node.name === 'string' ? node.name : node.type;
      for (const child of node.children) visit(child, [...inside, name]);
    }
  };
  visit(root, []);

  const text = paragraphs.join('\n');
  const words = countWords(text, locale);
  return { start: bodyStart, headings, components, links, images, runs, code, unsupported, words, text };
}

/** Tells a body from the fault that kept it from being read. */
export function isMdxFault(body: Body | MdxFault): body is MdxFault {
  return 'reason' in body;
}

/** Words of a text as a reader of this language would count them. */
export function countWords(text: string, locale: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text))
    if (isWordLike) words++;
  return words;
}

function* descendants(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* descendants(child);
}

function isTask(node: MdastNode): boolean {
  return node.type === 'listItem' && typeof node.checked === 'boolean';
}

function textOf(node: MdastNode): string {
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function stretchOf(node: MdastNode): Stretch {
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined)
    throw new Error(`The parser gave a ${node.type} no position.`);
  return { start: position.start.offset, end: position.end.offset };
}

function placeOf(node: MdastNode, path: string): Place {
  if (!node.position) return { path };
  return { path, line: node.position.start.line, column: node.position.start.column };
}

function faultOf(message: string, path: string): MdxFault {
  const match = /^(\d+):(\d+): ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/u.exec(message);
  if (!match) return { reason: message, place: { path } };
  return { reason: match[3] ?? message, place: { path, line: Number(match[1]), column: Number(match[2]) } };
}
