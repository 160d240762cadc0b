import { roomStrings } from '#i18n/room-strings.ts';
import { CopyButton } from '../../CopyButton.tsx';
import { useAgree } from '../agree-context.ts';
import { boardText } from '../board/board-words.ts';
import { pageAddress } from '../board/page-address.ts';
import { useBoard } from '../board/use-board.ts';
import { useWords } from '../board/use-words.ts';
import { PassOn } from '../PassOn.tsx';
import { SaveBoard } from '../SaveBoard.tsx';

/** The whole of what was gathered as one text or one file, for oneself or for the next host. */
export function KeepBoard() {
  const { locale, account } = useAgree();
  const t = roomStrings(locale);
  const words = useWords();
  const { board, round } = useBoard();
  if (round === undefined) return null;
  const text = boardText(words, { board, round }, pageAddress());
  return (
    <section className="keep-board" aria-labelledby="Frame-keep">
      <h2 id="Frame-keep">{t.collect.keep}</h2>
      <p className="fine">{t.collect.keepHint}</p>
      <div className="buttons">
        <PassOn subject={t.collect.mailSubject(account.name)} text={text} locale={locale} />
        <SaveBoard round={round} label={t.collect.saveBoard} />
        <CopyButton text={text} label={t.collect.copyBoard} locale={locale} isQuiet />
      </div>
    </section>
  );
}
