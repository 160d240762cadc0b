/** Lines in which a drawing from right to left easily goes wrong: numbers run the other way, and signs take sides. */
export const HARD_PERSIAN_LINES: readonly string[] = [
  'جلسه در ۱۴۰۵/۰۹/۰۱ ساعت ۱۴:۳۰ تا ۱۶:۰۰',
  'تاریخ 2026-11-22 و نسخهٔ 2.1.3 را بنویسید',
  'بین ۱۲٪ تا ۱۵٫۵٪ از بارها گرم می‌شود',
  'بازهٔ ۱۰–۱۲ درجه (نه ۱۳) پذیرفته است',
  'هزینهٔ هر ساعت €390 یا ۶۱۰ یورو [برآورد]',
  'داده‌برداری با GDP (Good Distribution Practice) آغاز شد',
  'می‌خواهیم «بار برگشتی» را write-off بنامیم',
  'دما: ‎−18°C تا +4°C، هر ۱۵ دقیقه',
  'پرسش ۳ از ۶: آیا API v2/export رایگان است؟',
  'شمارهٔ ۰۲۱-۸۸۷۷۶۶۵۵، داخلی ۱۲ (واحد IT)',
];
