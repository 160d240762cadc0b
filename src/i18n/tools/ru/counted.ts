import { plural } from '../../plural.ts';

/** "2 человека", "5 человек". */
export const people = (count: number, shown: string) =>
  `${shown} ${plural('ru', count, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })}`;

/** "2 ответа", "5 ответов". */
export const answers = (count: number, shown: string) =>
  `${shown} ${plural('ru', count, { one: 'ответ', few: 'ответа', many: 'ответов', other: 'ответа' })}`;

/** "2 тезиса", "5 тезисов". */
export const statements = (count: number, shown: string) =>
  `${shown} ${plural('ru', count, { one: 'тезис', few: 'тезиса', many: 'тезисов', other: 'тезиса' })}`;

/** "2 балла", "5 баллов". */
export const points = (count: number, shown: string) =>
  `${shown} ${plural('ru', count, { one: 'балл', few: 'балла', many: 'баллов', other: 'балла' })}`;

/** "Ответил 21 человек", "Ответили 2 человека". */
export const peopleAnswered = (count: number, shown: string) =>
  `${plural('ru', count, { one: 'Ответил', other: 'Ответили' })} ${people(count, shown)}`;

/** "Не знает 1 человек", "Не знают 2 человека". */
export const peopleWithoutKnowing = (count: number, shown: string) =>
  `${plural('ru', count, { one: 'Не знает', other: 'Не знают' })} ${people(count, shown)}`;
