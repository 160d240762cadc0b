import { useState } from 'react';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { BriefDocument } from '#state/brief-document.ts';
import { briefMarkdown, briefPlainText } from '#state/brief-markdown.ts';
import { frozenBrief } from '#state/frozen-brief.ts';
import { saveFile } from '../save-file.ts';
import { today } from '../today.ts';
import { useCopy } from '../use-copy.ts';

interface Props {
  readonly paper: BriefDocument;
  /** The paper's style sheet, for the frozen copy. */
  readonly sheetStyle: string;
  /** The account's id, for the names of files. */
  readonly account: string;
}

/** Ways for the paper to leave this browser. All of them begin with somebody pressing. */
export function SheetTools({ paper, sheetStyle, account }: Props) {
  const t = toolStrings(paper.locale);
  const { state, copy } = useCopy();
  const [text, setText] = useState('');
  const copyThis = (wanted: string) => {
    setText(wanted);
    void copy(wanted);
  };
  const freeze = () => saveFile(fileName(account, 'html'), frozenBrief(paper, sheetStyle, today()), 'text/html');
  return (
    <div className="brief-tools">
      <div className="buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          {t.brief.print}
        </button>
        <button type="button" className="button button-quiet" onClick={freeze}>
          {t.brief.downloadFrozen}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => saveFile(fileName(account, 'md'), briefMarkdown(paper), 'text/markdown')}
        >
          {t.brief.downloadMarkdown}
        </button>
        <button type="button" className="button button-quiet" onClick={() => copyThis(briefMarkdown(paper))}>
          {t.brief.copyMarkdown}
        </button>
        <button type="button" className="button button-quiet" onClick={() => copyThis(briefPlainText(paper))}>
          {t.brief.copyText}
        </button>
      </div>
      <p className="fine">{t.brief.frozenHint}</p>
      <p role="status">
        {state === 'copied' && t.brief.copied}
        {state === 'by-hand' && t.brief.copyByHand}
      </p>
      {state === 'by-hand' && (
        <div className="field">
          <textarea
            aria-label={t.brief.copyField}
            readOnly
            rows={8}
            value={text}
            onFocus={({ target }) => target.select()}
          />
        </div>
      )}
    </div>
  );
}

function fileName(account: string, ending: string): string {
  return `decision-brief-${account}-${today()}.${ending}`;
}
