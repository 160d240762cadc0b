import { useWords } from './use-words.ts';

/** What is missing before there is a board, and the ways to get it. */
export function Missing({ people }: { readonly people: number }) {
  const { agree, t } = useWords();
  return (
    <>
      <p>{people === 0 ? t.board.missing.none : t.board.missing.one}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => agree.go('together')}>
          {t.board.missing.collect}
        </button>
        <button type="button" className="button button-quiet" onClick={() => agree.go('ask')}>
          {t.board.missing.ask}
        </button>
        {agree.card.example.length > 0 && (
          <button type="button" className="button button-quiet" onClick={() => agree.go('example')}>
            {t.board.missing.example}
          </button>
        )}
      </div>
    </>
  );
}
