import { useState } from 'react';
import { roomStrings } from '#i18n/room-strings.ts';
import { parseBoardFile } from '#state/board-file.ts';
import { addReading, mergeCollections, openQuestions } from '#state/collection.ts';
import { useAgree } from '../agree-context.ts';
import { type Finding, Found } from './Found.tsx';
import { newAnswers } from './new-answers.ts';
import { PasteBox } from './PasteBox.tsx';
import { RoleQuestion } from './RoleQuestion.tsx';
import { useReadPaste } from './use-read-paste.ts';

/** The box, what was found in it, and what the host has to decide. */
export function TakeAnswers() {
  const { locale, scope, collection, changeCollection } = useAgree();
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
    <>
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
    </>
  );
}

function isNothing({ answers, invitations, marks, verdicts }: ReturnType<ReturnType<typeof useReadPaste>>): boolean {
  return answers.length + invitations.length + marks.length + verdicts.length === 0;
}
