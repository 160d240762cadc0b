import { useEffect, useSyncExternalStore } from 'react';
import { hashOf, isInvitation, type View, viewOf } from './view.ts';

interface Shown {
  readonly view: View;
  /** The fragment that opened it, with its `#`; empty at the start. */
  readonly hash: string;
  /** The reader came from another view of this visit: the new one's heading gets the focus. */
  readonly isMoved: boolean;
}

const START: Shown = { view: 'start', hash: '', isMoved: false };
let shown = START;
const listeners = new Set<() => void>();

/** Opens a view as a link would: the browser's way back leads to the one before. */
export function goTo(view: View): void {
  location.hash = hashOf(view);
}

/** The view that the address asks for; always the start on the server and in the first paint. */
export function useView(): Shown {
  const now = useSyncExternalStore(
    subscribe,
    () => shown,
    () => START,
  );
  useEffect(() => {
    follow(false);
  }, []);
  return now;
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('hashchange', followLater);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('hashchange', followLater);
  };
}

/** After the lens, which takes its own fragment out of the address. */
function followLater({ newURL }: HashChangeEvent): void {
  const { hash } = new URL(newURL);
  if (viewOf(hash) !== undefined) follow(true);
  else setTimeout(putBack);
}

/** A lens leaves the address without a fragment; the view stays, and a page loaded again opens it. */
function putBack(): void {
  if (location.hash !== '' || shown.hash === '') return;
  history.replaceState(history.state, '', `${location.pathname}${location.search}${shown.hash}`);
}

function follow(isMoved: boolean): void {
  const { hash } = location;
  const view = viewOf(hash);
  if (view === undefined || hash === shown.hash) return;
  shown = { view, hash: isInvitation(hash) ? hash : hashOf(view), isMoved };
  for (const listener of listeners) listener();
}
