import type { BuyingJob } from '#domain/buying-job.ts';
import { BUYING_JOBS } from '#domain/buying-job.ts';
import type { Said } from '#domain/local-text.ts';
import { formatNumber } from '#i18n/format.ts';
import { meetingStrings } from '#i18n/meeting-strings.ts';
import type { Page } from '#library/library.ts';
import type { Room } from './address.ts';
import type { Microsite } from './microsite.ts';
import { pageCard } from './page-card.ts';

/** What may be told of a room to programs that show a link, and so to whoever runs them. */
export interface RoomWords {
  /** The question that it helps to answer; `undefined` where it is of all six. */
  readonly question: Said | undefined;
  readonly title: Said;
  /** One sentence. */
  readonly summary: Said;
  /** What sort of page it is: "Guide · 4 minutes to read". */
  readonly kind: string | undefined;
  /** Jobs that it belongs to. */
  readonly jobs: readonly BuyingJob[];
}

/**
 * What may be told of a room. Where the account keeps its name to itself, nothing that was written for it alone is told:
 * neither its topic nor the titles and summaries of its own pages.
 */
export function roomWords(microsite: Microsite, room: Room): RoomWords {
  if (room === 'home') return homeWords(microsite);
  if (typeof room === 'string') return plainRoomWords(microsite, room);
  if ('job' in room) return jobWords(microsite, room.job);
  const page = microsite.page(room.page);
  if (!page) throw new Error(`The microsite of ${microsite.account.id} has no page "${room.page}".`);
  return pageWords(microsite, page);
}

/** Whether links may show whom they are for. */
export function isNamed({ account }: Microsite): boolean {
  return account.settings.preview.name;
}

function homeWords(microsite: Microsite): RoomWords {
  const { t, locale, account, say } = microsite;
  return {
    question: undefined,
    title: isNamed(microsite) ? say(account.settings.about.topic) : { text: t.cards.home, locale },
    summary: { text: t.frame.description, locale },
    kind: undefined,
    jobs: BUYING_JOBS,
  };
}

type PlainRoom = Exclude<Extract<Room, string>, 'home'>;

function plainRoomWords({ t, locale, interfaceLocale }: Microsite, room: PlainRoom): RoomWords {
  const titles: Readonly<Record<PlainRoom, string>> = {
    jobs: t.jobs.title,
    roles: t.roles.title,
    language: t.language.title,
    evidence: t.evidence.title,
    agree: t.agree.title,
    meeting: meetingStrings(interfaceLocale).meeting.title,
    brief: t.frame.brief,
    kit: t.frame.kit,
    'where-we-are': t.whereWeAre.title,
    changes: t.frame.changes,
    'new-here': t.newHere.title,
    about: t.about.title,
    search: t.frame.search,
  };
  return {
    question: undefined,
    title: { text: titles[room], locale },
    summary: { text: t.cards.told[room], locale },
    kind: undefined,
    jobs: BUYING_JOBS,
  };
}

function jobWords({ t, locale, library, say }: Microsite, id: BuyingJob): RoomWords {
  const job = library.jobs.settings[id];
  const number = formatNumber(BUYING_JOBS.indexOf(id) + 1, locale);
  return {
    question: undefined,
    title: say(job.question),
    summary: say(job.summary),
    kind: t.jobs.questionOf(number),
    jobs: [id],
  };
}

function pageWords(microsite: Microsite, page: Page): RoomWords {
  const { t, locale, library, say } = microsite;
  const { title, summary, kind, minutes, jobs, isOwn } = pageCard(microsite, page);
  const [homeJob] = jobs;
  const question = homeJob && say(library.jobs.settings[homeJob].question);
  const about = { kind: `${kind} · ${t.page.minutesLong(minutes, formatNumber(minutes, locale))}`, jobs };
  if (isOwn && !isNamed(microsite)) {
    const onlyHere = { text: t.cards.onlyHere, locale };
    return { ...about, question: undefined, title: question ?? onlyHere, summary: onlyHere };
  }
  return {
    ...about,
    question,
    title: { text: title, locale: page.locale },
    summary: { text: summary, locale: page.locale },
  };
}
