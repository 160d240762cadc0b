import { useId } from 'react';
import { MOST_ASKED } from '#domain/alignment-scale.ts';
import { formatNumber } from '#i18n/format.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import { Say } from '../../Say.tsx';
import { useAgree } from '../agree-context.ts';

interface Props {
  /** Numbers of the statements to ask, in the order of asking. */
  readonly chosen: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
  readonly fault: string | undefined;
}

/** The suggested statements, to keep or change; the rest of the tool's statements below. */
export function StatementPicker({ chosen, onChange, fault }: Props) {
  const { locale, card } = useAgree();
  const t = roomStrings(locale);
  const id = useId();
  const isFull = chosen.length >= MOST_ASKED;
  const most = formatNumber(MOST_ASKED, locale);
  const suggested = card.suggested.flatMap((number) => card.statements.filter((one) => one.number === number));
  const others = card.statements.filter(({ number }) => !card.suggested.includes(number));
  const order = [...suggested, ...others].map(({ number }) => number);
  const toggle = (number: number) =>
    onChange(order.filter((one) => (one === number ? !chosen.includes(one) : chosen.includes(one))));
  const list = (statements: readonly StatementCard[]) =>
    statements.map((statement) => {
      const isChosen = chosen.includes(statement.number);
      return (
        <label key={statement.number} className="choice">
          <input
            type="checkbox"
            checked={isChosen}
            disabled={isFull && !isChosen}
            aria-invalid={fault !== undefined}
            onChange={() => toggle(statement.number)}
          />
          <span>
            <Say of={statement.text} within={locale} />
          </span>
        </label>
      );
    });
  return (
    <fieldset className="field" aria-describedby={`${id}-hint ${id}-fault`}>
      <legend>{t.ask.statements}</legend>
      <p id={`${id}-hint`} className="field-hint">
        {t.ask.statementsHint(most)}
      </p>
      {others.length > 0 && <h3>{t.ask.suggested}</h3>}
      {list(suggested)}
      {others.length > 0 && <h3>{t.ask.more}</h3>}
      {list(others)}
      <p role="status" className="field-hint">
        {t.ask.chosen(chosen.length, formatNumber(chosen.length, locale), most)}
      </p>
      {fault !== undefined && (
        <p id={`${id}-fault`} className="field-error">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
