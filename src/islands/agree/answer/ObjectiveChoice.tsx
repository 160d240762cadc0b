import { CHOSEN_OBJECTIVES } from '#domain/alignment-scale.ts';
import { formatNumber } from '#i18n/format.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import type { ObjectiveCard } from '#microsite/tools/alignment-card.ts';
import { Say } from '../../Say.tsx';
import { useAgree } from '../agree-context.ts';
import type { OwnDraft } from './use-draft.ts';

/** The three objectives that matter most, tapped in their order. */
export function ObjectiveChoice({ own }: { readonly own: OwnDraft }) {
  const { locale, card } = useAgree();
  const t = roomStrings(locale);
  const { objectives } = own.answer;
  const isFull = objectives.length >= CHOSEN_OBJECTIVES;
  const toggle = (number: number) =>
    own.change((answer) => {
      if (answer.objectives.includes(number)) return { objectives: answer.objectives.filter((one) => one !== number) };
      return answer.objectives.length < CHOSEN_OBJECTIVES ? { objectives: [...answer.objectives, number] } : {};
    });
  return (
    <section aria-labelledby="Frame-objectives">
      <h2 id="Frame-objectives">{t.answer.objectives}</h2>
      <p className="fine" role="status">
        {isFull ? t.answer.objectivesFull : t.answer.objectivesHint}
      </p>
      <ul className="aim-list">
        {card.objectives.map((objective) => (
          <li key={objective.number}>
            <Aim
              objective={objective}
              place={objectives.indexOf(objective.number) + 1}
              isFull={isFull}
              onTap={() => toggle(objective.number)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AimProps {
  readonly objective: ObjectiveCard;
  /** 1 to 3; 0 where it is not chosen. */
  readonly place: number;
  readonly isFull: boolean;
  readonly onTap: () => void;
}

function Aim({ objective, place, isFull, onTap }: AimProps) {
  const { locale } = useAgree();
  const t = roomStrings(locale);
  const isChosen = place > 0;
  const shown = formatNumber(place, locale);
  return (
    <button type="button" className="aim" aria-pressed={isChosen} aria-disabled={isFull && !isChosen} onClick={onTap}>
      <span className="aim-place" aria-hidden="true">
        {isChosen ? shown : ''}
      </span>
      <span>
        <span className="aim-text">
          <Say of={objective.text} within={locale} />
        </span>
        {isChosen && <span className="visually-hidden"> {t.answer.chosenAs(shown)} </span>}
        <span className="aim-measure">
          <Say of={objective.measure} within={locale} />
        </span>
      </span>
    </button>
  );
}
