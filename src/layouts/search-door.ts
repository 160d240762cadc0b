/** Where a browser remembers that the reader does not want the key. */
const KEY_SETTING = 'commonview:search-key';

/** Where the tab remembers the words to mark on the page that a result opens. */
const FOUND = 'commonview:found';

/**
 * Makes the door open search in place, by a press or by `/`, and marks the words that search found on this page. Nothing of
 * search is loaded before it is opened; where that fails, the door says so.
 */
export function offerSearch(): void {
  const door = document.querySelector<HTMLAnchorElement>('a.search-door');
  if (!door) return;
  const room = document.querySelector<HTMLElement>('[data-search-room]');
  const open = (): void => {
    const field = room?.querySelector('input');
    if (field) field.focus();
    else load(door, async () => (await import('./search/open-search.ts')).openSearch(door));
  };
  if (room) load(door, async () => (await import('./search/open-search.ts')).placeSearch(room, door));
  door.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyping(event.target) || read('localStorage', KEY_SETTING) === 'off') return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open();
  });
  if (read('sessionStorage', FOUND))
    void import('./search/found-words.ts').then(({ markFoundWords }) => markFoundWords());
}

function load(door: HTMLElement, start: () => Promise<void>): void {
  const trouble = document.querySelector<HTMLElement>('[data-search-trouble-place]');
  start().then(
    () => trouble?.replaceChildren(),
    () => trouble?.replaceChildren(door.dataset['searchTrouble'] ?? ''),
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Some browsers refuse their storage; then nothing is remembered. */
function read(storage: 'localStorage' | 'sessionStorage', name: string): string | null {
  try {
    return window[storage].getItem(name);
  } catch {
    return null;
  }
}
