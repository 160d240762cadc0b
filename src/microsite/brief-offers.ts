import type { Brief } from '#domain/brief.ts';
import type { BriefMaterial, BriefOffer } from '#domain/brief-material.ts';
import type { LocalText, Said } from '#domain/local-text.ts';
import { claimCard } from './claim-card.ts';
import { firstSentence } from './first-sentence.ts';
import type { Microsite } from './microsite.ts';
import { termCard } from './term-card.ts';
import { agreeCard } from './tool-card.ts';

/** A line with nothing behind it. */
const BARE = { from: 'site', claims: [], pages: [], roles: [] } as const satisfies Partial<BriefOffer>;

/** Every line that the site offers for a brief, part by part, each list in its author's order. */
export function briefOffers(microsite: Microsite, tool: Brief): BriefMaterial['offers'] {
  const authored = (name: string, list: readonly Authored[]) =>
    list.map((each) => authoredOffer(microsite, name, each));
  return {
    question: authored('question', tool.questions),
    objectives: objectiveOffers(microsite),
    options: authored('option', tool.options),
    costs: [...stakeOffers(microsite), ...tool.costs.map((id) => claimOffer(microsite, id))],
    figures: tool.figures.map((id) => claimOffer(microsite, id)),
    risks: riskOffers(microsite),
    stops: authored('stop', tool.stopPoints),
    open: [...questionOffers(microsite), ...authored('open', tool.openQuestions)],
    terms: tool.terms.map((id) => termOffer(microsite, id)),
  };
}

interface Authored {
  readonly id: string;
  readonly text: LocalText;
  readonly note?: LocalText | undefined;
  readonly pages: readonly string[];
  readonly claims?: readonly string[];
}

function authoredOffer(
  microsite: Microsite,
  name: string,
  { id, text, note, pages, claims = [] }: Authored,
): BriefOffer {
  return {
    ...BARE,
    ref: `${name}:${id}`,
    text: microsite.say(text),
    ...(note && { note: microsite.say(note) }),
    claims,
    pages: pages.filter((slug) => microsite.page(slug)),
  };
}

function objectiveOffers(microsite: Microsite): BriefOffer[] {
  const objectives = agreeCard(microsite)?.objectives ?? [];
  return objectives.map(({ id, text, measure }) => ({ ...BARE, ref: `objective:${id}`, text, note: measure }));
}

/** What waiting and trying costs, as the supplier understands it. */
function stakeOffers(microsite: Microsite): BriefOffer[] {
  const { waiting, trying } = microsite.account.settings.stakes;
  const words = { waiting: microsite.t.home.waiting, trying: microsite.t.home.trying };
  return Object.entries({ waiting, trying }).flatMap(([name, stake]) =>
    stake
      ? [
          {
            ...BARE,
            ref: `stake:${name}`,
            from: 'understanding' as const,
            text: { text: words[name as keyof typeof words], locale: microsite.interfaceLocale },
            ...(stake.figure && { figure: microsite.say(stake.figure).text }),
            note: microsite.say(stake.text),
            pages: microsite.page(stake.page) ? [stake.page] : [],
          },
        ]
      : [],
  );
}

function claimOffer(microsite: Microsite, id: string): BriefOffer {
  const { statement, figure } = claimCard(microsite, id);
  return { ...BARE, ref: `claim:${id}`, text: statement, ...(figure && { figure }), claims: [id] };
}

/** Risks of every checklist whose roles are owners, tool by tool. */
function riskOffers({ library, say }: Microsite): BriefOffer[] {
  return [...library.tools.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id: tool, settings }) =>
      settings.kind === 'checklist' && settings.rolesAre === 'owning'
        ? settings.sections.flatMap(({ items }) =>
            items.map(({ id, text, asks }) => ({ ...BARE, ref: `risk:${tool}/${id}`, text: say(text), roles: asks })),
          )
        : [],
    );
}

/** The account's questions without an answer, longest open first. */
function questionOffers({ account, say, page: pageOf }: Microsite): BriefOffer[] {
  return account.settings.questions
    .filter(({ answer }) => !answer)
    .toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
    .map(({ id, text, askedBy, page }) => ({
      ...BARE,
      ref: `question-asked:${id}`,
      from: 'understanding' as const,
      text: say(text),
      roles: askedBy === undefined ? [] : [askedBy],
      pages: page !== undefined && pageOf(page) ? [page] : [],
    }));
}

function termOffer(microsite: Microsite, id: string): BriefOffer {
  const { name, definition, calls } = termCard(microsite, id);
  const note: Said = { ...definition, text: firstSentence(definition) };
  const heard = calls.filter(({ role }) => role.isInGroup).map(({ role, words }) => ({ role: role.name, words }));
  return { ...BARE, ref: `term:${id}`, text: name, note, calls: heard };
}
