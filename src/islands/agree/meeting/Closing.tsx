import type { ReactNode } from 'react';
import type { Board } from '#state/board.ts';
import { CopyButton } from '../../CopyButton.tsx';
import { aboutOf } from '../board/board-words.ts';
import { type ClosingList, closingList } from './closing-list.ts';
import { type MeetingWords, useMeetingWords } from './use-meeting-words.ts';
import type { Notes } from './use-notes.ts';

interface Props {
  readonly board: Board;
  readonly round: string;
  readonly notes: Notes;
}

/** The last slide: what is settled, what is open, what is next. */
export function Closing({ board, round, notes }: Props) {
  const words = useMeetingWords();
  const { agree, t } = words;
  const list = closingList(board, round, notes.notes);
  const about = (statement: number) => aboutOf(statement, agree.card);
  return (
    <section className="slide slide-closing" aria-labelledby="Frame-slide">
      <h2 id="Frame-slide">{t.meeting.screen.closing}</h2>
      <div className="closing-parts">
        <Part title={t.meeting.screen.closingSettled} isEmpty={list.settled.length === 0}>
          {list.settled.map(({ statement, text }) => (
            <Line key={statement} about={about(statement)} text={text} />
          ))}
        </Part>
        <Part title={t.meeting.screen.closingOpen} isEmpty={list.open.length === 0}>
          {list.open.map((statement) => (
            <li key={statement}>{about(statement)}</li>
          ))}
        </Part>
        <Part title={t.meeting.screen.closingNext} isEmpty={list.next.length === 0}>
          {list.next.map(({ statement, text }) => (
            <Line key={statement} about={about(statement)} text={text} />
          ))}
        </Part>
      </div>
      <div className="buttons">
        <CopyButton
          text={notesText(list, words)}
          label={t.meeting.screen.copyNotes}
          done={t.meeting.screen.notesCopied}
          locale={agree.locale}
        />
        {!agree.isExample && (
          <a className="button button-quiet" href={agree.briefHref}>
            {t.board.take.brief}
          </a>
        )}
      </div>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Part({ title, isEmpty, children }: PartProps) {
  const { t } = useMeetingWords();
  return (
    <section>
      <h3>{title}</h3>
      {isEmpty ? <p className="empty">{t.meeting.screen.closingNone}</p> : <ul className="closing-list">{children}</ul>}
    </section>
  );
}

function Line({ about, text }: { readonly about: string; readonly text: string }) {
  return (
    <li>
      <span className="closing-about">{about}</span>
      <bdi className="closing-text">{text}</bdi>
    </li>
  );
}

function notesText({ settled, open, next }: ClosingList, { agree, t }: MeetingWords): string {
  const lines = (written: ClosingList['settled']) =>
    written.map(({ statement, text }) => `• ${t.board.take.item(aboutOf(statement, agree.card), text)}`);
  return [
    [t.meeting.screen.closingSettled, ...lines(settled)],
    [t.meeting.screen.closingOpen, ...open.map((statement) => `• ${aboutOf(statement, agree.card)}`)],
    [t.meeting.screen.closingNext, ...lines(next)],
  ]
    .filter(({ length }) => length > 1)
    .map((part) => part.join('\n'))
    .join('\n\n');
}
