import type { Locale } from '#domain/local-text.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { ChecklistCard } from '#microsite/tools/checklist-card.ts';
import { Say } from '../Say.tsx';
import { ToolActions } from '../tool/ToolActions.tsx';
import { useToolValues } from '../tool/use-tool-values.ts';
import { useIsLive } from '../use-is-live.ts';
import { ChecklistItem } from './ChecklistItem.tsx';
import { checklistText, countLine } from './checklist-marks.ts';

interface Props {
  readonly card: ChecklistCard;
  readonly locale: Locale;
}

/** A list to go through together. Without scripts it is complete on paper; with them a group sets its own levels. */
export function ChecklistApp({ card, locale }: Props) {
  const t = toolStrings(locale);
  const isLive = useIsLive();
  const held = useToolValues(card.account, card.id);
  return (
    <>
      <p className="tool-counts">{countLine(card, held.values, locale)}</p>
      {card.sections.map(({ title, items }) => (
        <div key={items[0]?.id}>
          <h3>
            <Say of={title} within={locale} />
          </h3>
          <ul className="checklist-items">
            {items.map((item) => (
              <ChecklistItem key={item.id} card={card} item={item} locale={locale} held={held} isLive={isLive} />
            ))}
          </ul>
        </div>
      ))}
      {isLive && (
        <ToolActions
          held={held}
          locale={locale}
          text={checklistText(card, held.values, locale)}
          copyLabel={t.checklist.copy}
          resetLabel={t.checklist.reset}
          resetDone={t.checklist.resetDone}
          note={t.checklist.note}
        />
      )}
    </>
  );
}
