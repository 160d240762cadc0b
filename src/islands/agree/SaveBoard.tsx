import { roomStrings } from '#i18n/room-strings.ts';
import { formatBoardFile } from '#state/board-file.ts';
import { saveFile } from '../save-file.ts';
import { useAgree } from './agree-context.ts';

interface Props {
  /** Month of the round, `YYYY-MM`; it stands in the file's name. */
  readonly round: string;
  readonly label: string;
}

/** Saves everything that was gathered as a file, which the paste box takes in again. */
export function SaveBoard({ round, label }: Props) {
  const { locale, collection, scope } = useAgree();
  const t = roomStrings(locale);
  const save = () =>
    saveFile(`${t.collect.fileName}-${round}.json`, formatBoardFile(collection, scope), 'application/json');
  return (
    <button type="button" className="button button-quiet" onClick={save}>
      {label}
    </button>
  );
}
