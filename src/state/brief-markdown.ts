import type { BriefOrigin } from '#domain/brief-material.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { BriefDocument, PaperLine, PaperPart, Run } from './brief-document.ts';

/** Signs beside lines that are not the group's own words. */
export const ORIGIN_SIGNS: Readonly<Record<BriefOrigin, string>> = { site: '†', understanding: '‡', board: '§' };

interface Marks {
  /** A stretch of text as it stands, whatever signs it contains. */
  text(run: Run): string;
  title(text: string): string;
  heading(text: string): string;
  quiet(text: string): string;
  readonly indent: string;
  paragraph(text: string): string;
}

const MARKDOWN: Marks = {
  text: ({ text, weight, href }) => {
    const escaped = escapeMarkdown(text);
    if (href !== undefined) return `[${escaped}](<${href.replaceAll(/[<>\\]/gu, encodeURIComponent)}>)`;
    return weight === 'strong' ? `**${escaped}**` : escaped;
  },
  title: (text) => `# ${text}`,
  heading: (text) => `## ${text}`,
  quiet: (text) => `*${text}*`,
  indent: '  \n   ',
  paragraph: escapeLineStart,
};

const PLAIN: Marks = {
  text: ({ text, href }) => (href === undefined ? text : `${text} ${href}`),
  title: (text) => text,
  heading: (text) => text,
  quiet: (text) => text,
  indent: '\n   ',
  paragraph: (text) => text,
};

/** The paper as Markdown (CommonMark), ending with a line break. What was typed is shown, never read as a sign or as HTML. */
export function briefMarkdown(paper: BriefDocument): string {
  return written(paper, MARKDOWN);
}

/** The paper as plain text for a mail or a chat, ending with a line break. */
export function briefPlainText(paper: BriefDocument): string {
  return written(paper, PLAIN);
}

function written(paper: BriefDocument, marks: Marks): string {
  const t = toolStrings(paper.locale);
  const plain = (text: string) => marks.text({ text });
  const blank = plain(t.brief.notWritten);
  const question = paper.question.lines.map((line) => lineText(line, marks))[0];
  const head = [plain(paper.kicker), ...(paper.meeting === undefined ? [] : [plain(paper.meeting)])];
  const blocks = [
    marks.title(question ?? `${plain(paper.question.heading)}: ${blank}`),
    ...head.map(marks.paragraph),
    ...partBlocks(paper.recommendation, marks, blank, false),
    ...paper.parts.flatMap((part) => partBlocks(part, marks, blank, true)),
    ...(paper.sources.lines.length > 0 ? partBlocks(paper.sources, marks, blank, true) : []),
    ...paper.foot.map(({ from, run }) =>
      marks.paragraph(from ? `${ORIGIN_SIGNS[from]} ${marks.text(run)}` : marks.text(run)),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function partBlocks({ heading, aside, lines }: PaperPart, marks: Marks, blank: string, isList: boolean): string[] {
  const texts = lines.map((line) => lineText(line, marks));
  const items = texts.map((text, at) => `${lines[at]?.label === undefined ? '-' : `${at + 1}.`} ${text}`);
  const words = isList ? [items.join('\n')] : texts.map(marks.paragraph);
  return [
    marks.heading(marks.text({ text: heading })),
    ...(aside === undefined ? [] : [marks.quiet(marks.text({ text: aside }))]),
    ...(texts.length === 0 ? [blank] : words),
  ];
}

function lineText({ runs, from, notes, below }: PaperLine, marks: Marks): string {
  const signs = [...(from ? [ORIGIN_SIGNS[from]] : []), ...notes.map((note) => `[${note}]`)];
  const first = [...runs.map(marks.text), ...signs].join(' ');
  return below ? `${first}${marks.indent}${below.map(marks.text).join(' · ')}` : first;
}

/** Every sign that means something in Markdown or in the HTML that Markdown lets through. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&$]/gu, String.raw`\$&`);
}

/** A paragraph that begins like a list, a rule or an underlined heading stays a paragraph. */
function escapeLineStart(text: string): string {
  return text.replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`).replace(/^[-+=]/u, String.raw`\$&`);
}
