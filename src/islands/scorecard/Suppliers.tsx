import { useRef } from 'react';
import type { Locale } from '#domain/local-text.ts';
import { MOST_SUPPLIERS } from '#domain/scorecard-result.ts';
import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { ScorecardCard } from '#microsite/tools/scorecard-card.ts';
import { addSupplier, exampleValues, removeSupplier, type TypedSupplier } from '#state/scorecard-values.ts';
import type { ToolValues } from '../tool/use-tool-values.ts';
import type { ScorecardModel } from './scorecard-model.ts';
import { nameOf } from './scorecard-words.ts';

interface Props {
  readonly card: ScorecardCard;
  readonly model: ScorecardModel;
  readonly held: ToolValues;
  readonly locale: Locale;
}

const LONGEST_NAME = 60;

/** The columns that the group types. None is there before; the invented example can be loaded into an empty card. */
export function Suppliers({ card, model, held, locale }: Props) {
  const t = toolStrings(locale);
  const adding = useRef<HTMLButtonElement>(null);
  const { suppliers } = model;
  const load = () => held.change(exampleValues(card.example.map(({ name, marks }) => ({ name: name.text, marks }))));
  return (
    <section className="suppliers" aria-labelledby={`Frame-${card.id}-suppliers`}>
      <h3 id={`Frame-${card.id}-suppliers`}>{t.scorecard.suppliers}</h3>
      <p>{t.scorecard.suppliersHow}</p>
      {model.isExample && <p className="example-note">{t.scorecard.example}</p>}
      {suppliers.length > 0 && (
        <ol className="supplier-names">
          {suppliers.map((supplier) => (
            <SupplierName
              key={supplier.id}
              {...{ card, supplier, held, locale }}
              onRemoved={() => adding.current?.focus()}
            />
          ))}
        </ol>
      )}
      <div className="buttons">
        {suppliers.length < MOST_SUPPLIERS && (
          <button
            ref={adding}
            type="button"
            className="button button-quiet"
            onClick={() => held.change(addSupplier(held.values))}
          >
            {t.scorecard.add}
          </button>
        )}
        {suppliers.length === 0 && (
          <button type="button" className="button-plain" onClick={load}>
            {t.scorecard.load}
          </button>
        )}
      </div>
    </section>
  );
}

interface NameProps {
  readonly card: ScorecardCard;
  readonly supplier: TypedSupplier;
  readonly held: ToolValues;
  readonly locale: Locale;
  readonly onRemoved: () => void;
}

function SupplierName({ card, supplier, held, locale, onRemoved }: NameProps) {
  const t = toolStrings(locale);
  const id = `Frame-${card.id}-supplier-${supplier.id}`;
  const remove = () => {
    held.change(removeSupplier(supplier.id, held.values));
    onRemoved();
  };
  return (
    <li className="field">
      <label htmlFor={id}>{t.scorecard.supplier(formatNumber(supplier.number, locale))}</label>
      <div className="supplier-name">
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={LONGEST_NAME}
          autoComplete="off"
          value={supplier.name}
          onChange={(event) => held.change({ [`supplier:${supplier.id}`]: event.currentTarget.value })}
        />
        <button type="button" className="button-plain" onClick={remove}>
          {t.scorecard.remove(nameOf(supplier, locale))}
        </button>
      </div>
    </li>
  );
}
