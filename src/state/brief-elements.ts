import type { Locale } from '#domain/local-text.ts';
import { directionOf } from '#i18n/direction.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { BriefDocument, PaperLine, PaperPart, Run } from './brief-document.ts';
import { ORIGIN_SIGNS } from './brief-markdown.ts';

/** An element of the paper, ready for a browser: React and the frozen copy draw the same ones. */
export interface PaperElement {
  readonly tag:
    | 'article'
    | 'header'
    | 'footer'
    | 'div'
    | 'section'
    | 'h1'
    | 'h2'
    | 'h3'
    | 'h4'
    | 'p'
    | 'ul'
    | 'ol'
    | 'li'
    | 'span'
    | 'strong'
    | 'sup'
    | 'a'
    | 'bdi';
  readonly className?: string;
  readonly lang?: Locale;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly href?: string;
  readonly children: readonly (PaperElement | string)[];
}

type Children = PaperElement['children'];

/**
 * The paper as elements.
 *
 * @param level of the question's heading: 1 in a file of its own, 3 within a page.
 */
export function paperElements(paper: BriefDocument, level: 1 | 3): PaperElement {
  const heading = level === 1 ? 'h2' : 'h4';
  const part = (each: PaperPart) => partElement(each, heading);
  const t = toolStrings(paper.locale);
  return el('article', 'sheet', [
    el('header', 'sheet-head', [
      el('p', 'sheet-kicker', [paper.kicker]),
      ...(paper.meeting === undefined ? [] : [el('p', 'sheet-meeting', [paper.meeting])]),
      titleElement(paper.question, level === 1 ? 'h1' : 'h3', t.brief.notWritten),
    ]),
    recommendationElement(paper.recommendation, heading, t.brief.notWritten),
    el('div', 'sheet-parts', paper.parts.map(part)),
    el('footer', 'sheet-foot', [
      ...(paper.sources.lines.length > 0 ? [part(paper.sources)] : []),
      ...paper.foot.map(({ from, run }) =>
        el('p', 'sheet-key', [...(from ? [signElement(from)] : []), runElement(run)]),
      ),
    ]),
  ]);
}

function titleElement({ heading, lines }: PaperPart, tag: 'h1' | 'h3', notWritten: string): PaperElement {
  const [line] = lines;
  return line
    ? el(tag, 'sheet-question', line.runs.map(runElement))
    : el(tag, 'sheet-question sheet-blank', [heading, ' ', el('span', 'sheet-blank-word', [notWritten])]);
}

function recommendationElement(part: PaperPart, tag: 'h2' | 'h4', notWritten: string): PaperElement {
  const head = el(tag, 'sheet-heading', [
    part.heading,
    ...(part.aside === undefined ? [] : [' ', el('span', 'sheet-aside', [part.aside])]),
  ]);
  const words =
    part.lines.length > 0
      ? part.lines.map(({ runs }) => el('p', 'sheet-paragraph', runs.map(runElement)))
      : [el('p', 'sheet-blank', [notWritten])];
  return el('section', 'sheet-part sheet-recommendation', [head, ...words]);
}

function partElement({ section, heading, lines }: PaperPart, tag: 'h2' | 'h4'): PaperElement {
  return el('section', `sheet-part sheet-${section}`, [
    el(tag, 'sheet-heading', [heading]),
    el('ul', 'sheet-lines', lines.map(lineElement)),
  ]);
}

function lineElement({ label, runs, from, notes, below }: PaperLine): PaperElement {
  return el('li', label === undefined ? 'sheet-line' : 'sheet-line sheet-numbered', [
    ...(label === undefined ? [] : [el('span', 'sheet-label', [label]), ' ']),
    el('span', 'sheet-words', [
      ...spaced(runs.map(runElement)),
      ...(from ? [signElement(from)] : []),
      ...notes.map((note) => el('sup', 'sheet-note', [note])),
      ...(below ? [el('span', 'sheet-below', spaced(below.map(runElement)))] : []),
    ]),
  ]);
}

function signElement(from: keyof typeof ORIGIN_SIGNS): PaperElement {
  return el('sup', 'sheet-sign', [ORIGIN_SIGNS[from]]);
}

function runElement({ text, locale, weight, isOwn, href }: Run): PaperElement | string {
  const inner = href === undefined ? text : { ...el('a', undefined, [text]), href };
  const lang = locale === undefined ? {} : { lang: locale, dir: directionOf(locale) };
  if (isOwn) return el('bdi', 'sheet-own', [inner]);
  if (weight === 'strong') return { ...el('strong', undefined, [inner]), ...lang };
  if (weight === 'quiet') return { ...el('span', 'sheet-quiet', [inner]), ...lang };
  return locale === undefined ? inner : { ...el('span', undefined, [inner]), ...lang };
}

function spaced(children: Children): Children {
  return children.flatMap((child, at) => (at === 0 ? [child] : [' ', child]));
}

function el(tag: PaperElement['tag'], className: string | undefined, children: Children): PaperElement {
  return { tag, ...(className !== undefined && { className }), children };
}
