/** Parts of the room that can be printed alone; the element carries the name in `data-printed`. */
export type PrintedPart = 'board' | 'agenda' | 'slips' | 'host-sheet';

/** Opens the browser's print dialog for one part of the page. Nothing else comes onto the paper. */
export function printPart(part: PrintedPart): void {
  const root = document.documentElement;
  root.dataset['print'] = part;
  addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  window.print();
}
