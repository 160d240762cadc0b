import { type ChangeEvent, useState } from 'react';
import { roomStrings } from '#i18n/room-strings.ts';
import { briefPart } from '#state/brief-part.ts';
import type { Part } from '#state/keep.ts';
import { marksPart } from '#state/marks.ts';
import { askDraftPart } from '#state/parts/ask-draft.ts';
import { collectionPart } from '#state/parts/collection.ts';
import { ownAnswerPart } from '#state/parts/own-answer.ts';
import { settledPart } from '#state/parts/settled.ts';
import { bringBack, clearAll, exportAll } from '../kept-account.ts';
import { saveFile } from '../save-file.ts';
import { useAgree } from './agree-context.ts';

/** What the rooms keep, merged when a file comes back. */
const KNOWN_PARTS: readonly Part<unknown>[] = [
  ownAnswerPart,
  collectionPart,
  askDraftPart,
  settledPart,
  marksPart,
  briefPart,
];

/** What this browser keeps for the account: save it as a file, bring a file back, clear it and take that back. */
export function KeepingPanel() {
  const { locale, account } = useAgree();
  const t = roomStrings(locale);
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<() => void>();
  const bring = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const file = input.files?.[0];
    if (!file) return;
    const result = bringBack(account.id, await file.text(), KNOWN_PARTS);
    input.value = '';
    if (!result.ok) setSaid(t.keeping[result.why]);
    else if (result.kept !== 'kept') setSaid(t.keeping[result.kept]);
    else setSaid(result.skipped.length > 0 ? t.keeping.broughtPartly : t.keeping.brought);
  };
  const clear = () => {
    const back = clearAll(account.id);
    setUndo(() => back);
    setSaid(t.keeping.cleared);
  };
  const takeBack = () => {
    undo?.();
    setUndo(undefined);
    setSaid(t.keeping.undone);
  };
  return (
    <details className="keeping-panel screen-only">
      <summary>{t.keeping.title}</summary>
      <p>{t.keeping.text}</p>
      <div className="buttons">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => saveFile(`${t.keeping.fileName}.json`, exportAll(account.id), 'application/json')}
        >
          {t.keeping.save}
        </button>
        <label className="button button-quiet file-button">
          <input className="visually-hidden" type="file" accept=".json,application/json" onChange={bring} />
          {t.keeping.bring}
        </label>
        <button type="button" className="button button-quiet" onClick={clear}>
          {t.keeping.clear}
        </button>
      </div>
      <p role="status">{said}</p>
      {undo && (
        <button type="button" className="button" onClick={takeBack}>
          {t.keeping.undo}
        </button>
      )}
    </details>
  );
}
