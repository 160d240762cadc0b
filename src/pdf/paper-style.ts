import { readFileSync } from 'node:fs';
import { directionOf } from '#i18n/direction.ts';
import { DIGIT_STYLE, digitStyle } from './paper-digits.ts';
import { fontStyle } from './paper-fonts.ts';
import type { PaperPlan } from './plan-paper.ts';

/** Sheets of paper that a document can be laid out for. */
export const PAPER_SIZES = ['A4', 'letter'] as const;

export type PaperSize = (typeof PAPER_SIZES)[number];

/** The style sheet of a document, on top of the site's own. */
export function paperStyle(plan: PaperPlan, size: PaperSize): string {
  const sheet = readFileSync(new URL('./paper.css', import.meta.url), 'utf8');
  return [fontStyle(plan.siteUrl), digitStyle(plan.locale), pageStyle(plan, size), sheet].join('\n');
}

/** Boxes in the margins know no logical sides. */
function pageStyle({ line, locale }: PaperPlan, size: PaperSize): string {
  const [start, end] = directionOf(locale) === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return `@page {
  size: ${size};
  margin: 17mm 18mm 20mm;
  @bottom-${start} { content: ${quote(runningLine(line, locale))}; font: 400 7.5pt var(--font-sans); color: #5b574f; }
  @bottom-${end} { content: counter(page, ${DIGIT_STYLE}); font: 400 8.5pt var(--font-sans); color: #1d1c1a; }
}
@page cover {
  @bottom-${start} { content: none; }
  @bottom-${end} { content: none; }
}`;
}

/** The line runs in the direction of its language and each item in its own, whatever stands first in them. */
function runningLine(items: readonly string[], locale: string): string {
  const line = items.map((item) => `\u2068${item}\u2069`).join(' · ');
  return `${directionOf(locale) === 'rtl' ? '\u2067' : '\u2066'}${line}\u2069`;
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\\n]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
