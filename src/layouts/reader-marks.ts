import { MARK_VALUES } from '#state/answer.ts';
import { keeperOf } from '#state/keep.ts';
import { marksPart, withMark } from '#state/marks.ts';
import { browserStorage } from './browser-storage.ts';

/**
 * Puts buttons for *agree*, *doubt* and *don't know* beside every sentence of the page that can be marked. Marks stay in
 * this browser; where it keeps none they last as long as the page, and the page says so.
 */
export function offerReaderMarks(): void {
  const buttons = document.querySelector<HTMLTemplateElement>('template[data-mark-buttons]');
  if (!buttons) return;
  const keeper = keeperOf(browserStorage(), buttons.dataset['markButtons'] ?? '');
  const places = [...document.querySelectorAll<HTMLElement>('[data-mark]')];
  let marks = keeper.read(marksPart).value;
  let isKept = true;

  const show = (): void => {
    for (const place of places) showMark(place, marks.find(({ target }) => target === place.dataset['mark'])?.value);
    for (const line of document.querySelectorAll<HTMLElement>('.reader-marks-line')) showLine(line, isKept);
  };
  const press = (target: string, { dataset, ariaPressed }: HTMLElement): void => {
    const value = ariaPressed === 'true' ? undefined : MARK_VALUES.find((one) => one === dataset['markValue']);
    const written = keeper.write(marksPart, withMark(keeper.read(marksPart).value, target, value));
    marks = written.value;
    isKept = written.kept === 'kept';
    show();
  };
  const readAgain = (): void => {
    marks = keeper.read(marksPart).value;
    show();
  };

  for (const place of places) {
    place.append(buttons.content.cloneNode(true));
    place.role = 'group';
    place.setAttribute('aria-labelledby', place.dataset['markAbout'] ?? '');
    for (const button of place.querySelectorAll('button'))
      button.addEventListener('click', () => press(place.dataset['mark'] ?? '', button));
  }
  // Another tab, or this page brought back by "back": what is kept may have changed.
  addEventListener('storage', readAgain);
  addEventListener('pageshow', ({ persisted }) => persisted && readAgain());
  show();
}

function showMark(place: HTMLElement, value: string | undefined): void {
  for (const button of place.querySelectorAll('button'))
    button.ariaPressed = String(button.dataset['markValue'] === value);
}

function showLine(line: HTMLElement, isKept: boolean): void {
  line.classList.add('is-live');
  for (const [name, isShown] of [
    ['kept', isKept],
    ['lost', !isKept],
  ] as const) {
    const sentence = line.querySelector<HTMLElement>(`[data-mark-${name}]`);
    if (sentence) sentence.hidden = !isShown;
  }
}
