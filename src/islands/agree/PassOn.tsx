import type { Locale } from '#domain/local-text.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import { useIsLive } from '../use-is-live.ts';
import { mailLink } from './board/mail-link.ts';

interface Props {
  readonly subject: string;
  readonly text: string;
  readonly locale: Locale;
  /** The reader passes it on: called before the mail program or the share sheet opens. */
  readonly onPass?: () => void;
}

/** Opens the reader's own mail program or share sheet with a text. The site sends nothing. */
export function PassOn({ subject, text, locale, onPass }: Props) {
  const t = roomStrings(locale);
  const isLive = useIsLive();
  const address = mailLink('', subject, text);
  const share = () => {
    onPass?.();
    // Closing the sheet is no fault.
    navigator.share({ title: subject, text }).catch(() => undefined);
  };
  return (
    <>
      {address !== undefined && (
        <a className="button button-quiet" href={address} onClick={onPass}>
          {t.keeping.mail}
        </a>
      )}
      {isLive && 'share' in navigator && (
        <button type="button" className="button button-quiet" onClick={share}>
          {t.keeping.share}
        </button>
      )}
    </>
  );
}
