import { type DragEvent, useId, useRef, useState } from 'react';
import { roomStrings } from '#i18n/room-strings.ts';
import { useAgree } from '../agree-context.ts';

interface Props {
  /** Reads a text; true where all of it was understood, so that the box may be emptied. */
  readonly onText: (text: string) => boolean;
  readonly onFile: (file: File) => Promise<void>;
  readonly onFault: (fault: string) => void;
}

/** The box for anything: a thread, a chat, codes, lines, a file of a board. What could not be read stays in it. */
export function PasteBox({ onText, onFile, onFault }: Props) {
  const { locale } = useAgree();
  const t = roomStrings(locale);
  const id = useId();
  // Not held by React: a paste may have two million characters.
  const box = useRef<HTMLTextAreaElement>(null);
  const [isOver, setIsOver] = useState(false);
  const read = () => {
    const text = box.current?.value ?? '';
    if (text.trim() === '') onFault(t.collect.empty);
    else if (onText(text) && box.current) box.current.value = '';
  };
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    setIsOver(false);
    if (!file) return;
    event.preventDefault();
    void onFile(file);
  };
  return (
    <form
      className={isOver ? 'paste is-over' : 'paste'}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{t.collect.box}</label>
        <p id={`${id}-hint`} className="field-hint">
          {isOver ? t.collect.dropHere : t.collect.boxHint}
        </p>
        <textarea ref={box} id={id} rows={7} dir="auto" spellCheck={false} aria-describedby={`${id}-hint`} />
      </div>
      <div className="buttons">
        <button type="submit" className="button">
          {t.collect.read}
        </button>
        <label className="button button-quiet file-button">
          <input
            className="visually-hidden"
            type="file"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void onFile(file).finally(() => (currentTarget.value = ''));
            }}
          />
          {t.collect.openFile}
        </label>
      </div>
    </form>
  );
}
