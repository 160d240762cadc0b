import type { BriefBoard, BriefMaterial, BriefOffer } from '#domain/brief-material.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { Collection } from './answer.ts';
import { type Board, boardOf } from './board.ts';
import { countedAnswers, rounds } from './collection.ts';
import { roleCode, roleOfCode } from './role-code.ts';
import type { Scope } from './scope.ts';

/** What a group's board offers to its paper. Nothing of it is on the paper until somebody takes it. */
export interface BoardOffers {
  /** Refs of the three objectives that the board puts first. */
  readonly objectives: readonly string[];
  /** Refs of open lines: what differs, widest gap first, then what somebody does not know. */
  readonly open: readonly string[];
  /** Ids of the roles that answered. */
  readonly heard: readonly string[];
  /** Ids of the roles that were asked and did not. */
  readonly notHeard: readonly string[];
}

const FIRST_OBJECTIVES = 3;

/** What the answers of the newest round in this browser say; `undefined` until two people answered. */
export function boardOffers(collection: Collection, about: BriefBoard, account: string): BoardOffers | undefined {
  const scope = scopeOf(about, account);
  const round = rounds(collection).at(-1);
  const asked = collection.invitations
    .filter((each) => each.round === round)
    .flatMap(({ roles }) => roles.map(roleCode));
  const board = boardOf({ scope, answers: countedAnswers(collection, round), asked, marks: [] });
  if (!board.isReady) return undefined;
  return {
    objectives: firstObjectives(board, about),
    open: [
      ...board.items.filter(({ state }) => state === 'split').map(({ statement }) => `gap:${statement}`),
      ...board.questions.map(({ statement }) => `unknown:${statement}`),
    ],
    heard: roleIds(board.heard, about),
    notHeard: roleIds(board.notHeard, about),
  };
}

/** The material with every line that a board could bring, so that a draft that took one keeps its words. */
export function withBoardLines(material: BriefMaterial, about: BriefBoard | undefined): BriefMaterial {
  if (!about) return material;
  const t = toolStrings(material.locale);
  const lines = about.statements.flatMap(({ number, about: matter, settle }): BriefOffer[] => {
    const bare = { from: 'board' as const, note: settle, claims: [], pages: [], roles: [] };
    return [
      { ...bare, ref: `gap:${number}`, text: { text: t.brief.gap(matter.text), locale: matter.locale } },
      { ...bare, ref: `unknown:${number}`, text: { text: t.brief.unknown(matter.text), locale: matter.locale } },
    ];
  });
  return { ...material, offers: { ...material.offers, open: [...material.offers.open, ...lines] } };
}

function scopeOf({ tool, roles, statements, objectives }: BriefBoard, account: string): Scope {
  return { account, tool, roles, statements: statements.map(({ number }) => number), objectives };
}

function firstObjectives({ objectives, lists }: Board, about: BriefBoard): string[] {
  if (lists === 0) return [];
  return objectives
    .filter(({ chosenBy }) => chosenBy.length > 0)
    .slice(0, FIRST_OBJECTIVES)
    .flatMap(({ objective }) => about.objectives.filter(({ number }) => number === objective))
    .map(({ id }) => `objective:${id}`);
}

function roleIds(codes: readonly number[], { roles }: BriefBoard): string[] {
  return codes.flatMap((code) => roleOfCode(code, roles) ?? []);
}
