import type { Widened } from '../../catalogue.ts';
import type { calculator as calculatorEn } from '../en/calculator.ts';
/** Strings of the calculators, in Persian. */
export const calculator: Widened<typeof calculatorEn> = {
  result: 'نتیجه',
  about: (figure: string) => `حدود ${figure}`,
  range: (low: string, high: string) => `از حدود ${low} تا حدود ${high}`,
  rangeWhy: 'همهٔ فرض‌هایی که بازه دارند، هر کدام با کمترین یا بیشترین مقدار، در بدترین و بهترین ترکیب.',
  rangePartial: 'در برخی ترکیب‌ها اصلاً نمی‌توان آن را حساب کرد.',
  noRange: 'بدون بازه: فرضی که بازه داشته باشد نمانده است.',
  cannot: (reason: string) => `نمی‌توان حساب کرد: ${reason}`,
  byZero: (step: string) => `«${step}» به تقسیم بر صفر می‌رسد.`,
  tooLarge: (step: string) => `«${step}» از هزار میلیارد بیشتر می‌شود.`,
  missing: (step: string) => `«${step}» به مقداری وابسته است که نیامده است.`,
  sentenceCannot: 'با این فرض‌ها یکی از رقم‌ها را نمی‌توان حساب کرد، پس جمله‌ای هم در کار نیست.',
  limits: 'این رقم چه چیزهایی را نشان نمی‌دهد',
  old: (count: number, shown: string) =>
    count === 1
      ? 'یک فرض را به این شکل نمی‌توان به کار برد. این نتیجهٔ آخرین مقدار درست است.'
      : `${shown} فرض را به این شکل نمی‌توان به کار برد. این نتیجهٔ آخرین مقدارهای درست است.`,
  assumptions: 'فرض‌ها',
  assumptionsText: 'هر مقدار، با جایی که از آن آمده است.',
  assumptionsLive: 'هر مقدار را تغییر دهید تا نتیجه هم تغییر کند. آنچه می‌نویسید در همین مرورگر می‌ماند.',
  assumption: 'فرض',
  value: 'مقدار',
  own: (vendor: string) => `از رقم‌های خودتان، آن‌گونه که به ${vendor} گفته شده است.`,
  claim: (title: string, publisher: string, day: string) => `${title}، ${publisher}، ${day}`,
  illustrative: 'ساختگی، برای این نمایش.',
  byReader: (figure: string) => `در این مرورگر تغییر کرده است. رقم صفحه: ${figure}.`,
  withRange: (low: string, high: string) => `بازه: ${low} تا ${high}`,
  reset: (figure: string) => `برگشت به ${figure}`,
  resetOf: (label: string, figure: string) => `${label}: برگشت به ${figure}`,
  resetAll: 'برگشت به همهٔ مقدارهای این صفحه',
  noNumber: (example: string) => `باید عدد باشد، مثلاً ${example}.`,
  tooSmall: (least: string) => `باید عددی از ${least} به بالا باشد.`,
  tooBig: (most: string) => `باید عددی حداکثر ${most} باشد.`,
  whole: 'باید عدد صحیح باشد.',
  multiple: (step: string) => `باید مضربی از ${step} باشد.`,
  lastGood: (figure: string) => `نتیجه هنوز با ${figure} حساب می‌شود.`,
  steps: 'گام به گام',
  step: 'گام',
  figure: 'رقم',
  points: 'نمودار به شکل جدول',
  influence: 'چه چیزی از همه مهم‌تر است',
  influenceText: 'هر بار یک فرض تغییر می‌کند و بقیه می‌مانند. فرضی که نتیجه را بیش از همه جابه‌جا می‌کند اول می‌آید.',
  varied: 'از و تا',
  results: 'نتیجه',
  between: (from: string, to: string) => `${from} تا ${to}`,
  tenth: 'بازه‌ای در دست نیست: یک‌دهم کمتر و بیشتر',
  nowhere: 'نمی‌توان حساب کرد',
  how: 'این‌ها چگونه حساب می‌شود',
  howSteps:
    'هر گام در همین مرورگر با فرمولی حساب می‌شود که کنارش به زبان ساده آمده است. گام‌ها همهٔ رقم‌ها را نگه می‌دارند؛ فقط آنچه نشان داده می‌شود گرد می‌شود و نتیجه تا سه رقم.',
  howRange: (count: number, shown: string) =>
    count === 1
      ? 'بازه، کمترین و بیشترین مقدار تنها فرضی را که هر دو را دارد می‌آزماید. مقداری که تغییر کرده یا از خود گروه است همان‌گونه می‌ماند.'
      : `بازه، همهٔ ترکیب‌های کمترین و بیشترین مقدار ${shown} فرض را می‌آزماید. رسیدن به هر دو سر بعید است: باید همه‌چیز با هم بد، یا با هم خوب پیش برود. مقداری که تغییر کرده یا از خود گروه است همان‌گونه می‌ماند.`,
  howKept: 'هیچ چیز از آنچه اینجا نوشته می‌شود فرستاده نمی‌شود. در پیوند هم نمی‌آید.',
  copy: 'رونوشت همه به شکل متن',
  changed: 'تغییر کرده',
  line: (label: string, figure: string, note: string) => `${label}: ${figure} (${note})`,
  plainLine: (label: string, figure: string) => `${label}: ${figure}`,
  said: (result: string) => `نتیجه: ${result}`,
};
