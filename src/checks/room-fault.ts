import { conflictAnchor } from '#domain/anchor.ts';
import type { BodyDocument, Library } from '#library/library.ts';
import { quoted } from '#library/quoted.ts';
import { type EvidenceAnchors, shownPages } from './evidence-anchors.ts';
import { type LinkFault, missingAnchor } from './link-fault.ts';
import type { LinkTarget } from './link-target.ts';
import { listWords } from './list-words.ts';
import { pageFiles } from './page-index.ts';

/** Rooms that stand only where the content has a tool of their kind. */
const TOOL_OF_ROOM: Readonly<Record<string, string>> = { agree: 'alignment', brief: 'brief', kit: 'kit' };

/** What is wrong with a link to a room, judged for every account that has the page of the link. */
export function roomFault(
  { room, anchor }: Extract<LinkTarget, { to: 'room' }>,
  document: BodyDocument,
  library: Library,
  evidence: EvidenceAnchors,
): LinkFault | undefined {
  const needed = TOOL_OF_ROOM[room];
  if (needed !== undefined && !hasTool(library, needed)) {
    return {
      kind: 'dead-link',
      message: `The link leads to /${room}/, which needs a tool of the kind ${needed}, so buyers would be led nowhere.`,
      fix: `add a tool of the kind ${needed} to tools/, or take the link out.`,
    };
  }
  if (anchor === undefined) return undefined;
  const anchors = anchorsOf(room, library);
  if (anchors.includes(anchor))
    return room === 'evidence' ? unusedFault(anchor, document, library, evidence) : undefined;
  const fault = missingAnchor(`The page /${room}/ has no place`, anchor, anchors);
  return room === 'evidence' && library.known.conflict.has(anchor)
    ? { ...fault, fix: `write /evidence/#${conflictAnchor(anchor)}.` }
    : fault;
}

function hasTool({ documents, known }: Library, wanted: string): boolean {
  const tools = documents.filter(({ kind }) => kind.kind === 'tool');
  const isWanted = (value: unknown) =>
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === wanted;
  return tools.length < known.tool.size || tools.some(({ settings }) => isWanted(settings.value));
}

function anchorsOf(room: string, { known }: Library): string[] {
  if (room === 'language') return [...known.term];
  if (room === 'evidence') return [...known.claim, ...[...known.conflict].map(conflictAnchor)];
  return room === 'roles' ? [...known.role] : [];
}

/** A claim or conflict that exists, but not on *Evidence* of every account that reads the link. */
function unusedFault(
  anchor: string,
  document: BodyDocument,
  library: Library,
  evidence: EvidenceAnchors,
): LinkFault | undefined {
  const files = pageFiles(library);
  const without = [...library.accounts.values()].filter((account) =>
    account.settings.locales.some(
      (locale) =>
        shownPages(library, files, account, locale).some(({ file }) => file.path === document.file.path) &&
        evidence(account, locale)?.has(anchor) === false,
    ),
  );
  if (without.length === 0) return undefined;
  const isClaim = library.known.claim.has(anchor);
  const id = isClaim ? anchor : anchor.slice(conflictAnchor('').length);
  return {
    kind: 'dead-anchor',
    message: `The pages of ${listWords(without.map((account) => account.id))} do not use the ${isClaim ? 'claim' : 'conflict'} ${quoted(id)}, so it is not on their /evidence/ and readers would land at its top and search.`,
    fix: `show it on a page that they have, with <${isClaim ? 'Claim' : 'Conflict'} id="${id}" />, or take "#${anchor}" out.`,
  };
}
