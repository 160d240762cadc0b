import { type ReactNode, useCallback, useMemo } from 'react';
import { roomStrings } from '#i18n/room-strings.ts';
import { collectionPart } from '#state/parts/collection.ts';
import { useIsLive } from '../use-is-live.ts';
import { useKeeper } from '../use-keeper.ts';
import { type Agree, AgreeContext, type AgreeProps } from './agree-context.ts';
import { AnswerView } from './answer/AnswerView.tsx';
import { AskView } from './ask/AskView.tsx';
import { BoardView } from './board/BoardView.tsx';
import { CollectView } from './collect/CollectView.tsx';
import { exampleCollection } from './example-collection.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import { StartView } from './StartView.tsx';
import { Steps } from './Steps.tsx';
import { useMeetingAddress } from './use-meeting-address.ts';
import { goTo, useView } from './use-view.ts';
import type { View } from './view.ts';

const SHOWN: Readonly<Record<View, () => ReactNode>> = {
  start: StartView,
  ask: AskView,
  answer: AnswerView,
  together: CollectView,
  board: BoardView,
  example: BoardView,
};

/**
 * *Where we agree*: asking, answering, putting together, the board, one view at a time by the address's fragment. The server renders the start; `children` are the statements and objectives, to be answered by hand.
 * Without JavaScript the home page’s `#answer` leads to the top of it all.
 */
export function AgreeApp({ children, ...props }: AgreeProps & { readonly children?: ReactNode }) {
  const t = roomStrings(props.locale);
  const isLive = useIsLive();
  const { view } = useView();
  useMeetingAddress(props.meetingHref);
  const { value, kept, damaged, change } = useKeeper(props.account.id, collectionPart);
  const { card, roles } = props;
  const example = useMemo(() => exampleCollection(card, roles), [card, roles]);
  const isExample = view === 'example';
  const changeCollection = useCallback<Agree['changeCollection']>(
    (next) => (isExample ? 'kept' : change(next)),
    [isExample, change],
  );
  const agree: Agree = {
    ...props,
    collection: isExample ? example : value,
    isExample,
    changeCollection,
    kept,
    hrefOf: (place) => (place === 'meeting' ? props.meetingHref : `#${place}`),
    go: goTo,
  };
  const Shown = SHOWN[view];
  return (
    <AgreeContext value={agree}>
      <div id="answer" className={isLive ? 'agree is-live' : 'agree'} data-view={view}>
        {view !== 'start' && <Steps at={view} />}
        <KeepingNotice kept={kept} damaged={damaged} />
        <Shown key={view} />
        <div className="agree-paper" hidden={view !== 'start'}>
          {isLive && <h2 className="screen-only">{t.room.readFirst}</h2>}
          {children}
        </div>
      </div>
    </AgreeContext>
  );
}
