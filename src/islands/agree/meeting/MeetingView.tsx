import { useState } from 'react';
import { useBoard } from '../board/use-board.ts';
import { useWords } from '../board/use-words.ts';
import { ViewHead } from '../ViewHead.tsx';
import { Agenda } from './Agenda.tsx';
import { ChatMessage } from './ChatMessage.tsx';
import { Clock } from './Clock.tsx';
import { PaperSlips } from './PaperSlips.tsx';
import { Screen } from './Screen.tsx';
import { Stage } from './Stage.tsx';
import { usePractice } from './use-practice.ts';
import { useTimer } from './use-timer.ts';

const SILENT_SECONDS = 3 * 60;

/** The meeting: five lines that explain it, what to do in order, the agenda, and slips for a room without devices. */
export function MeetingView() {
  const { t } = useWords();
  return (
    <div className="meeting">
      <ViewHead title={t.meeting.title}>
        <ol className="meeting-intro">
          {t.meeting.intro.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p className="fine">{t.meeting.offline}</p>
      </ViewHead>
      <ol className="meeting-stages">
        <Stage id="message" title={t.meeting.message.title}>
          <ChatMessage />
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
  const { t } = useWords();
  const countdown = useTimer(SILENT_SECONDS);
  return (
    <>
      <p>{t.meeting.silence.how}</p>
      <Clock countdown={countdown} end={t.meeting.silence.end} />
    </>
  );
}

function Collecting() {
  const { agree, t, digits } = useWords();
  const { people } = useBoard().board;
  return (
    <>
      <p>{t.meeting.collect.how}</p>
      <p className="fine">{people === 0 ? t.meeting.collect.none : t.meeting.collect.count(people, digits(people))}</p>
      <div className="buttons">
        <button type="button" className="button button-quiet" onClick={() => agree.go('together')}>
          {t.meeting.collect.open}
        </button>
      </div>
    </>
  );
}

function Showing() {
  const { agree, t } = useWords();
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
