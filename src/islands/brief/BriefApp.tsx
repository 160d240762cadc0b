import { useMemo, useState } from 'react';
import type { BriefBoard, BriefCalculator, BriefMaterial } from '#domain/brief-material.ts';
import type { Locale } from '#domain/local-text.ts';
import { type Packed, unpack } from '#domain/packed.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { boardOffers, withBoardLines } from '#state/brief-board.ts';
import { withCalculations } from '#state/brief-calculations.ts';
import { clearDraft, isEmptyDraft, restoreDraft } from '#state/brief-draft.ts';
import { noteOffers } from '#state/brief-notes.ts';
import { type BriefDraft, briefPart } from '#state/brief-part.ts';
import { collectionPart } from '#state/parts/collection.ts';
import { settledPart } from '#state/parts/settled.ts';
import { useIsLive } from '../use-is-live.ts';
import { useKeeper } from '../use-keeper.ts';
import { BriefContext, type BriefRoom } from './brief-context.ts';
import { Composer } from './Composer.tsx';
import { KeepingNote } from './KeepingNote.tsx';
import { Stage } from './Stage.tsx';
import { useCalculations } from './use-calculations.ts';

interface Given {
  readonly material: BriefMaterial;
  readonly board: BriefBoard | undefined;
  readonly calculators: readonly BriefCalculator[];
  /** Room in which everything kept can be saved and brought back. */
  readonly keepingHref: string | undefined;
}

interface Props {
  readonly packed: Packed<Given>;
  readonly locale: Locale;
}

/** The room of the decision brief. The server renders a form that is complete on paper; the live page comes with scripts. */
export function BriefApp({ packed, locale }: Props) {
  const given = useMemo(() => unpack(packed, locale), [packed, locale]);
  const { material: offered, board, calculators, keepingHref } = given;
  const { account } = offered;
  const t = toolStrings(locale);
  const isLive = useIsLive();
  const keeping = useKeeper(account.id, briefPart);
  const { value: collection } = useKeeper(account.id, collectionPart);
  const { value: notes } = useKeeper(account.id, settledPart);
  const [past, setPast] = useState<Past>();
  const [newLine, setNewLine] = useState<string>();
  const values = useCalculations(account.id, calculators);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew at each drawing, its members are not.
  const material = useMemo(
    () => withCalculations(withBoardLines(offered, board), calculators, values),
    [offered, board, calculators, ...values],
  );
  const offers = useMemo(() => board && boardOffers(collection, board, account.id), [collection, board, account.id]);
  const draft = keeping.value;
  const changeWithUndo: BriefRoom['changeWithUndo'] = (next, message) => {
    setPast({ draft, message });
    keeping.change(next);
  };
  const undo = () => {
    if (past?.draft) keeping.change((now) => restoreDraft(now, past.draft ?? []));
    setPast({ draft: undefined, message: t.brief.undone });
  };
  const change: BriefRoom['change'] = (next) => {
    setPast(undefined);
    keeping.change(next);
  };
  const room: BriefRoom = {
    ...{ material, board, boardOffers: offers, draft, isLive, newLine, setNewLine, change, changeWithUndo },
    noteOffers: board ? noteOffers(notes, board, locale) : [],
  };
  return (
    <BriefContext.Provider value={room}>
      <div className={isLive ? 'brief is-live' : 'brief'}>
        <section className="brief-composer" aria-labelledby="Frame-brief-compose">
          <h2 id="Frame-brief-compose">{t.brief.compose}</h2>
          {isLive ? <p>{t.brief.composeHow}</p> : <p className="brief-on-paper">{t.brief.paper}</p>}
          {isLive && (
            <p className="brief-jump">
              <a href="#Frame-brief-sheet">{t.brief.toSheet}</a>
            </p>
          )}
          <Composer />
          {isLive && (
            <KeepingNote
              {...keeping}
              keepingHref={keepingHref}
              locale={locale}
              clear={isEmptyDraft(draft) ? undefined : () => changeWithUndo(clearDraft, t.brief.cleared)}
            />
          )}
          <div className="brief-undo">
            <p role="status">{past?.message}</p>
            {past?.draft && (
              <button type="button" className="button button-quiet" onClick={undo}>
                {t.brief.undo}
              </button>
            )}
          </div>
        </section>
        {isLive && <Stage />}
      </div>
    </BriefContext.Provider>
  );
}

interface Past {
  /** The paper before the last change that can be taken back. */
  readonly draft: BriefDraft | undefined;
  readonly message: string;
}
