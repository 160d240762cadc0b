import { CopyButton } from '../../CopyButton.tsx';
import { PassOn } from '../PassOn.tsx';
import { SaveBoard } from '../SaveBoard.tsx';
import { boardText } from './board-words.ts';
import { pageAddress } from './page-address.ts';
import { printPart } from './print-part.ts';
import type { ShownBoard } from './use-board.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly board: ShownBoard['board'];
  readonly round: string;
}

/** The whole board to go: as a text for the group’s own channel, as a file, on paper. */
export function TakeAway({ board, round }: Props) {
  const words = useWords();
  const { agree, t } = words;
  const text = boardText(words, { board, round }, pageAddress());
  return (
    <section className="board-take screen-only" aria-labelledby="Frame-take">
      <h2 id="Frame-take">{t.board.take.title}</h2>
      <p>{t.board.take.intro}</p>
      <div className="buttons">
        <CopyButton text={text} label={t.board.take.copy} done={t.board.take.copied} locale={agree.locale} />
        <PassOn subject={t.collect.mailSubject(agree.account.name)} text={text} locale={agree.locale} />
        <SaveBoard round={round} label={t.board.take.file} />
        <button type="button" className="button button-quiet" onClick={() => printPart('board')}>
          {t.board.take.print}
        </button>
      </div>
      <p>
        {t.board.take.briefWhy} <a href={agree.briefHref}>{t.board.take.brief}</a>
      </p>
    </section>
  );
}
