const OPEN_AFTER_MS = 250;
const CLOSE_AFTER_MS = 300;

/**
 * Opens a term's note when a mouse rests on its word, or when the keyboard reaches it, and closes it when both have left.
 * A click or tap opens it without this: that is the browser's own `popovertarget`.
 */
export function openTermsOnHover(): void {
  for (const chip of document.querySelectorAll<HTMLButtonElement>('button.term[popovertarget]')) {
    const note = document.getElementById(chip.getAttribute('popovertarget') ?? '');
    if (note) connect(chip, note);
  }
}

function connect(chip: HTMLButtonElement, note: HTMLElement): void {
  let timer = 0;
  let isOpenedByMouse = false;
  const soon = (act: () => void, after: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(act, after);
  };
  const open = (): void => {
    if (!note.matches(':popover-open')) note.showPopover({ source: chip });
  };
  const close = (): void => {
    const isHeld = note.contains(document.activeElement) || note.matches(':hover') || chip.matches(':hover');
    if (!isHeld && note.matches(':popover-open')) note.hidePopover();
  };

  for (const part of [chip, note]) {
    part.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType !== 'mouse' || note.matches(':popover-open')) return soon(() => {}, 0);
      soon(() => {
        isOpenedByMouse = true;
        open();
      }, OPEN_AFTER_MS);
    });
    part.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') soon(close, CLOSE_AFTER_MS);
    });
  }
  // The click that follows a resting mouse is meant to open the note, not to close what is open already.
  chip.addEventListener('click', (event) => {
    if (isOpenedByMouse && note.matches(':popover-open')) event.preventDefault();
    isOpenedByMouse = false;
  });
  // Whatever opened or closed it, an older wish is over: Escape is not undone by the mouse that still rests on the word.
  note.addEventListener('beforetoggle', () => clearTimeout(timer));
  chip.addEventListener('focus', () => {
    if (chip.matches(':focus-visible')) open();
  });
  chip.addEventListener('blur', () => soon(close, CLOSE_AFTER_MS));
  note.addEventListener('focusout', () => soon(close, CLOSE_AFTER_MS));
}
