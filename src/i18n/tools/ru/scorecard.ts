import type { Widened } from '../../catalogue.ts';
import { plural } from '../../plural.ts';
import type { scorecard as scorecardEn } from '../en/scorecard.ts';

/** Strings of scorecards, in Russian. */
export const scorecard: Widened<typeof scorecardEn> = {
  marksTitle: 'Что значат оценки',
  mark: (shown: string, meaning: string) => `${shown}: ${meaning}`,
  notKnown: 'Неизвестно',
  must: 'Обязательно',
  mustHow: (shown: string) =>
    `Обязательное условие выполнено, если оценка не ниже ${shown}. Кто не выполнил хотя бы одно, не может возместить это ничем другим.`,
  byHand:
    'Вручную: умножьте каждую оценку на её вес, сложите и разделите на сумму весов. Неизвестную оценку посчитайте дважды: как 0 и как 5.',
  criteria: 'Критерии, веса и оценки',
  weight: 'Вес',
  share: (weight: string, shown: string) => `Вес ${weight}, то есть ${shown} от суммы весов`,
  shareAlone: (shown: string) => `${shown} от суммы`,
  weightWrong: 'Вес — целое число от 0 до 100. Введённое остаётся здесь, но не учитывается.',
  check: 'Как выяснить:',
  asks: 'Кто спросит:',
  suppliers: 'Поставщики',
  suppliersHow: 'Введите названия, не больше шести. У всех одинаковые столбцы, в порядке ввода.',
  supplier: (shown: string) => `Поставщик ${shown}`,
  add: 'Добавить поставщика',
  remove: (supplier: string) => `Убрать: ${supplier}`,
  load: 'Загрузить вымышленный пример',
  example: 'Эти поставщики и их оценки вымышлены. Прежде чем вводить свои, очистите карту.',
  result: 'Результат',
  columns: { supplier: 'Поставщик', total: 'Итог, из 5', place: 'Место', musts: 'Обязательное' },
  caption: 'Итоги от 0 до 5. Толстая полоса уже известна; тонкая — то, что ещё могут добавить неизвестные оценки.',
  range: (low: string, high: string) => `от ${low} до ${high}`,
  openMarks: (count: number, shown: string) =>
    plural('ru', count, {
      one: `неизвестна ${shown} оценка`,
      few: `неизвестны ${shown} оценки`,
      many: `неизвестно ${shown} оценок`,
      other: `неизвестно ${shown} оценки`,
    }),
  mustsMet: 'всё выполнено',
  mustsNone: 'не заданы',
  fails: (criteria: string) => `не выполнено: ${criteria}`,
  unproved: (criteria: string) => `неизвестно: ${criteria}`,
  noPlace: 'нет: обязательное условие не выполнено',
  few: 'Для сравнения введите хотя бы двух поставщиков.',
  noWeights: 'Все веса равны нулю, поэтому итога нет. Задайте хотя бы одному критерию вес больше 0.',
  wrongWeights: (criteria: string) => `Итога не будет, пока вес не удаётся прочитать: ${criteria}.`,
  none: 'Всех обязательных условий не выполняет никто.',
  one: (supplier: string, total: string) => `На первом месте — ${supplier}, ${total} из 5.`,
  oneOpen: (supplier: string) => `На первом месте — ${supplier}, какими бы ни оказались неизвестные оценки.`,
  tie: (suppliers: string, total: string) => `Ничья (${total} из 5): ${suppliers}.`,
  open: (suppliers: string) => `Исход открыт. Кто окажется первым, решит то, что пока неизвестно: ${suppliers}.`,
  failed: (supplier: string, criteria: string) =>
    `${supplier}: обязательное условие не выполнено (${criteria}). Итог этого не возмещает.`,
  firmTitle: 'Насколько прочно первое место',
  firmOpen: 'Это можно будет сказать, когда станут известны оценки всех, кто может оказаться первым.',
  firmTie: 'При ничьей исход решает малейшее изменение веса, а значит, итог не решает ничего.',
  firmNone: 'Изменение любого одного веса не отдаст первое место другому поставщику.',
  firmSome: 'Любое из этих изменений само по себе сменит первое место; сначала самое малое.',
  rise: (criterion: string, from: string, to: string, supplier: string) =>
    `${criterion}: с ${from} от суммы весов до более чем ${to}. Тогда первым будет ${supplier}.`,
  fall: (criterion: string, from: string, to: string, supplier: string) =>
    `${criterion}: с ${from} от суммы весов до менее чем ${to}. Тогда первым будет ${supplier}.`,
  note: 'Названия, веса и оценки остаются в этом браузере. Ничего не отправляется.',
  copy: 'Скопировать карту как текст',
  reset: 'Очистить карту',
  resetDone: 'Карта пуста, веса снова такие, как предложено.',
  lineTotal: (supplier: string, total: string, place: string) => `${supplier}: ${total}. Место: ${place}.`,
  lineCriterion: (criterion: string, share: string) => `${criterion} (${share})`,
  lineMust: (line: string) => `${line}, обязательно`,
  lineMark: (supplier: string, mark: string) => `${supplier}: ${mark}`,
};
