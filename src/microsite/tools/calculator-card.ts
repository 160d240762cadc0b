import { type Figures, startOf } from '#domain/assumption.ts';
import type { CompiledStep } from '#domain/calculation.ts';
import type { Calculator, CalculatorInput } from '#domain/calculator.ts';
import type { ClaimUnit } from '#domain/claim.ts';
import type { Day } from '#domain/ids.ts';
import type { Locale, Said } from '#domain/local-text.ts';
import { own } from '#domain/own.ts';
import { claimCard } from '../claim-card.ts';
import type { Microsite } from '../microsite.ts';
import type { ToolHead } from './tool-head.ts';

/** A figure's name and unit. */
export interface FigureCard {
  readonly id: string;
  readonly label: Said;
  readonly unit: ClaimUnit;
  /** Words after the figure: "loads a week". */
  readonly words: Said | undefined;
}

/** Where an assumption's value comes from. */
export type SourceCard =
  /** The account's own, as the supplier was told. */
  { readonly kind: 'own' } | { readonly kind: 'said'; readonly text: Said } | ClaimSourceCard;

export interface ClaimSourceCard {
  readonly kind: 'claim';
  readonly title: string;
  readonly publisher: string;
  /** Language of title and publisher. */
  readonly locale: Locale;
  readonly date: Day;
  readonly isIllustrative: boolean;
  /** Its anchor on *Evidence*. */
  readonly href: string;
}

export interface AssumptionCard extends FigureCard {
  /** Heading of the group that begins with it. */
  readonly section: Said | undefined;
  readonly value: number;
  readonly range: readonly [low: number, high: number] | undefined;
  readonly min: number;
  readonly max: number;
  readonly step: number | undefined;
  readonly source: SourceCard;
  readonly why: Said | undefined;
  /** Tells one unit from another: a value kept under another unit does not count. */
  readonly measure: string;
}

export interface StepCard extends FigureCard, CompiledStep {
  readonly how: Said;
  readonly never: Said | undefined;
}

export type ChartCard =
  | { readonly kind: 'bars'; readonly title: Said; readonly of: readonly string[] }
  | {
      readonly kind: 'line';
      readonly title: Said;
      readonly of: string;
      readonly along: string;
      readonly points: readonly number[];
    };

/** Everything that a reader needs to work the calculation out, with this account's values. */
export interface CalculatorCard extends ToolHead {
  readonly kind: 'calculator';
  /** Id of the account, under which a browser keeps what its readers type. */
  readonly account: string;
  /** The supplier, whom the account's own figures were told. */
  readonly vendor: string;
  readonly inputs: readonly AssumptionCard[];
  readonly steps: readonly StepCard[];
  readonly headline: string;
  readonly figures: readonly string[];
  /** With `{names}` of assumptions and steps. */
  readonly sentence: Said;
  readonly limits: Said;
  readonly chart: ChartCard | undefined;
}

/** The card of a calculator. @throws if its formulas or values have a fault, which the checks rule out. */
export function calculatorCard(microsite: Microsite, head: ToolHead, tool: Calculator): CalculatorCard {
  const { say, library } = microsite;
  const formulas = new Map(library.calculations.get(head.id)?.steps.map(({ id, formula }) => [id, formula]));
  const figures = figuresOf(microsite);
  return {
    kind: 'calculator',
    ...head,
    account: microsite.account.id,
    vendor: library.site.settings.vendor.name,
    inputs: tool.inputs.map((input) => assumptionCard(microsite, input, figures)),
    steps: tool.steps.map((step) => {
      const formula = formulas.get(step.id);
      if (formula === undefined) throw new Error(`The step "${step.id}" of "${head.id}" has no formula.`);
      return { ...figureCard(microsite, step), formula, how: say(step.how), never: step.never && say(step.never) };
    }),
    headline: tool.result.headline,
    figures: tool.result.figures,
    sentence: say(tool.sentence),
    limits: say(tool.limits),
    chart: tool.chart && { ...tool.chart, title: say(tool.chart.title) },
  };
}

function assumptionCard(microsite: Microsite, input: CalculatorInput, figures: Figures): AssumptionCard {
  const start = startOf(input, figures);
  if (!start) throw new Error(`The assumption "${input.id}" has no value.`);
  const { unit, of, per, min, max, step, why, section } = input;
  return {
    ...figureCard(microsite, input),
    ...{ min, max, step },
    section: section && microsite.say(section),
    value: start.value,
    range: start.range,
    source: sourceCard(microsite, input, start.origin === 'own'),
    why: why && microsite.say(why),
    measure: [of ?? unit, ...per].join('/'),
  };
}

function sourceCard(microsite: Microsite, { id, default: start, source }: CalculatorInput, isOwn: boolean): SourceCard {
  if (isOwn) return { kind: 'own' };
  if (typeof start === 'object' && 'claim' in start) {
    const claim = claimCard(microsite, start.claim);
    const { title, publisher } = claim.source;
    return {
      ...{
        kind: 'claim',
        title,
        publisher,
        locale: claim.sourceLocale,
        date: claim.date,
        isIllustrative: claim.isIllustrative,
        href: claim.href,
      },
    };
  }
  if (!source) throw new Error(`The assumption "${id}" has no source.`);
  return { kind: 'said', text: microsite.say(source) };
}

function figureCard({ say }: Microsite, line: Pick<CalculatorInput, 'id' | 'label' | 'unit' | 'words'>): FigureCard {
  return { id: line.id, label: say(line.label), unit: line.unit, words: line.words && say(line.words) };
}

function figuresOf({ account, library }: Microsite): Figures {
  return {
    fact: (id) => {
      const value = own(account.settings.facts, id);
      return typeof value === 'number' ? value : undefined;
    },
    claim: (id) => library.claims.get(id)?.settings.value,
  };
}
