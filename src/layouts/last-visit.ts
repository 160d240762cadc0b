import { keeperOf } from '#state/keep.ts';
import { isNewSince, lastVisitPart, withVisit } from '#state/parts/last-visit.ts';
import { browserStorage } from './browser-storage.ts';

/**
 * Marks what has changed since the reader was here before, on an earlier day. What is kept of a visit stays in this
 * browser; where it keeps nothing, nothing is marked.
 */
export function markWhatIsNew(): void {
  const records = document.querySelector<HTMLElement>('[data-visit]');
  if (!records) return;
  const { visit = '', common, account } = records.dataset;
  const keeper = keeperOf(browserStorage(), visit);
  const today = { common: Number(common), account: Number(account), day: dayOf(new Date()) };
  const { value } = keeper.write(lastVisitPart, withVisit(keeper.read(lastVisitPart).value, today));

  const line = document.querySelector<HTMLElement>('[data-visit-line]');
  const count = newChanges(line?.dataset['visitLine'] ?? '', (entry) => isNewSince(entry, value));
  const shown = line?.querySelector('[data-visit-count]');
  if (line && shown && count > 0) {
    shown.textContent = new Intl.NumberFormat(document.documentElement.lang).format(count);
    line.hidden = false;
  }
  for (const mark of document.querySelectorAll<HTMLElement>('[data-visit-entry]'))
    mark.hidden = !isNewSince(mark.dataset['visitEntry'] ?? '', value);
}

/** How many changes the new ones among entries hold, given as `c3:2 a1:1`. */
function newChanges(entries: string, isNew: (entry: string) => boolean): number {
  return entries
    .split(' ')
    .map((entry) => entry.split(':', 2))
    .filter(([id = '']) => id !== '' && isNew(id))
    .reduce((sum, [, count]) => sum + Number(count), 0);
}

function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
