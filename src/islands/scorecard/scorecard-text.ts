import type { Locale } from '#domain/local-text.ts';
import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { CriterionCard, ScorecardCard } from '#microsite/tools/scorecard-card.ts';
import type { ScorecardModel } from './scorecard-model.ts';
import {
  firmness,
  nameOf,
  placeText,
  resultSentences,
  shareText,
  supplierNames,
  totalText,
} from './scorecard-words.ts';

/** The whole card as text for a mail or a chat: result, totals, then each criterion with its marks. */
export function scorecardText(card: ScorecardCard, model: ScorecardModel, locale: Locale): string {
  const t = toolStrings(locale);
  const firm = firmness(card, model, locale);
  const totals = (model.result?.suppliers ?? []).map((one) =>
    t.scorecard.lineTotal(supplierNames(model, [one.id], locale), totalText(one, locale), placeText(one, locale)),
  );
  const example = model.isExample ? [t.scorecard.example] : [];
  const parts = [
    [card.title.text, ...example, ...resultSentences(card, model, locale)],
    totals,
    firm ? [t.scorecard.firmTitle, firm.sentence, ...firm.changes] : [],
    ...card.criteria.map((criterion) => criterionLines(criterion, model, locale)),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function criterionLines({ id, name }: CriterionCard, model: ScorecardModel, locale: Locale): string[] {
  const t = toolStrings(locale);
  const own = model.criteria.find((criterion) => criterion.id === id);
  const line = t.scorecard.lineCriterion(name.text, shareText(model.shares?.[id] ?? 0, locale));
  const marks = model.compared.map((supplier) => {
    const mark = supplier.marks[id];
    const shown = mark === undefined ? t.scorecard.notKnown : formatNumber(mark, locale);
    return t.scorecard.lineMark(nameOf(supplier, locale), shown);
  });
  return [own?.isMust ? t.scorecard.lineMust(line) : line, ...marks];
}
