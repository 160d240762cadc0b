import { useMemo } from 'react';
import { toolStrings } from '#i18n/tool-strings.ts';
import { briefDocument } from '#state/brief-document.ts';
import { paperElements } from '#state/brief-elements.ts';
import sheetStyle from '#styles/brief-sheet.css?inline';
import { useBrief } from './brief-context.ts';
import { FitNote } from './FitNote.tsx';
import { PaperView } from './PaperView.tsx';
import { SheetTools } from './SheetTools.tsx';
import { useFit } from './use-fit.ts';

/** The paper as it is printed, with what can be done with it. */
export function Stage() {
  const { draft, material } = useBrief();
  const t = toolStrings(material.locale);
  const paper = useMemo(() => briefDocument(draft, material), [draft, material]);
  const elements = useMemo(() => paperElements(paper, 3), [paper]);
  const { fit, copy, ruler } = useFit(elements);
  return (
    <section className="brief-stage" aria-labelledby="Frame-brief-sheet">
      <div className="brief-stage-head">
        <h2 id="Frame-brief-sheet" tabIndex={-1}>
          {t.brief.sheet}
        </h2>
        <FitNote fit={fit} paper={paper} />
        <SheetTools paper={paper} sheetStyle={sheetStyle} account={material.account.id} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: no fields are gathered here. */}
      <div className="brief-desk" role="group" aria-labelledby="Frame-brief-sheet" tabIndex={0}>
        <PaperView paper={elements} />
      </div>
      <div className="brief-measure" aria-hidden="true" inert>
        <div ref={ruler} className="brief-ruler" />
        <div ref={copy}>
          <PaperView paper={elements} />
        </div>
      </div>
    </section>
  );
}
