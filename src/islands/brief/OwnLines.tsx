import { useEffect, useRef } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { addOwn, changeLine, isOwn, linesOf, removeLine } from '#state/brief-draft.ts';
import type { DraftLine, DraftSection } from '#state/brief-part.ts';
import { useBrief } from './brief-context.ts';
import { OwnerField } from './OwnerField.tsx';
import { randomName } from './random-name.ts';

const PAPER_LINES = 2;
const MOST_CHARACTERS = 600;

/** Lines in the group's own words. On paper ruled lines to write on. */
export function OwnLines({ section }: { readonly section: DraftSection }) {
  const { draft, change, material, isLive, newLine, setNewLine } = useBrief();
  const t = toolStrings(material.locale);
  const lines = linesOf(draft, section).filter(isOwn);
  const add = () => {
    const name = randomName();
    setNewLine(`own:${name}`);
    change((now) => addOwn(now, section, name));
  };
  return (
    <fieldset className="brief-own">
      <legend>{t.brief.own}</legend>
      {!isLive && <PaperLines count={PAPER_LINES} />}
      {lines.map((line, at) => (
        <OwnLine key={line.id} line={line} number={formatNumber(at + 1, material.locale)} isNew={line.id === newLine} />
      ))}
      {isLive && (
        <button type="button" className="button button-quiet" onClick={add}>
          {t.brief.addOwn}
        </button>
      )}
    </fieldset>
  );
}

/** Ruled lines for a pen. */
export function PaperLines({ count }: { readonly count: number }) {
  return (
    <div className="brief-paper-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ruled lines have nothing else to be told apart by.
        <span key={at} className="brief-paper-line" />
      ))}
    </div>
  );
}

function OwnLine({
  line,
  number,
  isNew,
}: {
  readonly line: DraftLine;
  readonly number: string;
  readonly isNew: boolean;
}) {
  const { change, changeWithUndo, material } = useBrief();
  const t = toolStrings(material.locale);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);
  return (
    <div className="field brief-own-line">
      <textarea
        ref={field}
        aria-label={t.brief.ownLine(number)}
        dir="auto"
        rows={2}
        maxLength={MOST_CHARACTERS}
        value={line.text}
        onChange={({ target }) => change((now) => changeLine(now, line.id, { text: target.value }))}
      />
      {line.section === 'risks' && <OwnerField id={line.id} about={line.text} suggested={[]} />}
      <button
        type="button"
        className="button-plain"
        aria-label={t.brief.removeLine(number)}
        onClick={() => changeWithUndo((now) => removeLine(now, line.id), t.brief.removed)}
      >
        {t.brief.remove}
      </button>
    </div>
  );
}
