import type { Widened } from '../../catalogue.ts';
import type { room as roomEn } from '../en/room.ts';
import { answers, statements } from './counted.ts';

/** Strings of the room *Where we agree* around its views, in Russian. */
export const room: Widened<typeof roomEn> = {
  title: 'В чём мы согласны',
  intro: (vendor: string) =>
    `Сначала каждый в одиночку, потом вместе: чтобы группа увидела, в чём согласна, прежде чем спорить. ${vendor} не видит ни одного ответа; они попадают только туда, куда вы их отправите.`,
  steps: 'Шаги',
  answer: 'Отметить свою позицию',
  answerWhy: (count: number, shown: string, duration: string) => `${statements(count, shown)}, примерно ${duration}.`,
  answerAgain: 'Вы уже начали. Ваш ответ хранится в этом браузере.',
  others: 'Для группы',
  readFirst: 'Прочитать заранее или распечатать',
  ask: 'Спросить группу',
  askWhy: 'Сообщение со ссылкой, которое вы отправите в своей почте или чате.',
  together: 'Собрать ответы',
  togetherWhy: 'Вставьте переписку или чат; ответы найдутся сами.',
  board: 'Доска',
  boardWhy: 'В чём вы согласны, в чём нет и что дало бы ответ.',
  meeting: 'На встрече',
  meetingWhy: 'Три минуты тишины, потом на общем экране по одному вопросу за раз.',
  example: 'Посмотреть пример доски',
  exampleWhy: 'Вымышленные ответы пяти человек.',
  collected: (count: number, shown: string) => `В этом браузере ${answers(count, shown)}.`,
};
