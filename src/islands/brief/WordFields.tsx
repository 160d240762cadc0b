import { toolStrings } from '#i18n/tool-strings.ts';
import { setText, textOf } from '#state/brief-draft.ts';
import { Say } from '../Say.tsx';
import { useBrief } from './brief-context.ts';
import { PaperLines } from './OwnLines.tsx';

const MOST_CHARACTERS = { question: 240, recommendation: 1500 } as const;
const ROWS = { question: 2, recommendation: 5 } as const;
const PAPER_LINES = { question: 2, recommendation: 5 } as const;

/** A part that is one text of the group's own. */
export function WordField({ section }: { readonly section: 'question' | 'recommendation' }) {
  const { draft, change, material, isLive } = useBrief();
  const t = toolStrings(material.locale);
  if (!isLive) return <PaperLines count={PAPER_LINES[section]} />;
  return (
    <div className="field">
      <textarea
        aria-label={t.brief.headings[section]}
        dir="auto"
        rows={ROWS[section]}
        maxLength={MOST_CHARACTERS[section]}
        value={textOf(draft, section)}
        onChange={({ target }) => change((now) => setText(now, section, target.value))}
      />
    </div>
  );
}

/** Ways to put the question; taking one gives the group words to change. */
export function QuestionExamples() {
  const { material, changeWithUndo, isLive } = useBrief();
  const { locale, offers } = material;
  const t = toolStrings(locale);
  if (offers.question.length === 0) return null;
  return (
    <div className="brief-examples">
      <p className="brief-examples-title">{t.brief.examples}</p>
      <ul className="brief-offer-list">
        {offers.question.map(({ ref, text }) => (
          <li key={ref} className="brief-example">
            <span>
              <Say of={text} within={locale} />
            </span>{' '}
            {isLive && (
              <button
                type="button"
                className="button-plain"
                aria-label={t.brief.takeQuestion(text.text)}
                onClick={() => changeWithUndo((now) => setText(now, 'question', text.text), t.brief.questionTaken)}
              >
                {t.brief.use}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The day of the meeting. */
export function MeetingField() {
  const { draft, change, material, isLive } = useBrief();
  const t = toolStrings(material.locale);
  if (!isLive) return <p className="brief-gap">{t.brief.meetingLabel}</p>;
  return (
    <div className="field brief-meeting">
      <label htmlFor="Frame-brief-meeting">{t.brief.meetingLabel}</label>
      <input
        id="Frame-brief-meeting"
        type="date"
        value={textOf(draft, 'meeting')}
        onChange={({ target }) => change((now) => setText(now, 'meeting', target.value))}
      />
    </div>
  );
}
