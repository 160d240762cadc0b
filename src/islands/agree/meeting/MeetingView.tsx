import { useState } from 'react';
import { useIsLive } from '../../use-is-live.ts';
import { useBoard } from '../board/use-board.ts';
import { TakeAnswers } from '../collect/TakeAnswers.tsx';
import { Agenda } from './Agenda.tsx';
import { ChatMessage } from './ChatMessage.tsx';
import { Clock } from './Clock.tsx';
import { PaperSlips } from './PaperSlips.tsx';
import { Screen } from './Screen.tsx';
import { Stage } from './Stage.tsx';
import { useMeetingWords } from './use-meeting-words.ts';
import { usePractice } from './use-practice.ts';
import { useTimer } from './use-timer.ts';

const SILENT_SECONDS = 3 * 60;

/** The meeting: five lines that explain it, what to do in order, the agenda, and slips for a room without devices. */
export function MeetingView({ agreeAddress }: { readonly agreeAddress: string }) {
  const { t } = useMeetingWords();
  return (
    <div className="meeting">
      <header className="room-head view-head">
        <h1 className="view-title">{t.meeting.title}</h1>
        <ol className="meeting-intro">
          {t.meeting.intro.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p className="fine">{t.meeting.offline}</p>
      </header>
      <ol className="meeting-stages">
        <Stage id="message" title={t.meeting.message.title}>
          <ChatMessage agreeAddress={agreeAddress} />
        </Stage>
        <Stage id="silence" title={t.meeting.silence.title}>
          <Silence />
        </Stage>
        <Stage id="collect" title={t.meeting.collect.title}>
          <Collecting />
        </Stage>
        <Stage id="show" title={t.meeting.show.title}>
          <Showing />
        </Stage>
      </ol>
      <Agenda />
      <PaperSlips />
    </div>
  );
}

function Silence() {
  const { t } = useMeetingWords();
  const countdown = useTimer(SILENT_SECONDS);
  return (
    <>
      <p>{t.meeting.silence.how}</p>
      <Clock countdown={countdown} end={t.meeting.silence.end} />
    </>
  );
}

function Collecting() {
  const { agree, t, digits } = useMeetingWords();
  const { people } = useBoard().board;
  const isLive = useIsLive();
  return (
    <>
      <p>{t.meeting.collect.how}</p>
      {isLive && <TakeAnswers />}
      <p id="Frame-heard" className="fine" tabIndex={-1}>
        {people === 0 ? t.meeting.collect.none : t.meeting.collect.count(people, digits(people))}
      </p>
      <p>
        <a href={agree.hrefOf('together')}>{t.meeting.collect.open}</a>
      </p>
    </>
  );
}

function Showing() {
  const { agree, t } = useMeetingWords();
  const { board, round } = useBoard();
  const practice = usePractice();
  const [shown, setShown] = useState<'none' | 'board' | 'practice'>('none');
  const close = () => setShown('none');
  const isReady = board.isReady && round !== undefined;
  return (
    <>
      <p>{t.meeting.show.how}</p>
      {!isReady && <p className="fine">{t.meeting.show.tooFew}</p>}
      <div className="buttons">
        {isReady && (
          <button type="button" className="button" onClick={() => setShown('board')}>
            {t.meeting.show.open}
          </button>
        )}
        {agree.card.example.length > 1 && (
          <button type="button" className="button button-quiet" onClick={() => setShown('practice')}>
            {t.meeting.show.example}
          </button>
        )}
      </div>
      {shown === 'board' && isReady && <Screen board={board} round={round} isPractice={false} onClose={close} />}
      {shown === 'practice' && <Screen {...practice} isPractice onClose={close} />}
    </>
  );
}
