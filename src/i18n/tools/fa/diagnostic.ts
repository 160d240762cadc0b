import type { Widened } from '../../catalogue.ts';
import type { diagnostic as diagnosticEn } from '../en/diagnostic.ts';

/** Strings of diagnostics, in Persian. */
export const diagnostic: Widened<typeof diagnosticEn> = {
  points: (_count: number, shown: string) => `${shown} امتیاز`,
  takeBack: 'پس گرفتن',
  byHand: 'معنای امتیازها',
  byHandHow: 'امتیاز هر پاسخ کنار آن آمده است. امتیاز پاسخ‌های خود را جمع بزنید و جمع را در اینجا پیدا کنید.',
  range: (from: string, to: string) => `${from} تا ${to}`,
  yours: 'این نتیجه',
  result: 'نتیجه',
  none: 'هنوز به چیزی پاسخ داده نشده است. نتیجه به هر ترتیبی که پاسخ دهید در اینجا شکل می‌گیرد.',
  done: (shown: string, most: string, band: string) => `${shown} امتیاز از ${most}: ${band}.`,
  partly: (shown: string, most: string, _missing: number, shownMissing: string) =>
    `تا اینجا ${shown} امتیاز از ${most}. برای نتیجهٔ کامل به ${shownMissing} پرسش دیگر پاسخ دهید.`,
  still: (lowest: string, highest: string, first: string, last: string) =>
    `نتیجهٔ کامل هنوز می‌تواند از ${lowest} تا ${highest} امتیاز باشد، از «${first}» تا «${last}».`,
  settled: (band: string) => `پاسخ پرسش‌های باز هر چه باشد، نتیجه این است: ${band}.`,
  parts: 'بخش به بخش، ضعیف‌ترین اول',
  part: (shown: string, most: string) => `${shown} امتیاز از ${most}`,
  partOpen: (shown: string, most: string, answered: string, all: string) =>
    `${shown} امتیاز از ${most}، پاسخ به ${answered} پرسش از ${all}`,
  partNone: 'هنوز پاسخی ندارد',
  helps: 'صفحه‌هایی که کمک می‌کنند:',
  next: 'بعد این را بخوانید:',
  note: 'پاسخ‌ها در همین مرورگر می‌مانند. چیزی فرستاده نمی‌شود. برای مقایسه، رونوشت متن آن‌ها را در ایمیل‌ها یا گفت‌وگوی خود گروه بگذارید.',
  copy: 'رونوشت پاسخ‌ها و نتیجه به شکل متن',
  reset: 'پاک کردن همهٔ پاسخ‌ها',
  resetDone: 'همهٔ پاسخ‌ها پاک شد.',
  line: (number: string, question: string, answer: string, shown: string) =>
    `${number}. ${question} ${answer} (${shown})`,
  lineOpen: (number: string, question: string) => `${number}. ${question} (باز)`,
  partLine: (part: string, result: string) => `${part}: ${result}`,
};
