import type { Widened } from '../../catalogue.ts';
import type { summary as summaryEn, supplier as supplierEn, take as takeEn } from '../en/board-sending.ts';
import { people, peopleAnswered, peopleWithoutKnowing } from './counted.ts';

/** The board to take along, in Russian. */
export const take: Widened<typeof takeEn> = {
  title: 'Взять доску с собой',
  intro:
    'В этом тексте вся доска. Вставьте его в поле на любом устройстве, и доска снова перед вами. В нём есть коды, а код называет роль, поэтому отправляйте его только коллегам.',
  copy: 'Скопировать доску как текст',
  copied: 'Доска скопирована.',
  file: 'Сохранить доску в файл',
  print: 'Напечатать доску',
  briefWhy: 'Что открыто, что важнее всего и кто высказался, можно сразу перенести на одну страницу:',
  brief: 'Составить записку к решению',
  heading: (account: string, month: string) => `Что мы думаем: ${account}, ${month}`,
  heard: (count: number, shown: string, roles: string) => `${peopleAnswered(count, shown)}. Высказались: ${roles}.`,
  notHeard: (roles: string) => `Спросили, но не услышали: ${roles}. Молчание не считается ни за, ни против.`,
  item: (about: string, sentence: string) => `${about}: ${sentence}`,
  question: (about: string, count: number, shown: string) => `${peopleWithoutKnowing(count, shown)}: ${about}`,
  objective: (text: string, count: number, shown: string) => `Цель, которую выбрали ${people(count, shown)}: ${text}`,
  codes: 'Коды ответов. Чтобы увидеть доску, вставьте весь этот текст в поле:',
  invitations: 'Вопросы для тех, кто ещё не ответил:',
};

/** Open questions for the supplier, in Russian. */
export const supplier: Widened<typeof supplierEn> = {
  title: 'Отправить наши открытые вопросы',
  intro: (name: string, vendor: string) =>
    `${name} (${vendor}) получит тезисы и вопросы, которые стоят ниже, и больше ничего: ни ролей, ни оценок, ни имён, ни чисел.`,
  choose: 'Какие вопросы отправить',
  own: 'Свои вопросы, по одному в строке',
  preview: 'Отправлено будет именно это',
  open: 'Открыть в почтовой программе',
  copy: 'Скопировать текст',
  copied: 'Текст скопирован.',
  nothing: 'Отметьте вопрос или напишите свой.',
  subject: (account: string) => `Открытые вопросы: ${account}`,
  heading: (account: string) => `Открытые вопросы: ${account}`,
  text: 'Наша группа не пришла к ответу по этим пунктам. Мы просим фактов; кто что сказал, остаётся между нами.',
  ownQuestions: 'Ещё мы спрашиваем:',
};

/** The summary for the home page, in Russian. */
export const summary: Widened<typeof summaryEn> = {
  title: 'Итог для главной страницы',
  intro: (name: string) =>
    `Если ваша группа захочет, на главной странице может стоять то, что вы сказали друг другу. Измените текст, как считаете нужным, и отправьте: там он появится слово в слово. Кому отправить: ${name}.`,
  label: 'Итог',
  hint: 'В нём нет ни ролей, ни оценок, ни чисел.',
  open: 'Открыть в почтовой программе',
  copy: 'Скопировать итог',
  copied: 'Итог скопирован.',
  restore: 'Начать заново по доске',
  subject: (account: string) => `Что мы сказали друг другу: ${account}`,
  heading: 'Что мы сказали друг другу',
  agreed: 'Наши позиции близки:',
  openPoints: 'Ещё открыто:',
  first: 'Что для нас важнее всего:',
};
