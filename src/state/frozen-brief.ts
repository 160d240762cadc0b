import type { Day } from '#domain/ids.ts';
import { sha256 } from '#domain/sha-256.ts';
import { directionOf } from '#i18n/direction.ts';
import { formatDay } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { BriefDocument } from './brief-document.ts';
import { type PaperElement, paperElements } from './brief-elements.ts';
import { briefMarkdown } from './brief-markdown.ts';

/**
 * The paper for the audit folder: one HTML file that opens from a disk and asks nobody for anything. It shows its
 * fingerprint and, below the paper, the text that the fingerprint is of, so that it can be checked without us.
 *
 * @param style the paper's style sheet, ours alone.
 * @param day on which it is frozen, `YYYY-MM-DD`.
 */
export function frozenBrief(paper: BriefDocument, style: string, day: Day): string {
  const t = toolStrings(paper.locale);
  const markdown = briefMarkdown(paper);
  const title = paper.question.lines[0]?.runs[0]?.text ?? t.brief.headings.question;
  return `<!doctype html>
<html lang="${escapeHtml(paper.locale)}" dir="${directionOf(paper.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style.replaceAll('</', '<\\/')}</style>
</head>
<body class="frozen">
${htmlOf(paperElements(paper, 1))}
<p class="frozen-fingerprint">${escapeHtml(t.brief.frozenOn(formatDay(day, paper.locale)))} ${escapeHtml(t.brief.fingerprint(sha256(markdown)))}</p>
<details class="frozen-text">
<summary>${escapeHtml(t.brief.frozenText)}</summary>
<p>${escapeHtml(t.brief.frozenHow)}</p>
<pre dir="auto">
${escapeHtml(markdown)}</pre>
</details>
</body>
</html>
`;
}

/** An element as HTML, every text and value escaped. */
export function htmlOf(node: PaperElement | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { tag, className, lang, dir, href, children } = node;
  const attributes = { class: className, lang, dir, href, ...(href !== undefined && { rel: 'noopener noreferrer' }) };
  const written = Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`]))
    .join('');
  return `<${tag}${written}>${children.map(htmlOf).join('')}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
