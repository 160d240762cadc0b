import { toolStrings } from '#i18n/tool-strings.ts';
import { linesOf, moveLine } from '#state/brief-draft.ts';
import type { DraftLine, DraftSection } from '#state/brief-part.ts';
import { cleanLine } from '#state/brief-text.ts';
import { useBrief } from './brief-context.ts';

/** The chosen lines of a part, each to be moved up or down. Nothing where there is no order to change. */
export function OrderList({ section }: { readonly section: DraftSection }) {
  const { draft, material } = useBrief();
  const t = toolStrings(material.locale);
  const lines = linesOf(draft, section).filter(({ text }) => cleanLine(text) !== '');
  if (lines.length < 2) return null;
  return (
    <details className="brief-order">
      <summary>{t.brief.order}</summary>
      <ol>
        {lines.map((line, at) => (
          <OrderLine key={line.id} line={line} isFirst={at === 0} isLast={at === lines.length - 1} />
        ))}
      </ol>
    </details>
  );
}

interface Props {
  readonly line: DraftLine;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** At its end a button stays in the order of tabbing, so that the focus is not lost while moving. */
function OrderLine({ line, isFirst, isLast }: Props) {
  const { change, material } = useBrief();
  const t = toolStrings(material.locale);
  const offers = Object.values(material.offers).flat();
  const text = offers.find(({ ref }) => ref === line.id)?.text.text ?? cleanLine(line.text);
  return (
    <li>
      <bdi className="brief-order-text">{text}</bdi>
      <span className="brief-order-buttons">
        <button
          type="button"
          className="button button-quiet"
          aria-label={t.brief.up(text)}
          aria-disabled={isFirst}
          onClick={() => change((now) => moveLine(now, line.id, -1))}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <button
          type="button"
          className="button button-quiet"
          aria-label={t.brief.down(text)}
          aria-disabled={isLast}
          onClick={() => change((now) => moveLine(now, line.id, 1))}
        >
          <span aria-hidden="true">↓</span>
        </button>
      </span>
    </li>
  );
}
