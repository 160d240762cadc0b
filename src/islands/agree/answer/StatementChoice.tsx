import { EXPECTATIONS, type Expectation, RATINGS, type Stand } from '#domain/alignment-scale.ts';
import { formatNumber } from '#i18n/format.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import type { Answer, Position } from '#state/answer.ts';
import { type Chip, Chips } from '../../Chips.tsx';
import { Say } from '../../Say.tsx';
import { useAgree } from '../agree-context.ts';
import type { OwnDraft } from './use-draft.ts';

interface Props {
  readonly statement: StatementCard;
  /** 1 for the first asked. */
  readonly place: number;
  readonly own: OwnDraft;
}

/** One statement: how far one agrees, then whether one thinks that colleagues do. */
export function StatementChoice({ statement, place, own }: Props) {
  const { locale } = useAgree();
  const t = roomStrings(locale);
  const { number } = statement;
  const position = own.answer.positions[number];
  const pick = (stand: Stand | undefined) => own.change((answer) => withPosition(answer, number, stand && { stand }));
  const expect = (expects: Expectation | undefined) =>
    own.change((answer) => {
      const stand = answer.positions[number]?.stand;
      return withPosition(answer, number, stand && { stand, ...(expects && { expects }) });
    });
  return (
    <li className="rating">
      <fieldset className="rating-field">
        <legend className="rating-text">
          <span className="rating-number">{formatNumber(place, locale)}</span>
          <span>
            <Say of={statement.text} within={locale} />
          </span>
        </legend>
        <p className="scale-ends" aria-hidden="true">
          <span>{t.answer.least}</span>
          <span>{t.answer.most}</span>
        </p>
        <Chips options={useScale()} value={position?.stand} onPick={pick} className="chips-scale" />
      </fieldset>
      {position && position.stand !== 'unknown' && (
        <fieldset className="rating-field expects-field">
          <legend>{t.answer.expects}</legend>
          <Chips
            options={EXPECTATIONS.map((value) => ({ value, label: t.answer[value] }))}
            value={position.expects}
            onPick={expect}
            className="chips-words"
          />
        </fieldset>
      )}
    </li>
  );
}

function useScale(): Chip<Stand>[] {
  const { locale } = useAgree();
  const t = roomStrings(locale);
  const ratings = RATINGS.map((value): Chip<Stand> => {
    const label = formatNumber(value, locale);
    if (value === RATINGS[0]) return { value, label, spoken: t.answer.leastValue(label) };
    return value === RATINGS.at(-1) ? { value, label, spoken: t.answer.mostValue(label) } : { value, label };
  });
  return [...ratings, { value: 'unknown', label: t.answer.unknown, isWide: true }];
}

/** The positions with one set or taken back. What somebody expects stays while the rating changes. */
function withPosition(answer: Answer, number: number, next: Position | undefined): Pick<Answer, 'positions'> {
  const { [number]: before, ...others } = answer.positions;
  if (next === undefined) return { positions: others };
  const isRatedAgain = next.stand !== 'unknown' && next.expects === undefined && next.stand !== before?.stand;
  const expects = isRatedAgain ? before?.expects : next.expects;
  return { positions: { ...others, [number]: { stand: next.stand, ...(expects && { expects }) } } };
}
