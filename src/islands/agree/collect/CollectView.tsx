import { useState } from 'react';
import { roomStrings } from '#i18n/room-strings.ts';
import { parseBoardFile } from '#state/board-file.ts';
import { addReading, mergeCollections, openQuestions } from '#state/collection.ts';
import { useAgree } from '../agree-context.ts';
import { ViewHead } from '../ViewHead.tsx';
import { hashOf } from '../view.ts';
import { type Finding, Found } from './Found.tsx';
import { HeardList } from './HeardList.tsx';
import { HostAnswer } from './HostAnswer.tsx';
import { KeepBoard } from './KeepBoard.tsx';
import { newAnswers } from './new-answers.ts';
import { PasteBox } from './PasteBox.tsx';
import { RoleQuestion } from './RoleQuestion.tsx';
import { useReadPaste } from './use-read-paste.ts';

/** One box finds the answers in whatever is pasted or dropped; below it, who has been heard. */
export function CollectView() {
  const { locale, vendor, card, scope, collection, changeCollection } = useAgree();
  const t = roomStrings(locale);
  const read = useReadPaste();
  const [finding, setFinding] = useState<Finding>();

  const takeText = (text: string): boolean => {
    const reading = read(text);
    setFinding({ reading, fresh: newAnswers(reading, collection) });
    changeCollection((now) => addReading(now, reading));
    return reading.unreadable.length === 0 && !reading.tooLong && !isNothing(reading);
  };
  const takeFile = async (file: File) => {
    const text = await file.text();
    const board = parseBoardFile(text, scope);
    if (board.ok) {
      setFinding({ file: file.name, isCut: board.dropped.length > 0 });
      changeCollection((now) => mergeCollections(now, board.collection));
    } else if (board.fault === 'not-json') takeText(text);
    else setFinding({ fault: t.collect.fileFaults[board.fault] });
  };
  const questions = openQuestions(collection);
  return (
    <div className="collecting">
      <ViewHead title={t.collect.title}>
        <p className="lede">{t.collect.intro}</p>
        <p className="fine">{t.collect.nothingSent(vendor)}</p>
      </ViewHead>
      <PasteBox onText={takeText} onFile={takeFile} onFault={(fault) => setFinding({ fault })} />
      <Found finding={finding} />
      {questions.length > 0 && (
        <section className="role-questions" aria-labelledby="Frame-questions">
          <h2 id="Frame-questions">{t.collect.questions}</h2>
          {questions.map((question) => (
            <RoleQuestion key={`${question.round} ${question.newcomer.person}`} question={question} />
          ))}
        </section>
      )}
      <HeardList />
      <HostAnswer />
      {collection.answers.length > 0 && <KeepBoard />}
      {card.example.length > 0 && (
        <p>
          <a href={hashOf('example')}>{t.collect.example}</a>
        </p>
      )}
    </div>
  );
}

function isNothing({ answers, invitations, marks, verdicts }: ReturnType<ReturnType<typeof useReadPaste>>): boolean {
  return answers.length + invitations.length + marks.length + verdicts.length === 0;
}
