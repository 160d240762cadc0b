import { OWN_LEVELS } from '#domain/checklist-level.ts';
import type { Locale } from '#domain/local-text.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { ChecklistCard, ChecklistItemCard } from '#microsite/tools/checklist-card.ts';
import { Say } from '../Say.tsx';
import { RoleList } from '../tool/RoleList.tsx';
import type { ToolValues } from '../tool/use-tool-values.ts';
import { changeLevel, changeTick, levelName, markOf } from './checklist-marks.ts';

interface Props {
  readonly card: ChecklistCard;
  readonly item: ChecklistItemCard;
  readonly locale: Locale;
  readonly held: ToolValues;
  readonly isLive: boolean;
}

/** One entry: its level, its text, why, and whom it concerns. Left out or ticked, it stays where it is. */
export function ChecklistItem({ card, item, locale, held, isLive }: Props) {
  const { level } = markOf(item, held.values);
  const id = `Frame-${card.id}-${item.id}`;
  return (
    <li className={level === 'out' ? 'checklist-item is-out' : 'checklist-item'} id={id}>
      {isLive ? <Tick {...{ card, item, locale, held, id }} /> : <span className="tick" aria-hidden="true" />}
      <div>
        <p className="checklist-text">
          {isLive ? (
            <Level {...{ card, item, locale, held, id }} />
          ) : (
            <span className={`level level-${item.level}`}>{card.levelNames[item.level]} </span>
          )}
          <span id={`${id}-text`}>
            <Say of={item.text} within={locale} />
          </span>
        </p>
        {item.why && (
          <p className="checklist-why">
            <Say of={item.why} within={locale} />
          </p>
        )}
        {item.asks.length > 0 && (
          <p className="checklist-asks">
            <span className="roles-label">{card.rolesLabel}</span>
            <RoleList roles={item.asks} locale={locale} />
          </p>
        )}
      </div>
    </li>
  );
}

type ControlProps = Omit<Props, 'isLive'> & { readonly id: string };

function Tick({ card, item, locale, held, id }: ControlProps) {
  const t = toolStrings(locale);
  return (
    <label className="tick-box">
      <span className="visually-hidden" id={`${id}-tick`}>
        {t.checklist.tick[card.tick]}
      </span>
      <input
        type="checkbox"
        checked={markOf(item, held.values).isTicked}
        aria-labelledby={`${id}-tick ${id}-text`}
        onChange={(event) => held.change(changeTick(item, event.currentTarget.checked))}
      />
    </label>
  );
}

function Level({ card, item, locale, held, id }: ControlProps) {
  const t = toolStrings(locale);
  const { level } = markOf(item, held.values);
  return (
    <span className={`level level-own level-${level}`}>
      <span className="visually-hidden" id={`${id}-level`}>
        {t.checklist.level}
      </span>
      <select
        value={level}
        aria-labelledby={`${id}-level ${id}-text`}
        onChange={(event) => held.change(changeLevel(item, event.currentTarget.value))}
      >
        {OWN_LEVELS.map((one) => (
          <option key={one} value={one}>
            {levelName(card, one, locale)}
          </option>
        ))}
      </select>{' '}
      {level !== item.level && <span>{t.checklist.proposed(card.levelNames[item.level])}</span>}
    </span>
  );
}
