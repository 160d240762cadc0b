import { useEffect, useRef } from 'react';
import type { Locale } from '#domain/local-text.ts';
import { keepingStrings } from '#i18n/keeping-strings.ts';
import { useCopy } from './use-copy.ts';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly locale: Locale;
  /** Said when it is done; left out: "Copied." */
  readonly done?: string;
  readonly isQuiet?: boolean;
  /** The reader asked for it: called before the text is handed to the browser. */
  readonly onCopy?: () => void;
}

/** Copies a text. Where the browser refuses, the text appears selected, to be copied by hand. */
export function CopyButton({ text, label, locale, done, isQuiet = false, onCopy }: Props) {
  const t = keepingStrings(locale);
  const { state, copy, reset } = useCopy();
  const handed = useRef(text);
  // What was copied is no longer what stands here.
  useEffect(() => {
    if (handed.current !== text) reset();
  }, [text, reset]);
  const press = () => {
    handed.current = text;
    onCopy?.();
    void copy(text);
  };
  return (
    <>
      <button type="button" className={isQuiet ? 'button button-quiet' : 'button'} onClick={press}>
        {label}
      </button>
      <p role="status" className="copy-state">
        {state === 'copied' && (done ?? t.keeping.copied)}
        {state === 'by-hand' && t.keeping.byHand}
      </p>
      {state === 'by-hand' && <CopyByHand text={text} label={t.keeping.byHandLabel} />}
    </>
  );
}

function CopyByHand({ text, label }: { readonly text: string; readonly label: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <label className="copy-by-hand field">
      <span>{label}</span>
      <textarea ref={box} readOnly rows={Math.min(12, text.split('\n').length + 1)} value={text} />
    </label>
  );
}
