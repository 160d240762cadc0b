import type { Widened } from '../../catalogue.ts';
import type { summary as summaryEn, supplier as supplierEn, take as takeEn } from '../en/board-sending.ts';
/** The board to take along, in Persian. */
export const take: Widened<typeof takeEn> = {
  title: 'تابلو را همراه ببرید',
  intro:
    'این متن همهٔ تابلو را در خود دارد. اگر روی هر دستگاهی در کادر چسبانده شود، همین تابلو را دوباره می‌سازد. کدها در آن است و هر کد نقش خود را می‌گوید، پس فقط برای همکاران بفرستید.',
  copy: 'رونوشت تابلو به شکل متن',
  copied: 'از تابلو رونوشت گرفته شد.',
  file: 'ذخیرهٔ تابلو در فایل',
  print: 'چاپ تابلو',
  briefWhy: 'آنچه باز است، آنچه اول می‌آید و کسانی که نظر داده‌اند می‌تواند یکراست به یک برگه برود:',
  brief: 'نوشتن برگهٔ تصمیم',
  heading: (account: string, month: string) => `نظر ما چیست: ${account}، ${month}`,
  heard: (_count: number, shown: string, roles: string) => `${shown} نفر پاسخ دادند. شنیده شده: ${roles}.`,
  notHeard: (roles: string) => `پرسیده شده، شنیده نشده: ${roles}. سکوت نه موافقت به شمار می‌آید و نه مخالفت.`,
  item: (about: string, sentence: string) => `${about}: ${sentence}`,
  question: (about: string, count: number, shown: string) =>
    count === 1 ? `آنچه یک نفر نمی‌داند: ${about}` : `آنچه ${shown} نفر نمی‌دانند: ${about}`,
  objective: (text: string, count: number, shown: string) =>
    count === 1 ? `هدفی که یک نفر برگزیده است: ${text}` : `هدفی که ${shown} نفر برگزیده‌اند: ${text}`,
  codes: 'کدهای پاسخ‌ها. برای دیدن تابلو، همهٔ این متن را در کادر بچسبانید:',
  invitations: 'پرسش‌ها، برای هر کس که هنوز پاسخ نداده است:',
};

/** Open questions for the supplier, in Persian. */
export const supplier: Widened<typeof supplierEn> = {
  title: 'پرسش‌های بازمان را بفرستیم',
  intro: (name: string, vendor: string) =>
    `این گزاره‌ها و پرسش‌ها به دست ${name} از ${vendor} می‌رسد و نه چیز دیگری: نه نقشی، نه امتیازی، نه نامی، نه شماری.`,
  choose: 'پرسش‌هایی که فرستاده شود',
  own: 'پرسش‌های خودتان، هر کدام در یک سطر',
  preview: 'درست همین فرستاده می‌شود',
  open: 'باز کردن در برنامهٔ ایمیل',
  copy: 'رونوشت متن',
  copied: 'از متن رونوشت گرفته شد.',
  nothing: 'پرسشی را علامت بزنید یا پرسشی از خودتان بنویسید.',
  subject: (account: string) => `پرسش‌های باز از ${account}`,
  heading: (account: string) => `پرسش‌های باز از ${account}`,
  text: 'این نکته‌ها هنوز در گروه ما روشن نشده است. آنچه می‌خواهیم واقعیت‌هاست؛ اینکه چه کسی چه گفته پیش خودمان می‌ماند.',
  ownQuestions: 'همچنین می‌پرسیم:',
};

/** The summary for the home page, in Persian. */
export const summary: Widened<typeof summaryEn> = {
  title: 'خلاصه‌ای برای صفحهٔ نخست',
  intro: (name: string) =>
    `اگر گروه شما بخواهد، این متن می‌تواند با عنوان «آنچه به هم گفته‌اید» در صفحهٔ نخست بیاید. متن را هر طور می‌خواهید تغییر دهید و برای ${name} بفرستید تا واژه به واژه در آنجا گذاشته شود.`,
  label: 'خلاصه',
  hint: 'هیچ نقش، امتیاز یا شماری در آن نیست.',
  open: 'باز کردن در برنامهٔ ایمیل',
  copy: 'رونوشت خلاصه',
  copied: 'از خلاصه رونوشت گرفته شد.',
  restore: 'شروع دوباره از تابلو',
  subject: (account: string) => `آنچه به هم گفته‌ایم: ${account}`,
  heading: 'آنچه به هم گفته‌ایم',
  agreed: 'در این‌ها به هم نزدیکیم:',
  openPoints: 'هنوز باز:',
  first: 'آنچه برای ما از همه مهم‌تر است:',
};
