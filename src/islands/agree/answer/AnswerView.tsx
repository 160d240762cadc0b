import { useEffect } from 'react';
import { formatDay } from '#i18n/format.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import { EMPTY_COLLECTION, mergeCollections } from '#state/collection.ts';
import { useAgree } from '../agree-context.ts';
import { useAsked } from '../use-asked.ts';
import { ViewHead } from '../ViewHead.tsx';
import { Finish } from './Finish.tsx';
import { isolated } from './isolated.ts';
import { ObjectiveChoice } from './ObjectiveChoice.tsx';
import { Progress } from './Progress.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { StatementChoice } from './StatementChoice.tsx';
import { useDraft } from './use-draft.ts';

/** One member says where they stand, alone, in about three minutes. */
export function AnswerView() {
  const { locale, vendor, changeCollection } = useAgree();
  const t = roomStrings(locale);
  const asked = useAsked();
  const own = useDraft(asked.round);
  const { invitation, isFromLink } = asked;
  // A later visit without the link, and the board, still know who asked what.
  useEffect(() => {
    if (isFromLink && invitation)
      changeCollection((now) => mergeCollections(now, { ...EMPTY_COLLECTION, invitations: [invitation] }));
  }, [isFromLink, invitation, changeCollection]);
  return (
    <div className="answering">
      <ViewHead title={invitation?.by ? t.answer.invited(isolated(invitation.by)) : t.answer.title}>
        <p className="lede">{t.answer.where(vendor)}</p>
        {invitation?.until && <p className="fine">{t.answer.until(formatDay(invitation.until, locale))}</p>}
        {asked.fault === 'broken' && <p className="field-error">{t.answer.brokenLink}</p>}
        {asked.fault === 'other-account' && <p className="field-error">{t.answer.otherAccountLink}</p>}
        {asked.isCut && <p className="field-error">{t.answer.dropped}</p>}
      </ViewHead>
      <Progress answer={own.answer} statements={asked.statements} />
      <RoleChoice own={own} />
      <section aria-labelledby="Frame-rate">
        <h2 id="Frame-rate">{t.answer.statements}</h2>
        <p className="fine">{t.answer.statementsHint}</p>
        <ol className="rating-list">
          {asked.statements.map((statement, at) => (
            <StatementChoice key={statement.number} statement={statement} place={at + 1} own={own} />
          ))}
        </ol>
      </section>
      <ObjectiveChoice own={own} />
      <Finish asked={asked} own={own} />
    </div>
  );
}
