import type { Widened } from '../../catalogue.ts';
import type { checklist as checklistEn } from '../en/checklist.ts';

/** Strings of checklists, in Russian. */
export const checklist: Widened<typeof checklistEn> = {
  count: (level: string, shown: string) => `«${level}»: ${shown}`,
  level: 'Как у нас',
  out: 'Не нужно',
  proposed: (level: string) => `Предложено: ${level}`,
  tick: { done: 'Сделано', answered: 'Есть ответ', owned: 'Есть ответственный' },
  ticked: (meaning: string, shown: string, all: string) => `${meaning}: ${shown} из ${all}`,
  line: (box: string, level: string, text: string) => `${box} ${level}: ${text}`,
  lineChanged: (box: string, level: string, proposed: string, text: string) =>
    `${box} ${level} (предложено: ${proposed}): ${text}`,
  note: 'Важность пунктов и отметки остаются в этом браузере. Ничего не отправляется.',
  copy: 'Скопировать список как текст',
  reset: 'Вернуть предложенный список',
  resetDone: 'Список снова такой, каким был предложен.',
};
