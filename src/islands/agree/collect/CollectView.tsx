import { roomStrings } from '#i18n/room-strings.ts';
import { useAgree } from '../agree-context.ts';
import { ViewHead } from '../ViewHead.tsx';
import { hashOf } from '../view.ts';
import { HeardList } from './HeardList.tsx';
import { HostAnswer } from './HostAnswer.tsx';
import { KeepBoard } from './KeepBoard.tsx';
import { TakeAnswers } from './TakeAnswers.tsx';

/** One box finds the answers in whatever is pasted or dropped; below it, who has been heard. */
export function CollectView() {
  const { locale, vendor, card, collection } = useAgree();
  const t = roomStrings(locale);
  return (
    <div className="collecting">
      <ViewHead title={t.collect.title}>
        <p className="lede">{t.collect.intro}</p>
        <p className="fine">{t.collect.nothingSent(vendor)}</p>
      </ViewHead>
      <TakeAnswers />
      <HeardList />
      <HostAnswer />
      {collection.answers.length > 0 && <KeepBoard />}
      {card.example.length > 0 && (
        <p>
          <a href={hashOf('example')}>{t.collect.example}</a>
        </p>
      )}
    </div>
  );
}
