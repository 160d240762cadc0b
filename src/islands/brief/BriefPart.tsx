import { type ReactNode, useState } from 'react';
import type { BriefSection } from '#domain/brief-section.ts';
import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { linesOf } from '#state/brief-draft.ts';
import { Say } from '../Say.tsx';
import { useBrief } from './brief-context.ts';

interface Props {
  readonly section: BriefSection;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** One part of the paper to be filled in, with a word of help. Open until scripts run, so that print and paper have it whole. */
export function BriefPart({ section, isOpenAtFirst = false, children }: Props) {
  const { draft, material, isLive } = useBrief();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const { locale, prompts } = material;
  const t = toolStrings(locale);
  const count = linesOf(draft, section).filter(({ text, choice }) => text.trim() !== '' || choice !== '').length;
  const prompt = prompts[section];
  return (
    <details
      className="brief-part"
      open={isOpen || !isLive}
      onToggle={({ currentTarget }) => isLive && setIsOpen(currentTarget.open)}
    >
      <summary>
        <h3>{t.brief.headings[section]}</h3>
        {isLive && (
          <span className="brief-count">
            {isWords(section) && count > 0 ? t.brief.written : t.brief.count(count, formatNumber(count, locale))}
          </span>
        )}
      </summary>
      <p className="brief-help">{t.brief.help[section]}</p>
      {prompt && (
        <p className="brief-prompt">
          <Say of={prompt} within={locale} />
        </p>
      )}
      {children}
    </details>
  );
}

/** Parts that are one text, so that there is nothing to count. */
function isWords(section: BriefSection): boolean {
  return section === 'question' || section === 'recommendation';
}
