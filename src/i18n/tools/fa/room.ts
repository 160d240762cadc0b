import type { Widened } from '../../catalogue.ts';
import type { room as roomEn } from '../en/room.ts';
/** Strings of the room *Where we agree* around its views, in Persian. */
export const room: Widened<typeof roomEn> = {
  title: 'کجا هم‌نظریم',
  intro: (vendor: string) =>
    `اول هر کس به‌تنهایی، سپس با هم: تا گروه پیش از بحث ببیند کجا هم‌نظر است. ${vendor} هیچ پاسخی را نمی‌بیند؛ پاسخ‌ها فقط به جایی می‌روند که شما بفرستید.`,
  steps: 'گام‌ها',
  answer: 'نظرتان را بگویید',
  answerWhy: (_count: number, shown: string, duration: string) => `${shown} گزاره، حدود ${duration}.`,
  answerAgain: 'شروع کرده‌اید. پاسخ شما در همین مرورگر نگه داشته شده است.',
  others: 'برای گروه',
  readFirst: 'برای خواندن پیش از پاسخ، یا برای چاپ',
  ask: 'از گروه بپرسید',
  askWhy: 'پیامی با یک پیوند، برای فرستادن با ایمیل یا گفت‌وگوی خودتان.',
  together: 'پاسخ‌ها را کنار هم بگذارید',
  togetherWhy: 'ایمیل‌ها یا گفت‌وگو را بچسبانید؛ پاسخ‌ها در آن پیدا می‌شود.',
  board: 'تابلو',
  boardWhy: 'کجا هم‌نظرید، کجا نیستید، و چه چیزی آن را روشن می‌کند.',
  meeting: 'در جلسه',
  meetingWhy: 'سه دقیقه سکوت، سپس یک موضوع در هر بار روی صفحهٔ مشترک.',
  example: 'دیدن نمونهٔ یک تابلو',
  exampleWhy: 'پاسخ‌های ساختگی پنج نفر.',
  collected: (_count: number, shown: string) => `${shown} پاسخ در این مرورگر هست.`,
};
