/** The views of *Where we agree*, each by its fragment of the address; `start` has none. */
export const VIEWS = ['start', 'ask', 'answer', 'together', 'board', 'example'] as const;

export type View = (typeof VIEWS)[number];

/** Where a link within the room leads: a view, or the meeting, which is a page of its own. */
export type Place = View | 'meeting';

/** How an invitation begins in an address: `#ask=…`. */
const INVITED = 'ask=';

/**
 * The view that a fragment asks for; an invitation leads straight to the answer. `undefined` where it speaks of
 * something else, such as a lens or the link that skips to the content: the view then stays.
 *
 * @param hash `location.hash`, with its `#` or empty.
 */
export function viewOf(hash: string): View | undefined {
  const name = hash.replace(/^#/u, '');
  if (name === '') return 'start';
  if (name.startsWith(INVITED)) return 'answer';
  return VIEWS.find((view) => view === name);
}

/** The fragment of a view with its `#`; empty for the start. */
export function hashOf(view: View): string {
  return view === 'start' ? '' : `#${view}`;
}

/** Whether a fragment holds an invitation. */
export function isInvitation(hash: string): boolean {
  return hash.startsWith(`#${INVITED}`);
}
