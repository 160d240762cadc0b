import type { Brief } from '#domain/brief.ts';
import type { BriefBoard, BriefCalculator, BriefMaterial, BriefOffer } from '#domain/brief-material.ts';
import type { Said } from '#domain/local-text.ts';
import { briefClaims } from './brief-claims.ts';
import { briefOffers } from './brief-offers.ts';
import { briefVersions } from './brief-versions.ts';
import type { Microsite } from './microsite.ts';
import { allRoleMarks } from './role-mark.ts';
import { agreeCard, firstTool, toolCard } from './tool-card.ts';
import type { CalculatorCard } from './tools/calculator-card.ts';
import { understandingOf } from './understanding.ts';

/** The room in which a group puts its decision brief together. */
export interface BriefView {
  readonly title: Said;
  readonly purpose: Said;
  readonly material: BriefMaterial;
  /** What the group's board speaks about; `undefined` where members cannot say where they stand. */
  readonly board: BriefBoard | undefined;
  /** Calculators whose result a group may take over, by id. */
  readonly calculators: readonly BriefCalculator[];
  /** Where everything that a browser keeps can be saved and brought back; `undefined` without that room. */
  readonly keepingHref: string | undefined;
}

/** The room of the decision brief. @throws without a tool of that kind; `hasBrief` says so. */
export function briefView(microsite: Microsite): BriefView {
  const found = firstTool(microsite, 'brief');
  if (!found) throw new Error('The content has no tool of the kind brief.');
  const { title, purpose } = found.tool;
  return {
    title: microsite.say(title),
    purpose: microsite.say(purpose),
    material: materialOf(microsite, found.tool),
    board: boardOf(microsite),
    calculators: calculatorsOf(microsite),
    keepingHref: microsite.hasAgree ? microsite.href('agree') : undefined,
  };
}

function materialOf(microsite: Microsite, tool: Brief): BriefMaterial {
  const { account, library, interfaceLocale, say, today } = microsite;
  const { vendor } = library.site.settings;
  const { author, asOf, daysOld } = understandingOf(microsite);
  const offers = briefOffers(microsite, tool);
  const all = Object.values(offers).flat();
  const roles = allRoleMarks(microsite);
  return {
    locale: interfaceLocale,
    today,
    account: { id: account.id, name: account.settings.name },
    vendor: vendor.name,
    notice: vendor.notice && say(vendor.notice),
    understanding: { author, asOf, daysOld },
    claims: briefClaims(microsite, [...new Set(all.flatMap(({ claims }) => claims))]),
    pages: pageTitles(microsite, all),
    roles: roles.toSorted((a, b) => Number(b.isInGroup) - Number(a.isInGroup)),
    versions: briefVersions(microsite, offers),
    prompts: Object.fromEntries(Object.entries(tool.prompts).map(([section, text]) => [section, say(text)])),
    offers,
  };
}

function pageTitles(microsite: Microsite, offers: readonly BriefOffer[]): BriefMaterial['pages'] {
  const slugs = [...new Set(offers.flatMap(({ pages }) => pages))].toSorted();
  return Object.fromEntries(
    slugs.flatMap((slug) => {
      const page = microsite.page(slug);
      return page ? [[slug, { text: page.settings.title, locale: page.locale }]] : [];
    }),
  );
}

function calculatorsOf(microsite: Microsite): BriefCalculator[] {
  const tools = [...microsite.library.tools.values()].filter(({ settings }) => settings.kind === 'calculator');
  return tools
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id }) => {
      const card = toolCard(microsite, id);
      return card.kind === 'calculator' ? [asBriefCalculator(card)] : [];
    });
}

function asBriefCalculator({ id, title, sentence, inputs, steps }: CalculatorCard): BriefCalculator {
  return {
    ...{ id, title, sentence },
    inputs: inputs.map(({ id: name, label, unit, words, value, min, max, step, measure }) => ({
      ...{ id: name, label, unit, words, value, min, max, step, measure },
    })),
    steps: steps.map(({ id: name, unit, words, formula }) => ({ id: name, unit, words, formula })),
  };
}

function boardOf(microsite: Microsite): BriefBoard | undefined {
  const card = agreeCard(microsite);
  return (
    card && {
      tool: card.id,
      roles: [...microsite.library.roles.values()].map(({ id, settings }) => ({
        id,
        names: [...new Set(Object.values(settings.name))],
      })),
      statements: card.statements.map(({ number, about, settle }) => ({ number, about, settle })),
      objectives: card.objectives.map(({ id, number, letter }) => ({ id, number, letter })),
    }
  );
}
