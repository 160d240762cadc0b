import type { Widened } from '../../catalogue.ts';
import type { board as boardEn } from '../en/board.ts';
import { how } from './board-method.ts';
import { summary, supplier, take } from './board-sending.ts';

/** How many are for a statement, between, and against it. */
interface SideCounts {
  readonly for: number;
  readonly between: number;
  readonly against: number;
}

/** The same counts, formatted. */
type SideWords = Readonly<Record<keyof SideCounts, string>>;

/** Strings of the board, in Persian. Its nouns do not change with a number; a verb does where one person is its subject. */
export const board: Widened<typeof boardEn> = {
  title: 'تابلو',
  exampleTitle: 'نمونهٔ یک تابلو',
  exampleNote: 'پنج نفر ساختگی پاسخ داده‌اند. هیچ چیز آن دربارهٔ گروه شما نیست و چیزی از آن نگه داشته نمی‌شود.',

  missing: {
    none: 'هنوز پاسخی گردآوری نشده است. تابلو با دومین پاسخ پدیدار می‌شود.',
    one: 'یک پاسخ گردآوری شده است. تابلو با دومین پاسخ پدیدار می‌شود، وقتی چیزی برای مقایسه هست.',
    collect: 'گردآوری پاسخ‌ها',
    ask: 'از گروه بپرسید',
    example: 'دیدن نمونهٔ یک تابلو',
  },

  people: (_count: number, shown: string) => `${shown} نفر پاسخ دادند.`,
  heard: (roles: string) => `شنیده شده: ${roles}.`,
  unnamed: (_count: number, shown: string) => `${shown} پاسخ نقش خود را نگفته است.`,
  notHeard: (role: string) => `${role}: پرسیده شده، شنیده نشده`,
  notHeardNote: 'سکوت نه موافقت به شمار می‌آید و نه مخالفت.',
  tooFewFunctions: 'هنوز صدای سه واحد شنیده نشده است، پس این هنوز نظر گروه نیست.',

  round: 'دور',
  showRoles: 'نشان دادن نقش‌ها',
  hideRoles: 'پنهان کردن نقش‌ها',
  rolesHint: 'تا گروه نخواهد هیچ نقطه‌ای نقش ندارد. این انتخاب با پایان این بازدید از میان می‌رود.',
  rolesShown: 'اکنون نقطه‌ها نام نقش‌ها را دارند.',

  gaps: 'نظرهای شما، بزرگ‌ترین فاصله اول',
  state: { split: 'دور از هم', near: 'نه چندان دور', agree: 'هم‌نظر', 'too-few': 'یک پاسخ' },

  spread: {
    none: 'کسی به این امتیاز نداده است.',
    one: 'تا اینجا یک امتیاز. برای مقایسه دو امتیاز لازم است.',
    same: (count: number, shown: string, rating: string) =>
      count === 2 ? `هر دو نفر ${rating} را برگزیدند.` : `هر ${shown} نفر ${rating} را برگزیدند.`,
    allFor: (count: number, shown: string) =>
      count === 2 ? 'هر دو نفر موافق‌اند، با ۴ و ۵.' : `هر ${shown} نفر موافق‌اند.`,
    allAgainst: (count: number, shown: string) =>
      count === 2 ? 'هر دو نفر مخالف‌اند، با ۱ و ۲.' : `هر ${shown} نفر مخالف‌اند.`,
    for: (_counts: SideCounts, shown: SideWords) =>
      `${shown.for} نفر موافق و ${shown.between} نفر بینابین. کسی مخالف نیست.`,
    against: (_counts: SideCounts, shown: SideWords) =>
      `${shown.against} نفر مخالف و ${shown.between} نفر بینابین. کسی موافق نیست.`,
    both: (counts: SideCounts, shown: SideWords) =>
      counts.between === 0
        ? `${shown.for} نفر موافق و ${shown.against} نفر مخالف.`
        : `${shown.for} نفر موافق، ${shown.against} نفر مخالف و ${shown.between} نفر بینابین.`,
  },

  expected: {
    falseAlarm: (about: string) => `انتظار داشتید دربارهٔ «${about}» هم‌نظر نباشید. ولی هستید.`,
    allThoughtSettled: (about: string) => `همهٔ شما فکر می‌کردید «${about}» روشن شده است. نشده است.`,
    mostThoughtSettled: (about: string) => `بیشتر شما فکر می‌کردید «${about}» روشن شده است. نشده است.`,
    agreeAsThought: 'انتظار داشتید هم‌نظر باشید، و هستید.',
    nearlyAgree: 'انتظار داشتید هم‌نظر باشید، و از آن دور نیستید.',
    differAsThought: 'انتظار داشتید هم‌نظر نباشید، و نیستید.',
    hardlyDiffer: 'انتظار داشتید هم‌نظر نباشید، ولی فاصله کم است.',
    mixed: 'برخی از شما در اینجا انتظار هم‌نظری داشتید و برخی نه.',
  },

  dots: {
    notAtAll: 'هیچ',
    fully: 'کاملاً',
    count: (count: number, shown: string) => (count === 0 ? 'بدون پاسخ' : `${shown} پاسخ`),
    countByHost: (count: number, shown: string, _byHost: number, shownByHost: string) =>
      count === 1 ? 'یک پاسخ، واردشده به دست گردآورنده' : `${shown} پاسخ، ${shownByHost} تا واردشده به دست گردآورنده`,
    legend: 'نقطهٔ توخالی: گردآورنده آن را به‌جای کس دیگری وارد کرده است.',
    hostMark: (role: string) => `${role}، واردشده به دست گردآورنده`,
    noRole: 'بدون نقش',
    somebody: 'کسی بدون نقش',
    otherRole: 'نقشی دیگر',
  },
  unknownHere: (count: number, shown: string) =>
    count === 1 ? 'یک نفر نمی‌داند. این یک پرسش است، نه مخالفت.' : `${shown} نفر نمی‌دانند. این یک پرسش است، نه مخالفت.`,

  word: {
    title: 'شاید بحث شما بر سر یک واژه باشد',
    calls: (term: string) => `هر نقش «${term}» را چه می‌نامد`,
    role: 'نقش',
    says: 'می‌گوید',
    more: 'در زبان مشترک ما',
  },
  settle: 'یک پرسش که موضوع را روشن می‌کند',
  why: 'چرا گروه‌ها در اینجا اغلب دو دسته می‌شوند',
  pages: 'صفحه‌هایی که کمک می‌کنند',
  prompts: 'همکاران چه خواهند پرسید',
  more: 'چرا گروه‌ها در اینجا دو دسته می‌شوند، صفحه‌هایی که کمک می‌کنند، آنچه همکاران خواهند پرسید',

  questions: {
    title: 'آنچه برخی از شما نمی‌دانید',
    intro: 'این‌ها پرسش است، نه اختلاف. هر کس پاسخ را پیدا کند، گروه را از یک بحث معاف کرده است.',
    count: (count: number, shown: string) => (count === 1 ? 'یک نفر نمی‌داند.' : `${shown} نفر نمی‌دانند.`),
    roles: (roles: string) => `این نقش‌ها نمی‌دانند: ${roles}.`,
  },

  objectives: {
    title: 'چه چیزی اول می‌آید',
    intro: (count: number, shown: string) => (count === 1 ? 'فهرست یک نفر.' : `فهرست‌های ${shown} نفر، با هم.`),
    none: 'هنوز کسی هدفی برنگزیده است.',
    chosen: (_count: number, shown: string) => `انتخاب ${shown} نفر`,
    chosenBy: (roles: string) => `انتخاب این نقش‌ها: ${roles}`,
    measure: (measure: string) => `سنجه: ${measure}`,
    rest: 'انتخاب هیچ‌کس',
  },

  doubts: {
    title: 'آنچه خوانندگان در این صفحه‌ها به آن تردید دارند',
    intro: 'نشان‌هایی روی نکته‌های اصلی و رقم‌ها که همراه پاسخ‌ها رسیده است.',
    doubt: (count: number, shown: string) =>
      count === 1 ? 'یک نفر به آن تردید دارد.' : `${shown} نفر به آن تردید دارند.`,
    unknown: (count: number, shown: string) => (count === 1 ? 'یک نفر نمی‌داند.' : `${shown} نفر نمی‌دانند.`),
    agree: (count: number, shown: string) => (count === 1 ? 'یک نفر موافق است.' : `${shown} نفر موافق‌اند.`),
    elsewhere: 'جمله‌ای که دیگر در این صفحه‌ها نیست.',
  },

  compare: {
    title: 'آن وقت و حالا',
    with: 'مقایسه با',
    nothing: 'بدون مقایسه',
    closer: 'به هم نزدیک‌تر شده‌اید.',
    apart: 'از هم دورتر شده‌اید.',
    same: 'تغییر چندانی نکرده است.',
    new: 'چیزی برای مقایسه نیست: فقط در دور بعدی امتیاز گرفته است.',
    gone: 'چیزی برای مقایسه نیست: فقط در دور قبلی امتیاز گرفته است.',
    'too-few': 'امتیازها برای مقایسه بسیار کم است.',
    moved: (inBoth: number, both: string, moved: number, shownMoved: string) => {
      if (inBoth === 1)
        return moved === 0
          ? 'یک نفر هر دو بار پاسخ داده است، با همان امتیاز.'
          : 'یک نفر هر دو بار پاسخ داده است، با امتیازی دیگر.';
      return moved === 0
        ? `${both} نفر هر دو بار پاسخ داده‌اند، همه با همان امتیاز قبلی.`
        : `${both} نفر هر دو بار پاسخ داده‌اند؛ ${shownMoved} نفر از آن‌ها امتیاز دیگری برگزیده‌اند.`;
    },
    strangers: 'کسی هر دو بار پاسخ نداده است، پس شاید تفاوت از آن باشد که افراد دیگری پاسخ داده‌اند.',
  },

  how,
  take,
  supplier,
  summary,
};
