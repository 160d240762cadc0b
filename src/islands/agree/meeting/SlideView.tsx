import type { Board, BoardItem } from '#state/board.ts';
import { Say } from '../../Say.tsx';
import { Objectives } from '../board/Objectives.tsx';
import { Questions } from '../board/Questions.tsx';
import { Spread } from '../board/Spread.tsx';
import { useShownRoles } from '../board/use-shown-roles.ts';
import { WordTable } from '../board/WordTable.tsx';
import { Closing } from './Closing.tsx';
import { NoteFields } from './NoteFields.tsx';
import type { Slide } from './slides.ts';
import { useMeetingWords } from './use-meeting-words.ts';
import type { Notes } from './use-notes.ts';

interface Props {
  readonly slide: Slide;
  readonly board: Board;
  readonly round: string;
  readonly notes: Notes;
}

/** One slide of the shared screen. */
export function SlideView({ slide, board, round, notes }: Props) {
  const { t } = useMeetingWords();
  const [hasRoles] = useShownRoles();
  if (slide.kind === 'statement') return <StatementSlide item={slide.item} round={round} notes={notes} />;
  if (slide.kind === 'closing') return <Closing board={board} round={round} notes={notes} />;
  return (
    <section className="slide" aria-labelledby="Frame-slide">
      <h2 id="Frame-slide">{t.meeting.screen[slide.kind]}</h2>
      {slide.kind === 'questions' ? (
        <Questions questions={board.questions} hasRoles={hasRoles} />
      ) : (
        <Objectives board={board} hasRoles={hasRoles} />
      )}
    </section>
  );
}

interface StatementProps {
  readonly item: BoardItem;
  readonly round: string;
  readonly notes: Notes;
}

function StatementSlide({ item, round, notes }: StatementProps) {
  const { agree, t } = useMeetingWords();
  const { locale } = agree;
  const [hasRoles] = useShownRoles();
  const card = agree.card.statements.find(({ number }) => number === item.statement);
  if (!card) return null;
  return (
    <section className="slide slide-statement" aria-labelledby="Frame-slide" data-state={item.state}>
      <header className="board-head">
        <p className="board-state">{t.board.state[item.state]}</p>
        <h2 id="Frame-slide">
          <Say of={card.about} within={locale} />
        </h2>
      </header>
      <Spread item={item} card={card} hasRoles={hasRoles} />
      <div className="board-beside">
        <div className="board-settle">
          <h3>{t.board.settle}</h3>
          <p>
            <Say of={card.settle} within={locale} />
          </p>
        </div>
        {card.term && <WordTable term={card.term} level="h3" />}
      </div>
      <NoteFields round={round} statement={item.statement} notes={notes} />
    </section>
  );
}
