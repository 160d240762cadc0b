import { formatNumber } from '#i18n/format.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import type { PasteReading } from '#state/read-paste.ts';
import { useAgree } from '../agree-context.ts';

/** What came of the last paste or file. */
export type Finding =
  | { readonly reading: PasteReading; readonly fresh: number }
  | { readonly file: string; readonly isCut: boolean }
  | { readonly fault: string };

/** Says what was found, what was there already, and line by line what could not be read and why. */
export function Found({ finding }: { readonly finding: Finding | undefined }) {
  const { locale } = useAgree();
  const t = roomStrings(locale);
  return (
    <div className="found">
      <div role="status">
        {finding && 'fault' in finding && <p className="field-error">{finding.fault}</p>}
        {finding && 'file' in finding && <p className="found-main">{t.collect.fileRead(finding.file)}</p>}
        {finding && 'file' in finding && finding.isCut && <p>{t.collect.dropped}</p>}
        {finding && 'reading' in finding && <Summary {...finding} />}
      </div>
      {finding && 'reading' in finding && <Unread reading={finding.reading} />}
    </div>
  );
}

function Summary({ reading, fresh }: { readonly reading: PasteReading; readonly fresh: number }) {
  const { locale } = useAgree();
  const t = roomStrings(locale);
  const shown = (count: number) => formatNumber(count, locale);
  const { answers, invitations, marks, verdicts, repeated, tooLong } = reading;
  const count = answers.length;
  const isNothing = count + invitations.length + marks.length + verdicts.length === 0;
  return (
    <>
      {isNothing && <p className="found-main">{t.collect.foundNothing}</p>}
      {count > 0 && <p className="found-main">{t.collect.found(count, shown(count))}</p>}
      {count > 0 && <p>{fresh > 0 ? t.collect.new(fresh, shown(fresh)) : t.collect.noneNew}</p>}
      {repeated > 0 && <p>{t.collect.repeated(repeated, shown(repeated))}</p>}
      {invitations.length > 0 && <p>{t.collect.invitations(invitations.length, shown(invitations.length))}</p>}
      {marks.length > 0 && <p>{t.collect.marks(marks.length, shown(marks.length))}</p>}
      {answers.some(({ dropped }) => dropped.length > 0) && <p>{t.collect.dropped}</p>}
      {tooLong && <p className="field-error">{t.collect.tooLong}</p>}
    </>
  );
}

function Unread({ reading: { unreadable, unlisted } }: { readonly reading: PasteReading }) {
  const { locale } = useAgree();
  const t = roomStrings(locale);
  if (unreadable.length === 0) return null;
  const count = unreadable.length + unlisted;
  return (
    <section className="unread" aria-labelledby="Frame-unread">
      <h2 id="Frame-unread">{t.collect.unreadTitle(count, formatNumber(count, locale))}</h2>
      <ul className="unread-list">
        {unreadable.map(({ text, line, why }) => (
          <li key={`${line} ${text}`}>
            <p>
              <span className="unread-line">{t.collect.line(formatNumber(line, locale))}</span>{' '}
              <code dir="auto">{text}</code>
            </p>
            <p>{t.collect.why[why]}</p>
          </li>
        ))}
      </ul>
      {unlisted > 0 && <p>{t.collect.unlisted(unlisted, formatNumber(unlisted, locale))}</p>}
    </section>
  );
}
