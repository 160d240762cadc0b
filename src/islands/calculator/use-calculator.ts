import { useState } from 'react';
import { valueFault } from '#domain/assumption.ts';
import type { Assumption } from '#domain/calculation.ts';
import type { Locale } from '#domain/local-text.ts';
import { formatTypedNumber } from '#i18n/typed-number.ts';
import type { AssumptionCard, CalculatorCard } from '#microsite/tools/calculator-card.ts';
import type { Kept } from '#state/keep.ts';
import { keptValue, type ToolValues, toolValuesPart, withValue } from '#state/parts/tool-values.ts';
import { useKeeper } from '../use-keeper.ts';
import { readValue } from './read-value.ts';

/** One assumption as it stands now. */
export interface Entry extends Assumption {
  readonly input: AssumptionCard;
  /** The value is the reader's and not the page's. */
  readonly isChanged: boolean;
  /** What stands in the field. */
  readonly text: string;
  /** What is expected instead of what stands there; `undefined` while it is good or still being typed. */
  readonly fault: string | undefined;
}

export interface Calculating {
  readonly entries: readonly Entry[];
  readonly kept: Kept;
  readonly damaged: string | undefined;
  type(input: AssumptionCard, text: string): void;
  /** The reader has left the field: what cannot be used is said. */
  leave(input: AssumptionCard): void;
  reset(input: AssumptionCard): void;
  resetAll(): void;
}

interface Draft {
  readonly text: string;
  readonly hasLeft: boolean;
}

/** The assumptions of a calculator: the page's values, those that this browser keeps, and what is being typed. */
export function useCalculator(card: CalculatorCard, locale: Locale): Calculating {
  const { value: values, kept, damaged, change } = useKeeper(card.account, toolValuesPart(card.id));
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());

  const keep = (input: AssumptionCard, value: number) => {
    const wanted = value === input.value ? undefined : value;
    if (keptValue(values, input.id, input.measure) === wanted) return;
    change((now) => withValue(now, input.id, input.measure, wanted));
  };
  const without = (ids: readonly string[]) => setDrafts((now) => new Map([...now].filter(([id]) => !ids.includes(id))));

  return {
    entries: card.inputs.map((input) => entryOf(input, values, drafts.get(input.id), locale)),
    ...{ kept, damaged },
    type: (input, text) => {
      setDrafts((now) => new Map([...now, [input.id, { text, hasLeft: now.get(input.id)?.hasLeft ?? false }]]));
      const value = readValue(text, input, locale);
      if (typeof value === 'number') keep(input, value);
    },
    leave: (input) => {
      const draft = drafts.get(input.id);
      if (!draft) return;
      if (typeof readValue(draft.text, input, locale) === 'number') without([input.id]);
      else setDrafts((now) => new Map([...now, [input.id, { ...draft, hasLeft: true }]]));
    },
    reset: (input) => {
      without([input.id]);
      keep(input, input.value);
    },
    resetAll: () => {
      setDrafts(new Map());
      change((now) =>
        card.inputs.reduce(
          (left, { id, measure }) =>
            keptValue(left, id, measure) === undefined ? left : withValue(left, id, measure, undefined),
          now,
        ),
      );
    },
  };
}

function entryOf(input: AssumptionCard, values: ToolValues, draft: Draft | undefined, locale: Locale): Entry {
  const stored = keptValue(values, input.id, input.measure);
  const isChanged = stored !== undefined && valueFault(stored, input) === undefined && stored !== input.value;
  const value = isChanged ? stored : input.value;
  const read = draft?.hasLeft ? readValue(draft.text, input, locale) : undefined;
  return {
    ...{ id: input.id, input, value, isChanged },
    range: isChanged ? undefined : input.range,
    text: draft?.text ?? formatTypedNumber(value, locale),
    fault: typeof read === 'string' ? read : undefined,
  };
}
