import { roomStrings } from '#i18n/room-strings.ts';
import type { Kept } from '#state/keep.ts';
import { useIsLive } from '../use-is-live.ts';
import { useAgree } from './agree-context.ts';

interface Props {
  readonly kept: Kept;
  readonly damaged: string | undefined;
}

/** Says when what is entered lasts for this visit alone, or when something kept could not be read. */
export function KeepingNotice({ kept, damaged }: Props) {
  const t = roomStrings(useAgree().locale);
  const isLive = useIsLive();
  return (
    <div role="status" className="keeping-notices">
      {isLive && kept !== 'kept' && <p className="keeping-notice">{t.keeping[kept]}</p>}
      {damaged !== undefined && <p className="keeping-notice">{t.keeping.damaged}</p>}
    </div>
  );
}
