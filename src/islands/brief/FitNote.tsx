import type { Locale } from '#domain/local-text.ts';
import { formatNumber, formatPercent } from '#i18n/format.ts';
import { formatSeries } from '#i18n/format-list.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { BriefDocument } from '#state/brief-document.ts';
import type { Fit } from './use-fit.ts';

const NAMED = 2;

/** Whether the paper is one page, by how much, and where to cut. Only the change between the two is announced. */
export function FitNote({ fit, paper }: { readonly fit: Fit | undefined; readonly paper: BriefDocument }) {
  const { locale } = paper;
  const t = toolStrings(locale);
  const isTooLong = fit !== undefined && fit.over > 0;
  return (
    <div className={isTooLong ? 'brief-fit brief-fit-over' : 'brief-fit'}>
      <p role="status" className="brief-fit-verdict">
        {fit && (isTooLong ? t.brief.tooLong : t.brief.fits)}
      </p>
      {fit && <p className="fine">{isTooLong ? cutText(fit, paper) : fillText(fit, locale)}</p>}
    </div>
  );
}

function fillText({ share }: Fit, locale: Locale): string {
  const t = toolStrings(locale);
  return t.brief.fitsHow(formatPercent(Math.round(share * 100), locale));
}

function cutText({ over, longest }: Fit, { parts, locale }: BriefDocument): string {
  const t = toolStrings(locale);
  const names = longest
    .slice(0, NAMED)
    .flatMap((name) => parts.filter(({ section }) => name.endsWith(`sheet-${section}`)));
  const listed = formatSeries(
    names.map(({ heading }) => heading),
    locale,
  );
  return t.brief.cutHow(over, formatNumber(over, locale), listed);
}
