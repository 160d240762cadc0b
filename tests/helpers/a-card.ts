import type { CardContent } from '#microsite/card-content.ts';

/** What a card in English shows; `content` replaces parts of it. */
export function aCard(content: Partial<CardContent> = {}): CardContent {
  return {
    locale: 'en',
    direction: 'ltr',
    question: { text: 'Are we sure?', locale: 'en' },
    title: { text: 'How to try it on one line', locale: 'en' },
    spareTitle: 'One common view',
    kind: 'Guide · 3 minutes to read',
    vendor: 'Written and shared by \u2068Lanternhouse\u2069',
    account: undefined,
    seats: [5],
    fill: '#17594a',
    onFill: '#ffffff',
    accent: '#17594a',
    ...content,
  };
}

/** What a card in Persian shows; `content` replaces parts of it. */
export function aPersianCard(content: Partial<CardContent> = {}): CardContent {
  return aCard({
    locale: 'fa',
    direction: 'rtl',
    question: { text: 'آیا مطمئنیم؟', locale: 'fa' },
    title: { text: 'بازهٔ ۱۰–۱۲ درجه تا ساعت ۱۴:۳۰', locale: 'fa' },
    spareTitle: 'یک نگاه مشترک',
    kind: 'راهنما · ۳ دقیقه برای خواندن',
    vendor: 'نوشته و فرستادهٔ \u2068Lanternhouse\u2069',
    ...content,
  });
}
