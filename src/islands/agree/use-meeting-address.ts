import { useEffect } from 'react';

/** The meeting is a page of its own: the fragment `#meeting`, as somebody may have sent or saved it, opens that page. */
export function useMeetingAddress(meetingHref: string): void {
  useEffect(() => {
    const follow = () => {
      if (location.hash === '#meeting') location.replace(meetingHref);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [meetingHref]);
}
