import type { Widened } from '../../catalogue.ts';
import { plural } from '../../plural.ts';
import type { calculator as calculatorEn } from '../en/calculator.ts';

/** Strings of the calculators, in Russian. */
export const calculator: Widened<typeof calculatorEn> = {
  result: 'Результат',
  about: (figure: string) => `Примерно ${figure}`,
  range: (low: string, high: string) => `Примерно от ${low} до ${high}`,
  rangeWhy:
    'Все допущения, у которых есть диапазон, взяты по нижнему или верхнему значению — в худшем и в лучшем сочетании.',
  rangePartial: 'При некоторых сочетаниях это вообще нельзя посчитать.',
  noRange: 'Диапазона нет: не осталось допущений с диапазоном.',
  cannot: (reason: string) => `Посчитать нельзя: ${reason}`,
  byZero: (step: string) => `в шаге «${step}» получилось бы деление на ноль.`,
  tooLarge: (step: string) => `шаг «${step}» даёт больше тысячи миллиардов.`,
  missing: (step: string) => `для шага «${step}» не хватает значения.`,
  sentenceCannot: 'При таких допущениях посчитать нельзя, поэтому и вывода нет.',
  limits: 'Чего эта цифра не показывает',
  old: (count: number, shown: string) =>
    plural('ru', count, {
      one: `${shown} допущение введено так, что его нельзя использовать. Показан результат по последнему верному значению.`,
      few: `${shown} допущения введены так, что их нельзя использовать. Показан результат по последним верным значениям.`,
      many: `${shown} допущений введено так, что их нельзя использовать. Показан результат по последним верным значениям.`,
      other: `${shown} допущения введены так, что их нельзя использовать. Показан результат по последним верным значениям.`,
    }),
  assumptions: 'Допущения',
  assumptionsText: 'Каждое значение и откуда оно взято.',
  assumptionsLive: 'Измените любое значение, и результат пересчитается. Введённое остаётся в этом браузере.',
  assumption: 'Допущение',
  value: 'Значение',
  own: (vendor: string) => `Ваша собственная цифра, какой её знает ${vendor}.`,
  claim: (title: string, publisher: string, day: string) => `${title}, ${publisher}, ${day}`,
  illustrative: 'Вымышлено для примера.',
  byReader: (figure: string) => `Изменено в этом браузере. На странице стоит: ${figure}.`,
  withRange: (low: string, high: string) => `Диапазон: ${low} — ${high}`,
  reset: (figure: string) => `Вернуть ${figure}`,
  resetOf: (label: string, figure: string) => `${label}: вернуть ${figure}`,
  resetAll: 'Вернуть все значения этой страницы',
  noNumber: (example: string) => `Нужно число, например ${example}.`,
  tooSmall: (least: string) => `Нужно число не меньше ${least}.`,
  tooBig: (most: string) => `Нужно число не больше ${most}.`,
  whole: 'Нужно целое число.',
  multiple: (step: string) => `Нужно число, кратное ${step}.`,
  lastGood: (figure: string) => `В результате пока учтено прежнее значение: ${figure}.`,
  steps: 'Шаг за шагом',
  step: 'Шаг',
  figure: 'Число',
  points: 'График в виде таблицы',
  influence: 'Что влияет сильнее всего',
  influenceText:
    'Каждый раз меняется одно допущение, остальные остаются как есть. Первым стоит то, которое сдвигает результат сильнее всего.',
  varied: 'От и до',
  results: 'Результат',
  between: (from: string, to: string) => `${from} — ${to}`,
  tenth: 'диапазон неизвестен: на десятую часть меньше и больше',
  nowhere: 'посчитать нельзя',
  how: 'Как это считается',
  howSteps:
    'Каждый шаг считается в этом браузере по формуле, которая рядом записана словами. Внутри шагов сохраняются все знаки; округляется только то, что показано, результат — до трёх значащих цифр.',
  howRange: (count: number, shown: string) =>
    count === 1
      ? 'Для диапазона взяты нижнее и верхнее значения единственного допущения, у которого есть и то и другое. Значение, которое изменили или которое дала сама группа, остаётся как есть.'
      : `Для диапазона перебраны все сочетания нижних и верхних значений. Допущений с диапазоном: ${shown}. Оба края маловероятны: для этого всё должно сразу пойти плохо или сразу хорошо. Значение, которое изменили или которое дала сама группа, остаётся как есть.`,
  howKept: 'Ничего из введённого здесь никуда не отправляется. В ссылку оно тоже не попадает.',
  copy: 'Скопировать всё как текст',
  changed: 'изменено',
  line: (label: string, figure: string, note: string) => `${label}: ${figure} (${note})`,
  plainLine: (label: string, figure: string) => `${label}: ${figure}`,
  said: (result: string) => `Результат: ${result}`,
};
