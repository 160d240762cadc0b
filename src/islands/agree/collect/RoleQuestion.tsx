import { formatMonth } from '#i18n/format.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import type { Answer, Verdict } from '#state/answer.ts';
import { formatAnswerCode } from '#state/code.ts';
import { decide, type Question } from '#state/collection.ts';
import { useAgree } from '../agree-context.ts';
import { useRoleName } from './use-role-name.ts';

const CODE_GROUP = 4;

/** A role was heard before and somebody new answers for it: the host says what counts. */
export function RoleQuestion({ question }: { readonly question: Question }) {
  const { locale, scope, changeCollection } = useAgree();
  const t = roomStrings(locale);
  const nameOf = useRoleName();
  const ending = (answer: Answer) => formatAnswerCode(answer, scope).slice(-CODE_GROUP);
  const say = (says: Verdict['says']) => () => {
    changeCollection((now) => decide(now, question, says));
    // The question goes away with its buttons: the focus goes on to the list that the decision changed.
    document.getElementById('Frame-heard')?.focus();
  };
  const newer = ending(question.newcomer);
  return (
    <fieldset className="role-question">
      <legend>{t.collect.question(nameOf(question.role), formatMonth(question.round, locale))}</legend>
      <p>{t.collect.questionCodes(ending(question.counted), newer)}</p>
      <p className="field-hint">{t.collect.questionWhy}</p>
      <div className="buttons">
        <button type="button" className="button button-quiet" onClick={say('counts')}>
          {t.collect.both}
        </button>
        <button type="button" className="button button-quiet" onClick={say('replaces')}>
          {t.collect.replaces(newer)}
        </button>
        <button type="button" className="button button-quiet" onClick={say('ignored')}>
          {t.collect.ignore(newer)}
        </button>
      </div>
    </fieldset>
  );
}
