import { meetingStrings } from '#i18n/meeting-strings.ts';
import { type AgreeView, agreeView } from './agree-view.ts';
import type { Microsite } from './microsite.ts';
import { paperLine } from './paper-line.ts';
import type { AlignmentCard } from './tools/alignment-card.ts';

/** The meeting of *Where we agree*: what its host needs in a browser. */
export interface MeetingView extends Omit<AgreeView, 'asked' | 'exampleRole'> {
  readonly title: string;
  /** Whole address of *Where we agree*, to which a message for a chat leads. */
  readonly agreeAddress: string;
}

/** The page on which a host leads a meeting. @throws without a tool of that kind; `hasAgree` says so. */
export function meetingView(microsite: Microsite): MeetingView {
  const { asked, exampleRole, tool, ...view } = agreeView(microsite);
  return {
    ...view,
    // The shared screen shows no marks of readers.
    markables: [],
    tool: asShown(tool),
    title: meetingStrings(microsite.interfaceLocale).meeting.title,
    agreeAddress: paperLine(microsite, 'agree').address,
  };
}

/** Neither the shared screen nor slips show why groups split, what to read, or what roles will ask. */
function asShown(card: AlignmentCard): AlignmentCard {
  return {
    ...card,
    statements: card.statements.map((statement) => ({
      ...statement,
      splits: { ...statement.splits, text: '' },
      prompts: [],
      pages: [],
    })),
    objectives: card.objectives.map((objective) => ({ ...objective, prompts: [] })),
  };
}
