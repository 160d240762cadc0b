import type { BriefClaim, BriefMaterial } from '#domain/brief-material.ts';
import type { Locale, Said } from '#domain/local-text.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { PaperLine, Run } from './brief-document.ts';

/** Numbers claims in the order in which a paper cites them. */
export interface Citing {
  /** The footnote's number, in the language's digits; the same for the same claim. `isShown`: the line itself says the claim. */
  cite(id: string, isShown: boolean): string[];
  /** Footnotes so far, by number. */
  lines(): PaperLine[];
}

/** Footnotes of one paper. Unknown claims are not cited. */
export function citing({ claims, locale }: Pick<BriefMaterial, 'claims' | 'locale'>): Citing {
  const cited = new Map<string, { claim: BriefClaim; isShown: boolean }>();
  return {
    cite: (id, isShown) => {
      const claim = Object.hasOwn(claims, id) ? claims[id] : undefined;
      if (!claim) return [];
      cited.set(id, { claim, isShown: isShown || (cited.get(id)?.isShown ?? false) });
      return [formatNumber([...cited.keys()].indexOf(id) + 1, locale)];
    },
    lines: () =>
      [...cited.values()].map(({ claim, isShown }, at) => ({
        label: formatNumber(at + 1, locale),
        runs: [
          ...(isShown ? [] : statementRuns(claim, locale)),
          sourceRun(claim, locale),
          ...detailRuns(claim, locale),
        ],
        notes: [],
      })),
  };
}

/** A text of the site, with its language where it is another than the paper's. */
export function saidRun({ text, locale }: Said, within: Locale, weight?: Run['weight']): Run {
  return { text, ...(locale !== within && { locale }), ...(weight && { weight }) };
}

function statementRuns({ statement, figure }: BriefClaim, locale: Locale): Run[] {
  const t = toolStrings(locale);
  const text = figure === undefined ? statement.text : t.brief.withFigure(statement.text, figure);
  return [saidRun({ text: `${text}.`, locale: statement.locale }, locale)];
}

function sourceRun({ source, date }: BriefClaim, locale: Locale): Run {
  const t = toolStrings(locale);
  const text = t.brief.source(source.title, source.publisher, formatDay(date, locale));
  return { text, ...(source.url !== undefined && { href: source.url }) };
}

function detailRuns({ range, others, isIllustrative }: BriefClaim, locale: Locale): Run[] {
  const t = toolStrings(locale);
  return [
    ...(range ? [t.brief.range(range.low, range.high)] : []),
    ...others.map(({ figure, publisher }) => t.brief.differs(figure, publisher)),
    ...(isIllustrative ? [t.brief.illustrative] : []),
  ].map((text) => ({ text }));
}
