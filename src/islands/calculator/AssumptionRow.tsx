import type { Locale } from '#domain/local-text.ts';
import { formatDay } from '#i18n/format.ts';
import { splitAround } from '#i18n/split-around.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { unitName } from '#i18n/unit-name.ts';
import type { AssumptionCard, CalculatorCard, ClaimSourceCard } from '#microsite/tools/calculator-card.ts';
import { Say } from '../Say.tsx';
import { useIsLive } from '../use-is-live.ts';
import { bareFigure, exactFigure } from './figure.ts';
import type { Calculating, Entry } from './use-calculator.ts';

interface Props {
  readonly card: CalculatorCard;
  readonly locale: Locale;
  readonly entry: Entry;
  readonly calculating: Calculating;
}

/** One assumption: what it is, why it matters, where its value comes from, and the value. */
export function AssumptionRow({ card, locale, entry, calculating }: Props) {
  const t = toolStrings(locale);
  const isLive = useIsLive();
  const { input, range, isChanged, value } = entry;
  const name = `Frame-${card.id}-${input.id}`;
  const bare = (number: number) => bareFigure(number, input, locale);
  return (
    <tr className={isChanged ? 'assumption is-changed' : 'assumption'}>
      <th scope="row">
        {isLive ? (
          <label htmlFor={name}>
            <Say of={input.label} within={locale} />
          </label>
        ) : (
          <Say of={input.label} within={locale} />
        )}
        {input.why && (
          <p className="assumption-why">
            <Say of={input.why} within={locale} />
          </p>
        )}
        <p className="assumption-source">
          {isChanged ? t.calculator.byReader(bare(input.value)) : <Source card={card} input={input} locale={locale} />}
        </p>
      </th>
      <td>
        <div className="calculator-live">
          {isLive ? (
            <Field name={name} locale={locale} entry={entry} calculating={calculating} />
          ) : (
            <bdi>{exactFigure(value, input, locale)}</bdi>
          )}
        </div>
        {range && <p className="assumption-range">{t.calculator.withRange(bare(range[0]), bare(range[1]))}</p>}
      </td>
    </tr>
  );
}

function Source({ card, input, locale }: Pick<Props, 'card' | 'locale'> & { readonly input: AssumptionCard }) {
  const t = toolStrings(locale);
  const { source } = input;
  if (source.kind === 'own') return t.calculator.own(card.vendor);
  if (source.kind === 'said') return <Say of={source.text} within={locale} />;
  return (
    <>
      <ClaimSource source={source} locale={locale} /> {source.isIllustrative && <em>{t.calculator.illustrative}</em>}
    </>
  );
}

/** Title and publisher in their own language, within the sentence of the page's. */
function ClaimSource({ source, locale }: { readonly source: ClaimSourceCard; readonly locale: Locale }) {
  const say = toolStrings(locale).calculator.claim;
  const sentence = say(source.title, source.publisher, formatDay(source.date, locale));
  const [before, title, rest] = splitAround(sentence, source.title);
  const [between, publisher, after] = splitAround(rest, source.publisher);
  return (
    <a href={source.href}>
      {before}
      <Say of={{ text: title, locale: source.locale }} within={locale} />
      {between}
      <Say of={{ text: publisher, locale: source.locale }} within={locale} />
      {after}
    </a>
  );
}

interface FieldProps extends Omit<Props, 'card'> {
  readonly name: string;
}

function Field({ name, locale, entry, calculating }: FieldProps) {
  const t = toolStrings(locale);
  const { input, text, fault, isChanged, value } = entry;
  const back = bareFigure(input.value, input, locale);
  const reset = () => {
    calculating.reset(input);
    // The button goes away with what it takes back.
    document.getElementById(name)?.focus();
  };
  return (
    <div className="field assumption-field">
      <span className="assumption-entry">
        <input
          id={name}
          type="text"
          inputMode={input.min < 0 ? 'text' : 'decimal'}
          autoComplete="off"
          dir="ltr"
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={`${name}-unit ${name}-fault`}
          onChange={(event) => calculating.type(input, event.currentTarget.value)}
          onBlur={() => calculating.leave(input)}
        />
        <bdi id={`${name}-unit`} className="assumption-unit">
          {unitName(value, input.unit, locale)} {input.words && <Say of={input.words} within={locale} />}
        </bdi>
      </span>
      <span id={`${name}-fault`} className={fault === undefined ? undefined : 'field-error'}>
        {fault !== undefined && `${fault} ${t.calculator.lastGood(exactFigure(value, input, locale))}`}
      </span>
      {(isChanged || fault !== undefined) && (
        <button
          type="button"
          className="button-plain screen-only"
          aria-label={t.calculator.resetOf(input.label.text, back)}
          onClick={reset}
        >
          {t.calculator.reset(back)}
        </button>
      )}
    </div>
  );
}
