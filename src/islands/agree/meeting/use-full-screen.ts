import { type RefObject, useSyncExternalStore } from 'react';

/** Showing an element on the whole screen, where the browser can. */
export interface FullScreen {
  readonly isPossible: boolean;
  readonly isFull: boolean;
  toggle(): void;
}

/** Full screen for one element. Without it everything works in the window. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const isFull = useSyncExternalStore(
    follow,
    () => document.fullscreenElement !== null,
    () => false,
  );
  const isPossible = useSyncExternalStore(
    follow,
    () => document.fullscreenEnabled === true,
    () => false,
  );
  const toggle = () => {
    // A browser may refuse at any time; the window then stays as it is.
    const turned = isFull ? document.exitFullscreen() : element.current?.requestFullscreen();
    turned?.catch(() => undefined);
  };
  return { isPossible, isFull, toggle };
}

function follow(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}
