import type { Widened } from '../../catalogue.ts';
import type { marks as marksEn } from '../en/marks.ts';
/** Strings of marks, in Persian. */
export const marks: Widened<typeof marksEn> = {
  values: { agree: 'موافقم', doubt: 'تردید دارم', unknown: 'نمی‌دانم' },
  kept: 'در این مرورگر نگه داشته می‌شود. فقط اگر پاسخ خود را بفرستید همراه آن می‌رود.',
  notKept: 'این مرورگر در اینجا چیزی نگه نمی‌دارد، پس نشان فقط تا وقتی می‌ماند که در این صفحه هستید.',
  agree: 'کجا هم‌نظریم',
};
