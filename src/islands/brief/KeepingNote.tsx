import type { Locale } from '#domain/local-text.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { Kept } from '#state/keep.ts';

interface Props {
  readonly kept: Kept;
  readonly damaged: string | undefined;
  readonly keepingHref: string | undefined;
  readonly locale: Locale;
  /** Left out where there is nothing to clear. */
  readonly clear: (() => void) | undefined;
}

/** Where the draft lives, how to take it along, and the way to empty it. */
export function KeepingNote({ kept, damaged, keepingHref, locale, clear }: Props) {
  const t = toolStrings(locale);
  return (
    <div className="brief-keeping">
      <p className={kept === 'kept' ? 'fine' : 'field-error'}>{kept === 'kept' ? t.brief.kept : t.brief.notKept}</p>
      {damaged !== undefined && <p className="field-error">{t.brief.damaged}</p>}
      {keepingHref !== undefined && (
        <p className="fine">
          <a href={keepingHref}>{t.brief.keepAll}</a>
        </p>
      )}
      {clear && (
        <button type="button" className="button button-quiet" onClick={clear}>
          {t.brief.clear}
        </button>
      )}
    </div>
  );
}
