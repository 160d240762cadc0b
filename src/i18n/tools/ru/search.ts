import { plural } from '../../plural.ts';

/** Strings of search, in Russian. */
export const search = {
  title: 'Поиск',
  label: 'Поиск по сайту',
  hint: 'Введите слово. То, что вы вводите, не покидает этот браузер.',
  keys: 'Стрелки выбирают, Enter открывает, Escape закрывает.',
  close: 'Закрыть поиск',
  loading: 'Поиск загружается.',
  results: 'Результаты',
  count: (count: number, shown: string) =>
    plural('ru', count, {
      one: `${shown} результат`,
      few: `${shown} результата`,
      many: `${shown} результатов`,
      other: `${shown} результата`,
    }),
  more: (count: number, shown: string) =>
    plural('ru', count, {
      one: `Показать ещё ${shown} результат`,
      few: `Показать ещё ${shown} результата`,
      many: `Показать ещё ${shown} результатов`,
      other: `Показать ещё ${shown} результата`,
    }),
  none: 'Ничего не найдено.',
  noneChosen: 'С таким выбором ничего не найдено.',
  showAll: 'Показать все результаты',
  near: 'Возможно, одно из этих слов:',
  missing: (words: string) => `На этих страницах не найдено: ${words}.`,
  cut: (words: string) => `Текст длинный. Поиск выполнен по первым словам, их взято ${words}.`,
  reason: (word: string, who: string, term: string) => `«${word}» (так говорят: ${who}) — на общем языке «${term}».`,
  reasonOfMany: (word: string, who: string, term: string) =>
    `«${word}» (так говорят: ${who}) — на общем языке «${term}».`,
  about: (term: string) => `Страницы, где говорится о понятии «${term}»`,
  others: 'Страницы с введёнными словами',
  language: (language: string) => `Язык: ${language}`,
  facets: { job: 'Вопрос', role: 'Роль', kind: 'Вид страницы' },
  all: 'Все',
  value: (label: string, count: string) => `${label} (${count})`,
  unavailable: 'Не удалось загрузить поиск. Проверьте соединение и повторите попытку.',
  retry: 'Повторить',
  notBuilt:
    'Здесь нет указателя. Поиск работает на собранном сайте: выполните «npm run build», затем «npm run preview».',
  keyOn: 'Клавиша / открывает поиск.',
  keyOff: 'Клавиша / не открывает поиск.',
  turnOff: 'Выключить',
  turnOn: 'Включить',
  intro: 'Все страницы этого сайта по вопросам. С включённым JavaScript можно искать и по словам.',
  rooms: 'Другие разделы сайта',
} as const;
