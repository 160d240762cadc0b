import type { Board } from '#state/board.ts';
import { Say } from '../../Say.tsx';
import { useWords } from './use-words.ts';

/** How the board is made, in words, with its sources and the figures of this board. */
export function HowComputed({ board }: { readonly board: Board }) {
  const { t, digits } = useWords();
  return (
    <details className="board-more board-how">
      <summary>{t.board.how.title}</summary>
      <p>{t.board.how.order}</p>
      <p>{t.board.how.agreement}</p>
      <p className="fine">{t.board.how.agreementSource}</p>
      <p>{t.board.how.words}</p>
      <p>{t.board.how.expectation}</p>
      <p>{t.board.how.concordance}</p>
      <p className="fine">{t.board.how.concordanceSource}</p>
      <Figures board={board} />
      <p>{board.concordance === undefined ? t.board.how.noW : t.board.how.w(digits(board.concordance))}</p>
    </details>
  );
}

function Figures({ board }: { readonly board: Board }) {
  const { agree, t, digits } = useWords();
  return (
    <table className="board-figures">
      <caption>{t.board.how.figures}</caption>
      <thead>
        <tr>
          <th scope="col">{t.board.how.statement}</th>
          <th scope="col">{t.board.how.ratings}</th>
          <th scope="col">{t.board.how.figure}</th>
        </tr>
      </thead>
      <tbody>
        {board.items.map(({ statement, dots, agreement }) => {
          const about = agree.card.statements.find(({ number }) => number === statement)?.about;
          return (
            <tr key={statement}>
              <th scope="row">{about && <Say of={about} within={agree.locale} />}</th>
              <td>{digits(dots.length)}</td>
              <td>{agreement === undefined ? t.board.how.tooFew : digits(agreement)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
