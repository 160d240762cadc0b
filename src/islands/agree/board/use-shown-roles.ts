import { useSyncExternalStore } from 'react';

let isShown = false;
const listeners = new Set<() => void>();

/** Whether the dots name roles: the viewer's choice for this visit, off at first, never kept and never sent. */
export function useShownRoles(): readonly [boolean, (next: boolean) => void] {
  const shown = useSyncExternalStore(
    subscribe,
    () => isShown,
    () => false,
  );
  return [shown, showRoles];
}

function showRoles(next: boolean): void {
  isShown = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
