import { formatFigure, formatNumber } from '#i18n/format.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import { countedAnswers } from '#state/collection.ts';
import { ownAnswerPart } from '#state/parts/own-answer.ts';
import { useIsLive } from '../use-is-live.ts';
import { useKeeper } from '../use-keeper.ts';
import { useAgree } from './agree-context.ts';
import { KeepingPanel } from './KeepingPanel.tsx';
import { ViewHead } from './ViewHead.tsx';
import { hashOf, type Place } from './view.ts';

const STATEMENTS_A_MINUTE = 2;
const OTHERS = ['ask', 'together', 'board', 'meeting', 'example'] as const satisfies readonly Place[];

/** What this is, and one thing to do. The rest is for whoever asks and collects. */
export function StartView() {
  const { locale, vendor, card, hrefOf } = useAgree();
  const t = roomStrings(locale);
  const isLive = useIsLive();
  return (
    <>
      <ViewHead title={t.room.title}>
        <p className="lede">{t.room.intro(vendor)}</p>
      </ViewHead>
      {isLive && <Begin />}
      {isLive && (
        <section className="others-to-do" aria-labelledby="Frame-others">
          <h2 id="Frame-others">{t.room.others}</h2>
          <ul className="step-list">
            {OTHERS.filter((place) => place !== 'example' || card.example.length > 0).map((place) => (
              <li key={place}>
                <a href={hrefOf(place)}>{t.room[place]}</a>
                <p>{t.room[`${place}Why`]}</p>
              </li>
            ))}
          </ul>
          <KeepingPanel />
        </section>
      )}
    </>
  );
}

function Begin() {
  const { locale, card, account, collection } = useAgree();
  const t = roomStrings(locale);
  const { value } = useKeeper(account.id, ownAnswerPart);
  const count = card.suggested.length;
  const minutes = Math.max(1, Math.ceil(count / STATEMENTS_A_MINUTE));
  const collected = countedAnswers(collection).length;
  const shown = (number: number) => formatNumber(number, locale);
  return (
    <div className="begin">
      <a className="action" href={hashOf('answer')}>
        {t.room.answer}
      </a>
      <p>{t.room.answerWhy(count, shown(count), formatFigure(minutes, 'minutes', locale))}</p>
      {Object.keys(value.drafts).length > 0 && <p>{t.room.answerAgain}</p>}
      {collected > 0 && (
        <p>
          <a href={hashOf('together')}>{t.room.collected(collected, shown(collected))}</a>
        </p>
      )}
    </div>
  );
}
