import { collectionPart } from '#state/parts/collection.ts';
import { useIsLive } from '../use-is-live.ts';
import { useKeeper } from '../use-keeper.ts';
import { type Agree, AgreeContext, type AgreeProps } from './agree-context.ts';
import { KeepingNotice } from './KeepingNotice.tsx';
import { MeetingView } from './meeting/MeetingView.tsx';
import { Steps } from './Steps.tsx';
import { hashOf } from './view.ts';

interface Props extends AgreeProps {
  /** Whole address of *Where we agree*, for a message that is written before scripts run. */
  readonly agreeAddress: string;
}

/**
 * The meeting of *Where we agree*, on a page of its own: whoever only answers loads nothing of it. All that it needs
 * comes with the page, the box for the chat too, so that it goes on without a network.
 */
export function MeetingApp({ agreeAddress, ...props }: Props) {
  const isLive = useIsLive();
  const { value, kept, damaged, change } = useKeeper(props.account.id, collectionPart);
  const hrefOf: Agree['hrefOf'] = (place) => {
    if (place === 'meeting') return props.meetingHref;
    // A view is there only where scripts run.
    return isLive ? props.agreeHref + hashOf(place) : props.agreeHref;
  };
  const agree: Agree = {
    ...props,
    collection: value,
    isExample: false,
    changeCollection: change,
    kept,
    hrefOf,
    go: (view) => location.assign(hrefOf(view)),
  };
  return (
    <AgreeContext value={agree}>
      <div className={isLive ? 'agree is-live' : 'agree'} data-view="meeting">
        <Steps at="meeting" />
        <KeepingNotice kept={kept} damaged={damaged} />
        <MeetingView agreeAddress={isLive ? location.origin + props.agreeHref : agreeAddress} />
      </div>
    </AgreeContext>
  );
}
