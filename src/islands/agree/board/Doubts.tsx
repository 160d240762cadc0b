import type { BoardMark } from '#state/board.ts';
import { targetCode } from '#state/role-code.ts';
import { Say } from '../../Say.tsx';
import { useWords } from './use-words.ts';

/** Takeaways and claims that somebody doubts or does not know about, most doubted first. Nothing where there are none. */
export function Doubts({ marks }: { readonly marks: readonly BoardMark[] }) {
  const { t } = useWords();
  const open = marks.filter(({ doubt, unknown }) => doubt + unknown > 0);
  if (open.length === 0) return null;
  return (
    <section className="board-part" aria-labelledby="Frame-board-doubts">
      <h2 id="Frame-board-doubts">{t.board.doubts.title}</h2>
      <p>{t.board.doubts.intro}</p>
      <ul className="board-questions">
        {open.map((mark) => (
          <Doubt key={mark.target} mark={mark} />
        ))}
      </ul>
    </section>
  );
}

function Doubt({ mark }: { readonly mark: BoardMark }) {
  const { agree, t, digits } = useWords();
  const { agree: agreeing, doubt, unknown } = mark;
  const sentence = agree.markables.find(({ target }) => targetCode(target) === mark.target);
  return (
    <li>
      <p className="board-about">
        {sentence ? (
          <a href={sentence.href}>
            <Say of={sentence.text} within={agree.locale} />
          </a>
        ) : (
          t.board.doubts.elsewhere
        )}
      </p>
      <ul className="board-counts">
        {doubt > 0 && <li>{t.board.doubts.doubt(doubt, digits(doubt))}</li>}
        {unknown > 0 && <li>{t.board.doubts.unknown(unknown, digits(unknown))}</li>}
        {agreeing > 0 && <li>{t.board.doubts.agree(agreeing, digits(agreeing))}</li>}
      </ul>
    </li>
  );
}
