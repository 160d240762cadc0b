import type { Widened } from '../../catalogue.ts';
import { plural } from '../../plural.ts';
import type { board as boardEn } from '../en/board.ts';
import { how } from './board-method.ts';
import { summary, supplier, take } from './board-sending.ts';
import { answers, people, peopleAnswered, peopleWithoutKnowing } from './counted.ts';

const chosenBy = (count: number, shown: string) =>
  `${plural('ru', count, { one: 'выбрал', other: 'выбрали' })} ${people(count, shown)}`;

/** Strings of the board, in Russian. */
export const board: Widened<typeof boardEn> = {
  title: 'Доска',
  exampleTitle: 'Пример доски',
  exampleNote: 'Ответили пять вымышленных людей. О вашей группе здесь ничего нет, и ничего из этого не сохраняется.',

  missing: {
    none: 'Ответов пока нет. Доска появится, когда их станет два.',
    one: 'Собран один ответ. Доска появится со вторым, когда будет что сравнить.',
    collect: 'Собрать ответы',
    ask: 'Спросить группу',
    example: 'Посмотреть пример доски',
  },

  people: (count, shown) => `${peopleAnswered(count, shown)}.`,
  heard: (roles) => `Высказались: ${roles}.`,
  unnamed: (count, shown) =>
    plural('ru', count, {
      one: `В ${shown} ответе роль не указана.`,
      other: `В ${shown} ответах роль не указана.`,
    }),
  notHeard: (role) => `${role}: спросили, но не услышали`,
  notHeardNote: 'Молчание не считается ни за, ни против.',
  tooFewFunctions: 'Высказались меньше трёх подразделений, так что это ещё не мнение группы.',

  round: 'Раунд',
  showRoles: 'Показать роли',
  hideRoles: 'Скрыть роли',
  rolesHint: 'У кружков нет ролей, пока группа этого не захочет. Выбор действует до конца этого посещения.',
  rolesShown: 'Теперь у кружков указаны роли.',

  gaps: 'Что вы думаете: сначала самое большое расхождение',
  state: { split: 'Расхождение', near: 'Недалеко друг от друга', agree: 'Согласие', 'too-few': 'Один ответ' },

  spread: {
    none: 'Это никто не оценил.',
    one: 'Пока одна оценка. Чтобы сравнивать, нужны две.',
    same: (count, shown, rating) =>
      count === 2 ? `Оба ответа одинаковы: ${rating}.` : `Все ${answers(count, shown)} одинаковы: ${rating}.`,
    allFor: (count, shown) => (count === 2 ? 'Оба ответа — «за»: 4 и 5.' : `Все ${answers(count, shown)} — «за».`),
    allAgainst: (count, shown) =>
      count === 2 ? 'Оба ответа — «против»: 1 и 2.' : `Все ${answers(count, shown)} — «против».`,
    for: (_counts, shown) =>
      `За\u00a0—\u00a0${shown.for}, посередине\u00a0—\u00a0${shown.between}. Против\u00a0—\u00a0никого.`,
    against: (_counts, shown) =>
      `Против\u00a0—\u00a0${shown.against}, посередине\u00a0—\u00a0${shown.between}. За\u00a0—\u00a0никого.`,
    both: (counts, shown) =>
      counts.between === 0
        ? `За\u00a0—\u00a0${shown.for}, против\u00a0—\u00a0${shown.against}.`
        : `За\u00a0—\u00a0${shown.for}, против\u00a0—\u00a0${shown.against}, посередине\u00a0—\u00a0${shown.between}.`,
  },

  expected: {
    falseAlarm: (about) => `Вы ждали разногласий: «${about}». Их нет.`,
    allThoughtSettled: (about) => `Все вы думали, что это уже решено: «${about}». Это не так.`,
    mostThoughtSettled: (about) => `Большинство из вас думало, что это уже решено: «${about}». Это не так.`,
    agreeAsThought: 'Вы ждали согласия, и оно есть.',
    nearlyAgree: 'Вы ждали согласия и недалеки от него.',
    differAsThought: 'Вы ждали разногласий, и они есть.',
    hardlyDiffer: 'Вы ждали разногласий, но они невелики.',
    mixed: 'Одни из вас ждали здесь согласия, другие нет.',
  },

  dots: {
    notAtAll: 'совсем нет',
    fully: 'полностью',
    count: (count, shown) => (count === 0 ? 'нет ответов' : answers(count, shown)),
    countByHost: (count, shown, _byHost, shownByHost) =>
      count === 1
        ? 'один ответ, внесён за коллегу'
        : `${answers(count, shown)}, из них внесено за коллег: ${shownByHost}`,
    legend: 'Пустой кружок: ответ внёс за коллегу тот, кто собирает ответы.',
    hostMark: (role) => `${role}, внесено за коллегу`,
    noRole: 'Без роли',
    somebody: 'кто-то без роли',
    otherRole: 'Другая роль',
  },
  unknownHere: (count, shown) => `${peopleWithoutKnowing(count, shown)}. Это вопрос, а не несогласие.`,

  word: {
    title: 'Возможно, вы спорите о слове',
    calls: (term) => `Как каждая роль называет «${term}»`,
    role: 'Роль',
    says: 'Говорит',
    more: 'В разделе «Наш язык»',
  },
  settle: 'Один вопрос, который дал бы ответ',
  why: 'Почему группы здесь часто расходятся',
  pages: 'Страницы, которые помогут',
  prompts: 'Что спросят коллеги',
  more: 'Почему группы здесь расходятся, какие страницы помогут, что спросят коллеги',

  questions: {
    title: 'Чего некоторые из вас не знают',
    intro: 'Это вопросы, а не конфликт. Тот, кто найдёт ответ, избавит группу от спора.',
    count: (count, shown) => `${peopleWithoutKnowing(count, shown)}.`,
    roles: (roles) => `Не знают: ${roles}.`,
  },

  objectives: {
    title: 'Что важнее всего',
    intro: (count, shown) =>
      plural('ru', count, {
        one: `Список составил ${people(count, shown)}.`,
        other: `Списки составили ${people(count, shown)}; здесь они сведены вместе.`,
      }),
    none: 'Цели пока никто не выбрал.',
    chosen: chosenBy,
    chosenBy: (roles) => `Кто выбрал: ${roles}`,
    measure: (measure) => `Как измерить: ${measure}`,
    rest: 'Никто не выбрал',
  },

  doubts: {
    title: 'В чём читатели сомневаются на этих страницах',
    intro: 'Отметки у главных мыслей и цифр, пришедшие вместе с ответами.',
    doubt: (count, shown) =>
      `${plural('ru', count, { one: 'Сомневается', other: 'Сомневаются' })} ${people(count, shown)}.`,
    unknown: (count, shown) => `${peopleWithoutKnowing(count, shown)}.`,
    agree: (count, shown) => `${plural('ru', count, { one: 'Согласен', other: 'Согласны' })} ${people(count, shown)}.`,
    elsewhere: 'Фраза, которой на этих страницах больше нет.',
  },

  compare: {
    title: 'Тогда и теперь',
    with: 'С чем сравнить',
    nothing: 'Не сравнивать',
    closer: 'Вы стали ближе друг к другу.',
    apart: 'Вы стали дальше друг от друга.',
    same: 'Почти ничего не изменилось.',
    new: 'Сравнить не с чем: оценки есть только в более позднем раунде.',
    gone: 'Сравнить не с чем: оценки есть только в более раннем раунде.',
    'too-few': 'Слишком мало оценок, чтобы сравнивать.',
    moved: (inBoth, both, moved, shownMoved) => {
      const start = `Оба раза ${plural('ru', inBoth, { one: 'ответил', other: 'ответили' })} ${people(inBoth, both)}`;
      if (moved === 0) return `${start}, и оценка осталась прежней.`;
      return inBoth === 1 ? `${start}, и оценка теперь другая.` : `${start}; сменили оценку: ${shownMoved}.`;
    },
    strangers: 'Никто не отвечал оба раза, так что разница может объясняться тем, что отвечали другие люди.',
  },

  how,
  take,
  supplier,
  summary,
};
