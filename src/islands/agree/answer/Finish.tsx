import { useState } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import { formatAnswerCode, formatMarkCodes } from '#state/code.ts';
import { markSetOf, marksPart } from '#state/marks.ts';
import { CopyButton } from '../../CopyButton.tsx';
import { useKeeper } from '../../use-keeper.ts';
import { useAgree } from '../agree-context.ts';
import { PassOn } from '../PassOn.tsx';
import type { Asked } from '../use-asked.ts';
import { hashOf } from '../view.ts';
import { answerHead, answerSentences } from './answer-words.ts';
import { ComesBack } from './ComesBack.tsx';
import { isolated } from './isolated.ts';
import type { OwnDraft } from './use-draft.ts';

interface Props {
  readonly asked: Asked;
  readonly own: OwnDraft;
}

/** The answer as a code and in words, and the ways to pass it on. */
export function Finish({ asked, own }: Props) {
  const { locale } = useAgree();
  const t = roomStrings(locale);
  const { answer } = own;
  const isEmpty = Object.keys(answer.positions).length === 0 && answer.objectives.length === 0;
  return (
    <section className="finish" aria-labelledby="Frame-finish">
      <h2 id="Frame-finish">{t.answer.finish}</h2>
      {isEmpty ? <p className="empty">{t.answer.nothingYet}</p> : <HandOut asked={asked} own={own} />}
    </section>
  );
}

function HandOut({ asked, own }: Props) {
  const { locale, card, roles, scope, account } = useAgree();
  const t = roomStrings(locale);
  const { answer, draft } = own;
  const kept = useKeeper(account.id, marksPart).value;
  // Where a group was asked, words in its thread would tell ratings to those who still have to answer.
  const [hasWords, setHasWords] = useState(asked.invitation === undefined);
  const [hasMarks, setHasMarks] = useState(true);
  const marks = markSetOf(kept, answer.person);
  const count = marks.marks.length;
  const spoken = { answer, card, roles, locale };
  const sentences = answerSentences(spoken);
  const code = formatAnswerCode(answer, scope);
  const markCodes = hasMarks && count > 0 ? formatMarkCodes(marks, scope) : [];
  const text = [answerHead(spoken), code, ...markCodes, ...(hasWords ? sentences : [])].join('\n');
  const isCopied = draft?.isCopied === true;
  const wasCopied = isCopied || answer.revision > 1;
  const by = asked.invitation?.by;
  return (
    <>
      <h3>{t.answer.says}</h3>
      <p>{answerHead(spoken)}</p>
      <ul className="says">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <label className="choice">
        <input type="checkbox" checked={hasWords} onChange={() => setHasWords(!hasWords)} />
        <span>
          {t.answer.withWords} <span className="field-hint">{t.answer.withWordsHint}</span>
        </span>
      </label>
      {count > 0 && (
        <label className="choice">
          <input type="checkbox" checked={hasMarks} onChange={() => setHasMarks(!hasMarks)} />
          <span>{t.answer.withMarks(count, formatNumber(count, locale))}</span>
        </label>
      )}
      {wasCopied && !isCopied && <p className="keeping-notice">{t.answer.changed}</p>}
      <div className="buttons">
        <CopyButton
          text={text}
          label={wasCopied && !isCopied ? t.answer.copyAgain : t.answer.copy}
          done={by ? t.answer.copied(isolated(by)) : t.answer.copiedAlone}
          locale={locale}
          onCopy={own.handOut}
        />
        <PassOn subject={t.answer.subject} text={text} locale={locale} onPass={own.handOut} />
      </div>
      {isCopied && !by && (
        <p>
          {t.answer.nobodyAsked} <a href={hashOf('ask')}>{t.ask.title}</a>
        </p>
      )}
      {isCopied && (
        <>
          <h3>{t.answer.code}</h3>
          <p className="answer-code" dir="ltr">
            <code>{code}</code>
          </p>
          <p className="fine">{t.answer.codeHint}</p>
          <ComesBack answer={answer} statements={asked.statements} />
        </>
      )}
    </>
  );
}
