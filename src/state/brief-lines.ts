import type { BriefMaterial, BriefOffer } from '#domain/brief-material.ts';
import type { BRIEF_PARTS } from '#domain/brief-section.ts';
import type { Locale } from '#domain/local-text.ts';
import { formatNumber } from '#i18n/format.ts';
import { formatList, formatSeries } from '#i18n/format-list.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { PaperLine, Run } from './brief-document.ts';
import { isOwn, linesOf } from './brief-draft.ts';
import type { BriefDraft, DraftLine } from './brief-part.ts';
import { type Citing, saidRun } from './brief-sources.ts';
import { cleanLine } from './brief-text.ts';

/** Parts whose lines are counted: their order says something, or a recommendation may point at them. */
const NUMBERED: ReadonlySet<string> = new Set(['objectives', 'options']);

/** The lines of one part of the paper, in the group's order. Lines without words are left out. */
export function partLines(
  section: (typeof BRIEF_PARTS)[number],
  draft: BriefDraft,
  material: BriefMaterial,
  sources: Citing,
): PaperLine[] {
  if (section === 'heard') return heardLines(draft, material);
  if (section === 'settled') return linesOf(draft, section).flatMap((line) => typedLine(line) ?? []);
  const lines = linesOf(draft, section).flatMap((line) => {
    const offer = material.offers[section].find(({ ref }) => ref === line.id);
    const paper = offer ? offeredLine(section, offer, material, sources) : typedLine(line);
    return paper ? [section === 'risks' ? { ...paper, below: [ownerRun(line, material)] } : paper] : [];
  });
  return lines.map((line, at) =>
    NUMBERED.has(section) ? { label: formatNumber(at + 1, material.locale), ...line } : line,
  );
}

/** A line of the group's, or one that the site offered once and does not any more. */
function typedLine(line: DraftLine): PaperLine | undefined {
  const text = cleanLine(line.text);
  if (text === '') return undefined;
  return { runs: [{ text, isOwn: true }], notes: [], ...(!isOwn(line) && { from: 'site' as const }) };
}

function offeredLine(section: string, offer: BriefOffer, material: BriefMaterial, sources: Citing): PaperLine {
  const { locale } = material;
  const { text, figure, from, claims } = offer;
  const isClaim = section === 'costs' || section === 'figures';
  const below = belowRuns(offer, material);
  const notes = claims.flatMap((id) => sources.cite(id, isClaim));
  return {
    runs: [saidRun(text, locale, section === 'terms' ? 'strong' : undefined), ...figureRuns(figure)],
    from,
    notes,
    ...(below.length > 0 && { below }),
  };
}

function figureRuns(figure: string | undefined): Run[] {
  return figure === undefined ? [] : [{ text: figure, weight: 'strong' }];
}

function belowRuns(offer: BriefOffer, material: BriefMaterial): Run[] {
  const { locale } = material;
  const t = toolStrings(locale);
  const asker = offer.from === 'understanding' ? roleName(offer.roles[0], material) : undefined;
  return [
    ...(offer.note ? [saidRun(offer.note, locale)] : []),
    ...(asker === undefined ? [] : [{ text: t.brief.askedBy(asker) }]),
    ...(offer.calls && offer.calls.length > 0
      ? [{ text: callsText(offer.calls, locale), weight: 'quiet' as const }]
      : []),
  ];
}

/** "Finance: loss window, IT: event duration": a list without "and", in the language's own signs. */
function callsText(calls: NonNullable<BriefOffer['calls']>, locale: Locale): string {
  const t = toolStrings(locale);
  const each = calls.map(({ role, words }) => t.brief.calls(role.text, words.map(({ text }) => text).join(' / ')));
  return formatSeries(each, locale);
}

function ownerRun({ choice }: DraftLine, material: BriefMaterial): Run {
  const t = toolStrings(material.locale);
  const owner = roleName(choice, material);
  return { text: owner === undefined ? t.brief.noOwner : t.brief.owner(owner), weight: 'quiet' };
}

function heardLines(draft: BriefDraft, material: BriefMaterial): PaperLine[] {
  const { locale } = material;
  const t = toolStrings(locale);
  const lines = linesOf(draft, 'heard');
  const names = (choice: string) =>
    material.roles
      .filter(({ id }) => lines.some((line) => line.id === `role:${id}` && line.choice === choice))
      .map(({ name }) => name.text);
  const heard = names('heard');
  const asked = names('asked');
  return [
    ...(heard.length > 0 ? [t.brief.heardLine(formatList(heard, locale))] : []),
    ...(asked.length > 0 ? [t.brief.askedLine(formatList(asked, locale))] : []),
  ]
    .map((text): PaperLine => ({ runs: [{ text }], notes: [] }))
    .concat(lines.filter(isOwn).flatMap((line) => typedLine(line) ?? []));
}

function roleName(id: string | undefined, { roles }: BriefMaterial): string | undefined {
  return roles.find((role) => role.id === id)?.name.text;
}
