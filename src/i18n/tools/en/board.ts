import { how } from './board-method.ts';
import { summary, supplier, take } from './board-sending.ts';

/** How many are for a statement, between, and against it. */
interface SideCounts {
  readonly for: number;
  readonly between: number;
  readonly against: number;
}

/** The same counts, formatted. */
type SideWords = Readonly<Record<keyof SideCounts, string>>;

const agree = (count: number, shown: string) => (count === 1 ? `${shown} agrees` : `${shown} agree`);
const disagree = (count: number, shown: string) => (count === 1 ? `${shown} disagrees` : `${shown} disagree`);
const stand = (count: number, shown: string) =>
  count === 1 ? `${shown} stands in between` : `${shown} stand in between`;

/** Strings of the board, in English. */
export const board = {
  title: 'The board',
  exampleTitle: 'An example board',
  exampleNote: 'Five invented people answered. Nothing here is about your group, and nothing of it is kept.',

  missing: {
    none: 'No answer has been collected yet. The board appears with the second one.',
    one: 'One answer has been collected. The board appears with the second one, when there is something to compare.',
    collect: 'Collect answers',
    ask: 'Ask the group',
    example: 'See an example board',
  },

  people: (count: number, shown: string) => (count === 1 ? 'One person answered.' : `${shown} people answered.`),
  heard: (roles: string) => `Heard: ${roles}.`,
  unnamed: (count: number, shown: string) =>
    count === 1 ? 'One answer names no role.' : `${shown} answers name no role.`,
  notHeard: (role: string) => `${role}: asked, not heard`,
  notHeardNote: 'Silence counts neither for nor against anything.',
  tooFewFunctions: 'Fewer than three functions were heard, so this is not yet the view of the group.',

  round: 'Round',
  showRoles: 'Show roles',
  hideRoles: 'Hide roles',
  rolesHint: 'No dot has a role until the group wants it. The choice ends with this visit.',
  rolesShown: 'The dots now name roles.',

  gaps: 'Where you stand, the widest gap first',
  state: { split: 'Apart', near: 'Not far apart', agree: 'Together', 'too-few': 'One answer' },

  spread: {
    none: 'Nobody has rated this.',
    one: 'One rating so far. It takes two to compare.',
    same: (count: number, shown: string, rating: string) =>
      count === 2 ? `Both chose ${rating}.` : `All ${shown} chose ${rating}.`,
    allFor: (count: number, shown: string) => (count === 2 ? 'Both agree, with 4 and 5.' : `All ${shown} agree.`),
    allAgainst: (count: number, shown: string) =>
      count === 2 ? 'Both disagree, with 1 and 2.' : `All ${shown} disagree.`,
    for: (counts: SideCounts, shown: SideWords) =>
      `${agree(counts.for, shown.for)}, and ${stand(counts.between, shown.between)}. Nobody disagrees.`,
    against: (counts: SideCounts, shown: SideWords) =>
      `${disagree(counts.against, shown.against)}, and ${stand(counts.between, shown.between)}. Nobody agrees.`,
    both: (counts: SideCounts, shown: SideWords) =>
      counts.between === 0
        ? `${agree(counts.for, shown.for)}, and ${disagree(counts.against, shown.against)}.`
        : `${agree(counts.for, shown.for)}, ${disagree(counts.against, shown.against)}, and ${stand(counts.between, shown.between)}.`,
  },

  expected: {
    falseAlarm: (about: string) => `You expected to disagree on “${about}”. You do not.`,
    allThoughtSettled: (about: string) => `You all thought that “${about}” was settled. It is not.`,
    mostThoughtSettled: (about: string) => `Most of you thought that “${about}” was settled. It is not.`,
    agreeAsThought: 'You expected to agree, and you do.',
    nearlyAgree: 'You expected to agree, and you are not far from it.',
    differAsThought: 'You expected to disagree, and you do.',
    hardlyDiffer: 'You expected to disagree, and the distance is small.',
    mixed: 'Some of you expected to agree here, and some did not.',
  },

  dots: {
    notAtAll: 'not at all',
    fully: 'fully',
    count: (count: number, shown: string) =>
      count === 0 ? 'no answer' : count === 1 ? 'one answer' : `${shown} answers`,
    countByHost: (count: number, shown: string, _byHost: number, shownByHost: string) =>
      count === 1 ? 'one answer, entered by the host' : `${shown} answers, ${shownByHost} entered by the host`,
    legend: 'Open dot: entered by the host for somebody else.',
    hostMark: (role: string) => `${role}, entered by the host`,
    noRole: 'No role',
    somebody: 'somebody without a role',
    otherRole: 'Another role',
  },
  unknownHere: (count: number, shown: string) =>
    count === 1
      ? 'One person does not know. That is a question, not a disagreement.'
      : `${shown} people do not know. That is a question, not a disagreement.`,

  word: {
    title: 'You may be arguing about a word',
    calls: (term: string) => `What each role calls “${term}”`,
    role: 'Role',
    says: 'Says',
    more: 'In our language',
  },
  settle: 'One question that would settle it',
  why: 'Why groups often split here',
  pages: 'Pages that help',
  prompts: 'What colleagues will ask',
  more: 'Why groups split here, pages that help, what colleagues will ask',

  questions: {
    title: 'What some of you do not know',
    intro: 'Questions, not conflict. Whoever finds the answer saves the group a debate.',
    count: (count: number, shown: string) =>
      count === 1 ? 'One person does not know.' : `${shown} people do not know.`,
    roles: (roles: string) => `Not known to: ${roles}.`,
  },

  objectives: {
    title: 'What comes first',
    intro: (count: number, shown: string) =>
      count === 1 ? 'The list of one person.' : `The lists of ${shown} people, taken together.`,
    none: 'Nobody has chosen objectives yet.',
    chosen: (count: number, shown: string) => (count === 1 ? 'chosen by one' : `chosen by ${shown}`),
    chosenBy: (roles: string) => `Chosen by: ${roles}`,
    measure: (measure: string) => `Measured by: ${measure}`,
    rest: 'Chosen by nobody',
  },

  doubts: {
    title: 'What readers doubt on these pages',
    intro: 'Marks on main points and figures that came along with the answers.',
    doubt: (count: number, shown: string) => (count === 1 ? 'One person doubts it.' : `${shown} people doubt it.`),
    unknown: (count: number, shown: string) =>
      count === 1 ? 'One person does not know.' : `${shown} people do not know.`,
    agree: (count: number, shown: string) => (count === 1 ? 'One person agrees.' : `${shown} people agree.`),
    elsewhere: 'A sentence that these pages no longer have.',
  },

  compare: {
    title: 'Then and now',
    with: 'Compare with',
    nothing: 'No comparison',
    closer: 'You have come closer.',
    apart: 'You stand further apart.',
    same: 'Little has changed.',
    new: 'Nothing to compare: rated in the later round only.',
    gone: 'Nothing to compare: rated in the earlier round only.',
    'too-few': 'Too few ratings to compare.',
    moved: (inBoth: number, both: string, moved: number, shownMoved: string) => {
      if (inBoth === 1)
        return moved === 0
          ? 'One person answered both times, with the same rating.'
          : 'One person answered both times, with another rating.';
      return moved === 0
        ? `${both} people answered both times, all with the same rating as before.`
        : `${both} people answered both times; of these, ${shownMoved} chose another rating.`;
    },
    strangers: 'Nobody answered both times, so other people may explain the difference.',
  },

  how,
  take,
  supplier,
  summary,
} as const;
