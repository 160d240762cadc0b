import type { Locale } from '#domain/local-text.ts';
import type { SupplierResult } from '#domain/scorecard-result.ts';
import { formatNumber, formatPercent } from '#i18n/format.ts';
import { formatList } from '#i18n/format-list.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { ScorecardCard } from '#microsite/tools/scorecard-card.ts';
import type { TypedSupplier } from '#state/scorecard-values.ts';
import type { ScorecardModel } from './scorecard-model.ts';

/** What a supplier is called: as typed, or by the number of its column. */
export function nameOf({ name, number }: TypedSupplier, locale: Locale): string {
  return name.trim() || toolStrings(locale).scorecard.supplier(formatNumber(number, locale));
}

/** Names of suppliers by id, as a list. */
export function supplierNames(model: ScorecardModel, ids: readonly string[], locale: Locale): string {
  const named = model.suppliers.filter(({ id }) => ids.includes(id)).map((supplier) => nameOf(supplier, locale));
  return formatList(named, locale);
}

/** Names of criteria by id, as a list. */
export function criterionNames(card: ScorecardCard, ids: readonly string[], locale: Locale): string {
  return formatList(
    card.criteria.filter(({ id }) => ids.includes(id)).map(({ name }) => name.text),
    locale,
  );
}

/** A total with two decimals at most: "3.5", or "3.2 to 3.7" where marks are not known. */
export function totalText({ low, high }: SupplierResult, locale: Locale): string {
  const [from, to] = [formatNumber(low, locale), formatNumber(high, locale)];
  return from === to ? from : toolStrings(locale).scorecard.range(from, to);
}

export function placeText({ places }: SupplierResult, locale: Locale): string {
  const t = toolStrings(locale);
  if (!places) return t.scorecard.noPlace;
  const [best, worst] = places.map((place) => formatNumber(place, locale));
  return best === worst ? (best ?? '') : t.scorecard.range(best ?? '', worst ?? '');
}

/** How a supplier stands with the musts. */
export function mustText(card: ScorecardCard, model: ScorecardModel, one: SupplierResult, locale: Locale): string {
  const t = toolStrings(locale);
  if (one.fails.length > 0) return t.scorecard.fails(criterionNames(card, one.fails, locale));
  if (one.unproved.length > 0) return t.scorecard.unproved(criterionNames(card, one.unproved, locale));
  return model.criteria.some(({ isMust }) => isMust) ? t.scorecard.mustsMet : t.scorecard.mustsNone;
}

/** A part of all weights: 0.1234 gives "12.3%". */
export function shareText(share: number, locale: Locale): string {
  return formatPercent(Math.round(share * 1000) / 10, locale);
}

/** The result in sentences, in the order of reading. */
export function resultSentences(card: ScorecardCard, model: ScorecardModel, locale: Locale): string[] {
  const t = toolStrings(locale);
  const { result } = model;
  if (model.wrong.length > 0) return [t.scorecard.wrongWeights(criterionNames(card, model.wrong, locale))];
  if (!result) return [t.scorecard.noWeights];
  if (result.verdict === 'few') return [t.scorecard.few];
  const failed = result.suppliers
    .filter(({ fails }) => fails.length > 0)
    .map(({ id, fails }) =>
      t.scorecard.failed(supplierNames(model, [id], locale), criterionNames(card, fails, locale)),
    );
  return [verdictSentence(model, locale), ...failed];
}

function verdictSentence(model: ScorecardModel, locale: Locale): string {
  const t = toolStrings(locale);
  const { verdict, first = [], suppliers = [] } = model.result ?? {};
  const names = supplierNames(model, first, locale);
  const leader = suppliers.find(({ id }) => id === first[0]);
  const total = leader ? totalText(leader, locale) : '';
  if (verdict === 'one') {
    const isOpen = suppliers.some(({ open, places }) => open > 0 && places);
    return isOpen ? t.scorecard.oneOpen(names) : t.scorecard.one(names, total);
  }
  if (verdict === 'tie') return t.scorecard.tie(names, total);
  return verdict === 'open' ? t.scorecard.open(names) : t.scorecard.none;
}

/** How firm the first place is, as a sentence and the changes that would change it. */
export function firmness(
  card: ScorecardCard,
  { result, changes, ...model }: ScorecardModel,
  locale: Locale,
): { readonly sentence: string; readonly changes: readonly string[] } | undefined {
  const t = toolStrings(locale);
  if (!result || result.verdict === 'few' || result.verdict === 'none') return undefined;
  if (result.verdict === 'tie') return { sentence: t.scorecard.firmTie, changes: [] };
  if (!changes) return { sentence: t.scorecard.firmOpen, changes: [] };
  const lines = changes.map(({ criterion, from, to, first }) => {
    const say = to > from ? t.scorecard.rise : t.scorecard.fall;
    const supplier = supplierNames({ ...model, result, changes }, [first], locale);
    return say(criterionNames(card, [criterion], locale), shareText(from, locale), shareText(to, locale), supplier);
  });
  return { sentence: lines.length > 0 ? t.scorecard.firmSome : t.scorecard.firmNone, changes: lines };
}
