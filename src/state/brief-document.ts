import type { BriefMaterial, BriefOrigin } from '#domain/brief-material.ts';
import { BRIEF_PARTS, type BriefSection } from '#domain/brief-section.ts';
import type { Locale } from '#domain/local-text.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { formatSeries } from '#i18n/format-list.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { isEmptyDraft, textOf } from './brief-draft.ts';
import { partLines } from './brief-lines.ts';
import type { BriefDraft } from './brief-part.ts';
import { type Citing, citing } from './brief-sources.ts';
import { cleanLine, cleanParagraphs } from './brief-text.ts';
import { restsOf } from './brief-version.ts';

/** A stretch of text within a line. */
export interface Run {
  readonly text: string;
  /** Its language, where that is not the paper's. */
  readonly locale?: Locale;
  readonly weight?: 'strong' | 'quiet';
  /** Somebody typed it: its direction is its own. */
  readonly isOwn?: true;
  /** An `https:` address. */
  readonly href?: string;
}

/** One entry of a part, a paragraph or a footnote. */
export interface PaperLine {
  /** A number that stands before it. */
  readonly label?: string;
  readonly runs: readonly Run[];
  /** Whose words it is; the group's own where absent. */
  readonly from?: BriefOrigin;
  /** Numbers of its footnotes, in the language's digits. */
  readonly notes: readonly string[];
  /** A quieter second line. */
  readonly below?: readonly Run[];
}

export interface PaperPart {
  readonly section: BriefSection | 'sources';
  readonly heading: string;
  /** Whose words they are, beside the heading. */
  readonly aside?: string;
  /** Empty where there is nothing yet and room is left to write. */
  readonly lines: readonly PaperLine[];
}

/** A decision brief as a small tree, from which the page, the print, the Markdown and the frozen copy are all made. */
export interface BriefDocument {
  readonly locale: Locale;
  readonly kicker: string;
  /** Day of the meeting, written out. */
  readonly meeting?: string;
  readonly question: PaperPart;
  readonly recommendation: PaperPart;
  /** Parts that hold something, in the order of the paper. */
  readonly parts: readonly PaperPart[];
  readonly sources: PaperPart;
  /** Whose words are whose, and what the paper rests on: whole sentences. */
  readonly foot: readonly { readonly from?: BriefOrigin; readonly run: Run }[];
}

/** The paper that a draft makes of the material. Equal input gives equal output; nothing that was typed is interpreted. */
export function briefDocument(draft: BriefDraft, material: BriefMaterial): BriefDocument {
  const { locale } = material;
  const t = toolStrings(locale);
  const sources = citing(material);
  const meeting = textOf(draft, 'meeting');
  const parts = BRIEF_PARTS.map((section) => ({
    section,
    heading: t.brief.headings[section],
    lines: partLines(section, draft, material, sources),
  })).filter(({ lines }) => lines.length > 0);
  return {
    locale,
    kicker: t.brief.kicker(material.account.name),
    ...(isDay(meeting) && { meeting: t.brief.meeting(formatDay(meeting, locale)) }),
    question: ownPart('question', [cleanLine(textOf(draft, 'question'))], locale),
    recommendation: {
      ...ownPart('recommendation', cleanParagraphs(textOf(draft, 'recommendation')), locale),
      aside: t.brief.inOwnWords,
    },
    parts,
    sources: { section: 'sources', heading: t.brief.sources, lines: sources.lines() },
    foot: footOf(draft, material, parts, sources),
  };
}

function ownPart(section: 'question' | 'recommendation', paragraphs: readonly string[], locale: Locale): PaperPart {
  const t = toolStrings(locale);
  return {
    section,
    heading: t.brief.headings[section],
    lines: paragraphs.filter((text) => text !== '').map((text) => ({ runs: [{ text, isOwn: true }], notes: [] })),
  };
}

function footOf(
  draft: BriefDraft,
  material: BriefMaterial,
  parts: readonly PaperPart[],
  sources: Citing,
): BriefDocument['foot'] {
  const { locale, vendor, understanding, notice } = material;
  const t = toolStrings(locale);
  const origins = new Set(parts.flatMap(({ lines }) => lines.map(({ from }) => from)));
  const { author, asOf, daysOld } = understanding;
  const understood = t.brief.keyUnderstanding(vendor, author, formatDay(asOf, locale));
  const age = daysOld === undefined ? [] : [t.brief.keyOld(daysOld, formatNumber(daysOld, locale))];
  const isSite = origins.has('site') || sources.lines().length > 0;
  return [
    ...(isSite ? [{ from: 'site' as const, run: { text: t.brief.keySite(vendor) } }] : []),
    ...(origins.has('understanding')
      ? [{ from: 'understanding' as const, run: { text: [understood, ...age].join(' ') } }]
      : []),
    ...(origins.has('board') ? [{ from: 'board' as const, run: { text: t.brief.keyBoard(vendor) } }] : []),
    ...ownKey(isSite || origins.has('understanding') || origins.has('board'), draft, locale),
    ...restsLine(draft, material),
    ...(notice ? [{ run: { text: notice.text, ...(notice.locale !== locale && { locale: notice.locale }) } }] : []),
  ];
}

/** That the rest is the group's own; nothing on a paper without words. */
function ownKey(hasOthers: boolean, draft: BriefDraft, locale: Locale): BriefDocument['foot'] {
  if (isEmptyDraft(draft)) return [];
  const t = toolStrings(locale);
  return [{ run: { text: hasOthers ? t.brief.keyOwn : t.brief.keyAllOwn } }];
}

function restsLine(draft: BriefDraft, material: BriefMaterial): BriefDocument['foot'] {
  const { locale, today, pages } = material;
  const t = toolStrings(locale);
  const { slugs, version } = restsOf(draft, material);
  if (version === undefined) return [];
  const day = formatDay(today, locale);
  const titles = slugs.flatMap((slug) => pages[slug]?.text ?? []);
  if (titles.length === 0) return [{ run: { text: t.brief.restsOnFigures(day, version) } }];
  const listed = formatSeries(
    titles.map((title) => t.brief.pageTitle(title)),
    locale,
  );
  return [{ run: { text: t.brief.restsOn(listed, day, version) } }];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
