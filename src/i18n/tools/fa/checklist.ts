import type { Widened } from '../../catalogue.ts';
import type { checklist as checklistEn } from '../en/checklist.ts';
/** Strings of checklists, in Persian. */
export const checklist: Widened<typeof checklistEn> = {
  count: (level: string, shown: string) => `${level}: ${shown}`,
  level: 'سطح ما',
  out: 'کنار گذاشته',
  proposed: (level: string) => `پیشنهادی: ${level}`,
  tick: { done: 'انجام شده', answered: 'پاسخ داده شده', owned: 'مسئول دارد' },
  ticked: (meaning: string, shown: string, all: string) => `${meaning}: ${shown} از ${all}`,
  line: (box: string, level: string, text: string) => `${box} ${level}: ${text}`,
  lineChanged: (box: string, level: string, proposed: string, text: string) =>
    `${box} ${level} (پیشنهادی: ${proposed}): ${text}`,
  note: 'سطح‌ها و علامت‌ها در همین مرورگر می‌مانند. چیزی فرستاده نمی‌شود.',
  copy: 'رونوشت فهرست به شکل متن',
  reset: 'برگشت به فهرست پیشنهادی',
  resetDone: 'فهرست همان فهرست پیشنهادی است.',
};
