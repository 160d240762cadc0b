import {
  chosenPoints,
  type DiagnosticResult,
  diagnosticResult,
  type SectionResult,
} from '#domain/diagnostic-result.ts';
import type { Locale } from '#domain/local-text.ts';
import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { BandCard, DiagnosticCard, QuestionCard } from '#microsite/tools/diagnostic-card.ts';
import type { SlotValues } from '#state/slots.ts';

/** The points chosen, by question. */
export function chosenIn(values: SlotValues): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, points]) => (typeof points === 'number' ? [[id, points]] : [])),
  );
}

export function resultOf(card: DiagnosticCard, values: SlotValues): DiagnosticResult {
  return diagnosticResult(card.sections, card.bands, chosenIn(values));
}

/** The band that is reached, once open questions cannot change it. */
export function reachedBand({ bands }: DiagnosticCard, result: DiagnosticResult): BandCard | undefined {
  return result.answered > 0 && result.bands.length === 1 ? bands.find(({ id }) => id === result.bands[0]) : undefined;
}

/** The result in sentences, in the order of reading. */
export function resultSentences(card: DiagnosticCard, result: DiagnosticResult, locale: Locale): string[] {
  const t = toolStrings(locale);
  const shown = (value: number) => formatNumber(value, locale);
  const band = reachedBand(card, result)?.title.text;
  const missing = result.questions - result.answered;
  if (result.answered === 0) return [t.diagnostic.none];
  if (missing === 0) return [t.diagnostic.done(shown(result.points), shown(card.most), band ?? '')];
  const partly = t.diagnostic.partly(shown(result.points), shown(result.most), missing, shown(missing));
  return [partly, band === undefined ? stillSentence(card, result, locale) : t.diagnostic.settled(band)];
}

function stillSentence({ bands }: DiagnosticCard, result: DiagnosticResult, locale: Locale): string {
  const t = toolStrings(locale);
  const shown = (value: number) => formatNumber(value, locale);
  const [first, last] = [result.bands[0], result.bands.at(-1)].map(
    (wanted) => bands.find(({ id }) => id === wanted)?.title.text ?? '',
  );
  return t.diagnostic.still(shown(result.lowest), shown(result.highest), first ?? '', last ?? '');
}

/** What a part came to: "2 of 9 points", with how much of it is answered. */
export function partLine({ points, most, answered, questions }: SectionResult, locale: Locale): string {
  const t = toolStrings(locale);
  const shown = (value: number) => formatNumber(value, locale);
  if (answered === 0) return t.diagnostic.partNone;
  return answered === questions
    ? t.diagnostic.part(shown(points), shown(most))
    : t.diagnostic.partOpen(shown(points), shown(most), shown(answered), shown(questions));
}

/** Answers and result as text for a mail or a chat; two such texts can be laid side by side. */
export function diagnosticText(card: DiagnosticCard, values: SlotValues, locale: Locale): string {
  const t = toolStrings(locale);
  const result = resultOf(card, values);
  const titles = new Map(card.sections.map(({ id, title }) => [id, title.text]));
  const parts = result.sections.map((part) => t.diagnostic.partLine(titles.get(part.id) ?? '', partLine(part, locale)));
  const questions = card.sections.flatMap((section) => section.questions);
  return [
    [card.title.text, ...resultSentences(card, result, locale)].join('\n'),
    [t.diagnostic.parts, ...parts].join('\n'),
    questions.map((question) => answerLine(question, values, locale)).join('\n'),
  ].join('\n\n');
}

function answerLine(question: QuestionCard, values: SlotValues, locale: Locale): string {
  const t = toolStrings(locale);
  const number = formatNumber(question.number, locale);
  const points = chosenPoints(question, chosenIn(values));
  const answer = question.answers.find((one) => one.points === points);
  if (!answer) return t.diagnostic.lineOpen(number, question.text.text);
  const shown = t.diagnostic.points(answer.points, formatNumber(answer.points, locale));
  return t.diagnostic.line(number, question.text.text, answer.text.text, shown);
}
