import type { Element } from 'hast';
import { hasClass } from './element-search.ts';

/** Parts of a page that are for clicking through it, for paper, or for this browser alone. */
const CLASSES: ReadonlySet<string> = new Set([
  'change-feed',
  'change-kept',
  'change-new',
  'changes-line',
  'languages',
  'next-step',
  'page-marks',
  'reader-marks',
  'reader-marks-line',
  'related',
  'room-index',
  'statement-number',
  'take-away',
  'term-note-hint',
  'term-note-more',
  'turn',
  'visually-hidden',
]);

const TAGS: ReadonlySet<string> = new Set(['audio', 'link', 'script', 'style', 'template', 'video']);

/** Whether an element says nothing to somebody who has the text alone: a control, a way to another page, a repetition. */
export function isLeftOut(element: Element): boolean {
  const { tagName, properties } = element;
  if (properties['hidden'] !== undefined || properties['ariaHidden'] === 'true') return true;
  if (tagName === 'button' && !hasClass(element, 'term')) return true;
  if (tagName === 'svg') return properties['ariaLabel'] === undefined;
  return TAGS.has(tagName) || [...CLASSES].some((name) => hasClass(element, name));
}
