import { formatMonth, formatNumber } from '#i18n/format.ts';
import { formatList } from '#i18n/format-list.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import type { Answer } from '#state/answer.ts';
import { countedAnswers, openQuestions, rounds, withVerdict } from '#state/collection.ts';
import { useAgree } from '../agree-context.ts';
import { boardOfRound } from '../board/use-board.ts';
import { hashOf } from '../view.ts';
import { useRoleName } from './use-role-name.ts';

const LEAST_FOR_BOARD = 2;

/** Who has been heard in each round, newest first, and who was asked and has not. */
export function HeardList() {
  const { locale, collection } = useAgree();
  const t = roomStrings(locale);
  const all = rounds(collection).toReversed();
  const isReady = all.some((round) => countedAnswers(collection, round).length >= LEAST_FOR_BOARD);
  return (
    <section className="heard" aria-labelledby="Frame-heard">
      <h2 id="Frame-heard" tabIndex={-1}>
        {t.collect.heard}
      </h2>
      {all.length === 0 && <p className="empty">{t.collect.nobody}</p>}
      {all.map((round) => (
        <Round key={round} round={round} />
      ))}
      {isReady && (
        <a className="action" href={hashOf('board')}>
          {t.collect.toBoard}
        </a>
      )}
      {all.length > 0 && !isReady && <p>{t.collect.oneMore}</p>}
    </section>
  );
}

function Round({ round }: { readonly round: string }) {
  const { locale, collection, scope } = useAgree();
  const t = roomStrings(locale);
  const nameOf = useRoleName();
  const answers = collection.answers.filter((answer) => answer.round === round);
  const counted = new Set(countedAnswers(collection, round).map(({ person }) => person));
  const waiting = new Set(
    openQuestions(collection).flatMap(({ newcomer }) => (newcomer.round === round ? newcomer.person : [])),
  );
  const { notHeard } = boardOfRound(collection, scope, round);
  return (
    <>
      <h3>{t.collect.heardIn(formatMonth(round, locale))}</h3>
      <ul className="heard-list">
        {answers.map((answer) => (
          <Heard
            key={answer.person}
            answer={answer}
            isCounted={counted.has(answer.person)}
            isWaiting={waiting.has(answer.person)}
          />
        ))}
      </ul>
      {notHeard.length > 0 && <p className="fine">{t.collect.notHeard(formatList(notHeard.map(nameOf), locale))}</p>}
    </>
  );
}

interface HeardProps {
  readonly answer: Answer;
  readonly isCounted: boolean;
  /** The host has not said yet whether it counts. */
  readonly isWaiting: boolean;
}

function Heard({ answer, isCounted, isWaiting }: HeardProps) {
  const { locale, changeCollection } = useAgree();
  const t = roomStrings(locale);
  const nameOf = useRoleName();
  const role = nameOf(answer.role);
  const { person, round } = answer;
  const count = Object.keys(answer.positions).length;
  const say = (says: 'counts' | 'ignored') => () =>
    void changeCollection((now) => withVerdict(now, { person, round, says }));
  return (
    <li className={isCounted || isWaiting ? 'heard-one' : 'heard-one is-left-out'}>
      <span className="heard-role">{role}</span>
      <span className="fine">{t.collect.answered(count, formatNumber(count, locale))}</span>
      {answer.isByHost && <span className="fine">{t.collect.byHost}</span>}
      {!isCounted && <span className="fine">{isWaiting ? t.collect.waiting : t.collect.notCounted}</span>}
      {/* One button for both, which keeps the focus. */}
      {(isCounted || !isWaiting) && (
        <button
          type="button"
          className="button-plain"
          aria-label={isCounted ? t.collect.removeOf(role) : t.collect.restoreOf(role)}
          onClick={say(isCounted ? 'ignored' : 'counts')}
        >
          {isCounted ? t.collect.remove : t.collect.restore}
        </button>
      )}
    </li>
  );
}
