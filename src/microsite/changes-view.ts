import type { ChangeEntry, ChangeItem, SubjectKind } from '#domain/change-record.ts';
import type { Day } from '#domain/ids.ts';
import { type Said, sayIn } from '#domain/local-text.ts';
import type { Tool } from '#domain/tool.ts';
import type { Microsite } from './microsite.ts';
import { claimsUsed, idsUsed } from './used-in-body.ts';

/** One change as a reader is told of it. */
export interface ChangeCard {
  /** "Page", "Plan"; "Where things stand". */
  readonly kind: string;
  /** "Added". */
  readonly was: string;
  /** `undefined` where the kind says it all. */
  readonly name: Said | undefined;
  /** `undefined` for what was taken out. */
  readonly href: string | undefined;
}

/** What was recorded at one time. */
export interface ChangeGroup {
  /** `c3` or `a1`: the third entry of all accounts' record, the first of this account's. Browsers remember them. */
  readonly id: string;
  readonly day: Day;
  readonly note: Said | undefined;
  readonly changes: readonly ChangeCard[];
}

/** How many entries each of the two records has: what a browser keeps of a visit. */
export interface ChangeCounts {
  readonly common: number;
  readonly account: number;
}

/** *What changed*, for one account in one language. */
export interface ChangesView {
  /** First day of the records; `undefined` where nothing is recorded. */
  readonly since: Day | undefined;
  /** Newest first; those of one day the account's own first. */
  readonly groups: readonly ChangeGroup[];
  /** Path of the Atom feed; `undefined` where the account has none. */
  readonly feed: string | undefined;
}

/** Name of the feed, beside the page of changes. */
export const FEED_NAME = 'changes.xml';

/** What has changed for the readers of a microsite: of pages and words that it has, in its language. */
export function changesView(microsite: Microsite): ChangesView {
  const { library, account } = microsite;
  const [common, own] = [library.changes.get('')?.settings, library.changes.get(account.id)?.settings];
  const groups = [
    ...(own?.entries ?? []).map((entry, at) => group(microsite, entry, `a${at + 1}`)),
    ...(common?.entries ?? []).map((entry, at) => group(microsite, entry, `c${at + 1}`)),
  ];
  const [since] = [common?.since, own?.since].filter((day) => day !== undefined).toSorted();
  return {
    since,
    groups: groups.filter(({ changes }) => changes.length > 0).toSorted(newestFirst),
    feed: account.settings.feed ? microsite.href('changes') + FEED_NAME : undefined,
  };
}

/** The counts as of this build. */
export function changeCounts({ library, account }: Microsite): ChangeCounts {
  const count = (id: string) => library.changes.get(id)?.settings.entries.length ?? 0;
  return { common: count(''), account: count(account.id) };
}

function newestFirst(a: ChangeGroup, b: ChangeGroup): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  if (a.id[0] !== b.id[0]) return a.id < b.id ? -1 : 1;
  return Number(b.id.slice(1)) - Number(a.id.slice(1));
}

function group(microsite: Microsite, { on, note, items }: ChangeEntry, id: string): ChangeGroup {
  const cards = items.map((item) => ({ item, card: card(microsite, item) }));
  // A note speaks of the whole entry, also of the pages that this account leaves out.
  const isAllHere = microsite.account.settings.pages === undefined || cards.every(({ card }) => card !== undefined);
  return {
    id,
    day: on,
    note: note && (isAllHere || id.startsWith('a')) ? microsite.say(note) : undefined,
    changes: cards.flatMap(({ item, card }) => (card && isSeen(microsite, item, card) ? [card] : [])),
  };
}

/** Whether a change shows in the microsite's language, or in the one in which it shows the thing. */
function isSeen({ locale }: Microsite, { locales }: ChangeItem, { name }: ChangeCard): boolean {
  return locales === undefined || locales.includes(locale) || (name !== undefined && locales.includes(name.locale));
}

function card(microsite: Microsite, item: ChangeItem): ChangeCard | undefined {
  const { t } = microsite;
  const [kind, id] = item.subject.split(':') as [SubjectKind, string];
  const was = t.changes.was[item.was];
  if (kind === 'account') {
    const named = id === 'about' || id === 'state' || id === 'told' ? t.changes.account[id] : undefined;
    return named === undefined ? undefined : { kind: named, was, name: undefined, href: microsite.href('home') };
  }
  if (item.was === 'removed') return removed(microsite, item, kind);
  const found = SUBJECTS[kind](microsite, id);
  return found && { kind: t.changes.kinds[kind], was, ...found };
}

/** Nobody knows whether an account that chooses its pages ever had what is gone, so it is told of shared words alone. */
function removed(
  microsite: Microsite,
  { name, was }: ChangeItem,
  kind: Exclude<SubjectKind, 'account'>,
): ChangeCard | undefined {
  const { account, t, locale, library } = microsite;
  const isUnsure = account.settings.pages !== undefined && CHOSEN_KINDS.has(kind);
  if (!name || Object.keys(name).length === 0 || isUnsure) return undefined;
  const said = sayIn(name, [locale, ...library.site.settings.locales]);
  return { kind: t.changes.kinds[kind], was: t.changes.was[was], name: said, href: undefined };
}

/** What a microsite has only where one of its pages has it. */
const CHOSEN_KINDS: ReadonlySet<SubjectKind> = new Set(['page', 'claim', 'conflict', 'tool']);

type Found = { readonly name: Said; readonly href: string } | undefined;

/** Name and place of what is still there; `undefined` where this microsite does not have it. */
const SUBJECTS: Readonly<Record<Exclude<SubjectKind, 'account'>, (microsite: Microsite, id: string) => Found>> = {
  page: (microsite, id) => {
    const page = microsite.page(id);
    return page && { name: { text: page.settings.title, locale: page.locale }, href: microsite.href({ page: id }) };
  },
  term: ({ library, say, href }, id) => {
    const term = library.terms.get(id);
    return term && { name: say(term.settings.name), href: `${href('language')}#${id}` };
  },
  claim: (microsite, id) => {
    const claim = microsite.library.claims.get(id);
    const others = [...microsite.library.conflicts.values()].filter(({ settings }) => settings.claims.includes(id));
    const isShown = [id, ...others.flatMap(({ settings }) => settings.claims)].some((one) => isUsed(microsite, one));
    return claim && isShown
      ? { name: microsite.say(claim.settings.statement), href: `${microsite.href('evidence')}#${id}` }
      : undefined;
  },
  conflict: (microsite, id) => {
    const conflict = microsite.library.conflicts.get(id);
    return conflict?.settings.claims.some((claim) => isUsed(microsite, claim))
      ? { name: microsite.say(conflict.settings.question), href: microsite.href('evidence') }
      : undefined;
  },
  tool: (microsite, id) => {
    const tool = microsite.library.tools.get(id);
    const href = tool && hrefOfTool(microsite, id, tool.settings.kind);
    return tool && href !== undefined ? { name: microsite.say(tool.settings.title), href } : undefined;
  },
  milestone: (microsite, id) =>
    inPlan(microsite, id, 'milestone', microsite.account.settings.plan, ({ title }) => title),
  decision: (microsite, id) =>
    inPlan(microsite, id, 'decision', microsite.account.settings.decisions, ({ text }) => text),
  question: (microsite, id) =>
    inPlan(microsite, id, 'question', microsite.account.settings.questions, ({ text }) => text),
};

function isUsed({ library, pages }: Microsite, claim: string): boolean {
  return pages.some((page) => claimsUsed(library, page).includes(claim));
}

function inPlan<T extends { readonly id: string }>(
  { say, href }: Microsite,
  id: string,
  kind: string,
  items: readonly T[],
  nameOf: (item: T) => Parameters<Microsite['say']>[0],
): Found {
  const item = items.find((one) => one.id === id);
  return item && { name: say(nameOf(item)), href: `${href('where-we-are')}#Frame-${kind}-${id}` };
}

/** A tool that has a room of its own is there, any other on the first page that shows it. */
function hrefOfTool(microsite: Microsite, id: string, kind: Tool['kind']): string | undefined {
  if (kind === 'alignment') return microsite.href('agree');
  if (kind === 'brief' || kind === 'kit') return microsite.href(kind);
  const page = microsite.pages.find((one) => idsUsed(one, 'Tool').includes(id));
  return page && microsite.href({ page: page.id });
}
