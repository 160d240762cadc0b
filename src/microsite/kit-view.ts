import { KIT_STAGES, type KitItem, type KitRoom, type KitStage, LINK_PLACE } from '#domain/kit.ts';
import type { Locale, Said } from '#domain/local-text.ts';
import type { Microsite } from './microsite.ts';
import { type PageCard, pageCards } from './page-card.ts';
import { type RoleMark, roleMark } from './role-mark.ts';
import { firstTool } from './tool-card.ts';

/** A room to bring along. */
export interface RoomLink {
  readonly href: string;
  readonly label: string;
}

/** A message to forward: its text before and after the place of the link. */
export interface KitMessage {
  readonly before: string;
  readonly after: string;
  readonly locale: Locale;
  /** What the link opens. */
  readonly link: RoomLink;
}

/** One thing that somebody can do to bring it to colleagues. */
export interface KitItemCard {
  readonly id: string;
  readonly title: Said;
  readonly minutes: number;
  readonly outcome: Said;
  readonly say: Said | undefined;
  readonly message: KitMessage | undefined;
  readonly pages: readonly PageCard[];
  readonly rooms: readonly RoomLink[];
  readonly ifItGoesWrong: Said;
}

/** What a role may say against it, told to its colleagues, with a fair answer. */
export interface ObjectionCard {
  readonly role: RoleMark;
  readonly objection: Said;
  readonly answer: Said;
  readonly rightWhen: Said;
  readonly page: PageCard | undefined;
}

/** *Bring it to colleagues*: wording that is an offer, the same for everyone who has the link. */
export interface KitView {
  readonly title: Said;
  readonly purpose: Said;
  readonly vendor: string;
  /** The stages that have items, in their order. */
  readonly stages: readonly { readonly stage: KitStage; readonly items: readonly KitItemCard[] }[];
  /** In the order of the kit. */
  readonly objections: readonly ObjectionCard[];
  /** The page on what to do if it goes wrong; `undefined` where the account has none. */
  readonly wrong: PageCard | undefined;
}

/** The kit of a microsite. @throws without a tool of that kind; `hasKit` says so. */
export function kitView(microsite: Microsite): KitView {
  const tool = firstTool(microsite, 'kit')?.tool;
  if (!tool) throw new Error('The content has no kit.');
  const { say } = microsite;
  return {
    title: say(tool.title),
    purpose: say(tool.purpose),
    vendor: microsite.library.site.settings.vendor.name,
    stages: KIT_STAGES.map((stage) => ({
      stage,
      items: tool.items.filter((item) => item.stage === stage).map((item) => itemCard(microsite, item)),
    })).filter(({ items }) => items.length > 0),
    objections: tool.objections.map(({ role, objection, answer, rightWhen, page }) => ({
      role: roleMark(microsite, role),
      objection: say(objection),
      answer: say(answer),
      rightWhen: say(rightWhen),
      page: onePage(microsite, page),
    })),
    wrong: onePage(microsite, tool.wrong),
  };
}

function itemCard(microsite: Microsite, item: KitItem): KitItemCard {
  const { say } = microsite;
  return {
    id: item.id,
    title: say(item.title),
    minutes: item.minutes,
    outcome: say(item.outcome),
    say: item.say && say(item.say),
    message: item.message && messageOf(microsite, say(item.message), item.opens),
    pages: pageCards(microsite, item.bring.pages),
    rooms: item.bring.rooms.filter((room) => isThere(microsite, room)).map((room) => roomLink(microsite, room)),
    ifItGoesWrong: say(item.ifItGoesWrong),
  };
}

function messageOf(microsite: Microsite, { text, locale }: Said, opens: KitRoom): KitMessage {
  const [before = '', after = ''] = text.split(LINK_PLACE);
  return { before, after, locale, link: roomLink(microsite, isThere(microsite, opens) ? opens : 'home') };
}

function isThere({ hasAgree, hasBrief }: Microsite, room: KitRoom): boolean {
  if (room === 'agree') return hasAgree;
  return room === 'brief' ? hasBrief : true;
}

function roomLink(microsite: Microsite, room: KitRoom): RoomLink {
  const { frame } = microsite.t;
  const labels: Readonly<Record<KitRoom, string>> = {
    home: frame.title(microsite.account.settings.name, microsite.library.site.settings.vendor.name),
    language: frame.language,
    evidence: frame.evidence,
    agree: frame.agree,
    brief: frame.brief,
    'where-we-are': frame.whereWeAre,
    'new-here': frame.newHere,
    roles: frame.roles,
    about: frame.about,
  };
  return { href: microsite.href(room), label: labels[room] };
}

function onePage(microsite: Microsite, slug: string | undefined): PageCard | undefined {
  return slug === undefined ? undefined : pageCards(microsite, [slug])[0];
}
