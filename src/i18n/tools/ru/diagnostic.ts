import type { Widened } from '../../catalogue.ts';
import { plural } from '../../plural.ts';
import type { diagnostic as diagnosticEn } from '../en/diagnostic.ts';
import { points } from './counted.ts';

/** Strings of diagnostics, in Russian. */
export const diagnostic: Widened<typeof diagnosticEn> = {
  points,
  takeBack: 'Отменить',
  byHand: 'Что значат баллы',
  byHandHow: 'Рядом с каждым ответом стоят его баллы. Сложите баллы своих ответов и найдите сумму здесь.',
  range: (from: string, to: string) => `${from}–${to}`,
  yours: 'этот результат',
  result: 'Результат',
  none: 'Ответов пока нет. Результат складывается здесь, в любом порядке.',
  done: (shown: string, most: string, band: string) => `Баллы: ${shown} из ${most}. Итог: ${band}.`,
  partly: (shown: string, most: string, missing: number, shownMissing: string) =>
    `Пока баллы: ${shown} из ${most}. Чтобы увидеть весь результат, ответьте ещё на ${shownMissing} ${plural('ru', missing, { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' })}.`,
  still: (lowest: string, highest: string, first: string, last: string) =>
    `В итоге баллы могут составить от ${lowest} до ${highest}: от «${first}» до «${last}».`,
  settled: (band: string) => `Что бы ни дали остальные вопросы, итог уже ясен: ${band}.`,
  parts: 'По частям, начиная с самой слабой',
  part: (shown: string, most: string) => `баллы: ${shown} из ${most}`,
  partOpen: (shown: string, most: string, answered: string, all: string) =>
    `баллы: ${shown} из ${most}, ответы: ${answered} из ${all}`,
  partNone: 'ответов пока нет',
  helps: 'Страницы, которые помогут:',
  next: 'Читать дальше:',
  note: 'Ответы остаются в этом браузере. Ничего не отправляется. Чтобы сравнить, скопируйте их как текст в переписку группы.',
  copy: 'Скопировать ответы и результат как текст',
  reset: 'Удалить все ответы',
  resetDone: 'Все ответы удалены.',
  line: (number: string, question: string, answer: string, shown: string) =>
    `${number}. ${question} ${answer} (${shown})`,
  lineOpen: (number: string, question: string) => `${number}. ${question} (без ответа)`,
  partLine: (part: string, result: string) => `${part}: ${result}`,
};
