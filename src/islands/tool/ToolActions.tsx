import { type ReactNode, useState } from 'react';
import type { Locale } from '#domain/local-text.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { SlotValues } from '#state/slots.ts';
import { CopyButton } from '../CopyButton.tsx';
import type { ToolValues } from './use-tool-values.ts';

interface Props {
  readonly held: ToolValues;
  readonly locale: Locale;
  /** What stands in the tool, as text for a mail or a chat. */
  readonly text: string;
  readonly copyLabel: string;
  readonly resetLabel: string;
  /** Said after the reset. */
  readonly resetDone: string;
  /** Where the values stay. */
  readonly note: string;
  readonly children?: ReactNode;
}

/** Copies what stands in a tool, empties it, and brings back what was emptied for as long as the page is open. */
export function ToolActions({ held, locale, text, copyLabel, resetLabel, resetDone, note, children }: Props) {
  const t = toolStrings(locale);
  const [emptied, setEmptied] = useState<SlotValues>();
  const isEmpty = Object.keys(held.values).length === 0;
  const reset = () => {
    setEmptied(held.values);
    held.replace({});
  };
  const undo = () => {
    if (emptied) held.replace(emptied);
    setEmptied(undefined);
  };
  return (
    <div className="tool-actions">
      <div className="buttons">
        <CopyButton text={text} label={copyLabel} locale={locale} />
        {/* One button for both, which keeps the focus. */}
        {(!isEmpty || emptied) && (
          <button type="button" className="button button-quiet" onClick={isEmpty ? undo : reset}>
            {isEmpty ? t.keeping.undo : resetLabel}
          </button>
        )}
        {children}
      </div>
      <p role="status">{isEmpty && emptied ? resetDone : ''}</p>
      <p className="fine">{held.kept === 'kept' ? note : t.keeping[held.kept]}</p>
      {held.damaged !== undefined && <p className="fine">{t.keeping.damaged}</p>}
    </div>
  );
}
