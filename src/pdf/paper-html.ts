import type { Said } from '#domain/local-text.ts';
import type { Catalogue } from '#i18n/catalogue.ts';
import { directionOf } from '#i18n/direction.ts';
import type { PaperPlan } from './plan-paper.ts';

/** Id of the list of contents in a document. */
export const CONTENTS_ID = 'Paper-contents';

/** Six seats round a table, as on the screen: see `components/TableMap.astro`. */
const SEATS = [
  [84, 66],
  [44, 150],
  [84, 234],
  [236, 66],
  [276, 150],
  [236, 234],
] as const;

/** A document's frame: cover and an empty list of contents. The parts are put behind them. */
export function renderPaper(plan: PaperPlan, t: Catalogue, sheets: readonly string[], style: string): string {
  const links = sheets.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join('');
  return `<!doctype html>
<html lang="${plan.locale}" dir="${directionOf(plan.locale)}">
<head><meta charset="utf-8"><title>${escapeHtml(plan.title)}</title>${links}<style>${style}</style></head>
<body class="paper" hidden>
${renderCover(plan)}
<nav class="paper-contents" aria-labelledby="${CONTENTS_ID}-title">
<h1 id="${CONTENTS_ID}-title">${escapeHtml(t.paper.contents)}</h1>
<ol id="${CONTENTS_ID}" class="paper-list"></ol>
</nav>
</body>
</html>`;
}

function renderCover({ cover, locale }: PaperPlan): string {
  const say = (said: Said) => renderSaid(said, locale);
  const seats = SEATS.map(([x, y]) => `<circle class="ring" cx="${x}" cy="${y}" r="17"></circle>`).join('');
  return `<header class="paper-cover">
<svg class="paper-motif" viewBox="20 40 280 220" aria-hidden="true"><ellipse class="table-top" cx="160" cy="150" rx="92" ry="74"></ellipse><ellipse class="table-edge" cx="160" cy="150" rx="78" ry="61"></ellipse>${seats}</svg>
<p class="eyebrow">${escapeHtml(cover.eyebrow)}</p>
<p class="paper-title">${say(cover.title)}</p>
${cover.topic ? `<p class="paper-topic">${say(cover.topic)}</p>` : ''}
<div class="paper-imprint">
<p>${escapeHtml(cover.made)}</p>
<p>${escapeHtml(cover.whoSees)}</p>
<p><a href="${escapeHtml(cover.address)}" dir="ltr">${escapeHtml(cover.address)}</a></p>
${cover.notice ? `<p>${say(cover.notice)}</p>` : ''}
</div>
</header>`;
}

/** A text as HTML, marked where it is in another language than the text around it. */
export function renderSaid({ text, locale }: Said, within: string): string {
  const escaped = escapeHtml(text);
  return locale === within ? escaped : `<span lang="${locale}" dir="${directionOf(locale)}">${escaped}</span>`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
