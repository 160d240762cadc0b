import type { Widened } from '../../catalogue.ts';
import type { marks as marksEn } from '../en/marks.ts';

/** Strings of marks, in Russian. */
export const marks: Widened<typeof marksEn> = {
  values: { agree: 'Так и есть', doubt: 'Сомневаюсь', unknown: 'Не знаю' },
  kept: 'Хранится в этом браузере. Уйдёт вместе с вашим ответом, если вы его отправите, и никак иначе.',
  notKept: 'Этот браузер здесь ничего не хранит, поэтому отметка живёт, пока вы не уйдёте со страницы.',
  agree: 'В чём мы согласны',
};
