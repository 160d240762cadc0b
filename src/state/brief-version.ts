import type { BriefMaterial, BriefOffer } from '#domain/brief-material.ts';
import { sha256 } from '#domain/sha-256.ts';
import type { BriefDraft } from './brief-part.ts';

/** What a brief rests on. */
export interface Rests {
  /** Pages, by slug, sorted. */
  readonly slugs: readonly string[];
  /** Eight hexadecimal digits in two groups; `undefined` where nothing of the site was chosen. It changes when a text behind the paper changes. */
  readonly version: string | undefined;
}

const DIGITS = 8;

/** Pages behind the chosen lines, and one version for all that was chosen. */
export function restsOf(draft: BriefDraft, { offers, versions }: BriefMaterial): Rests {
  const onPaper = new Set(draft.filter(({ isGone }) => !isGone).map(({ id }) => id));
  const chosen = Object.values(offers)
    .flat()
    .filter(({ ref }) => onPaper.has(ref));
  const keys = [...new Set(chosen.flatMap(keysOf))].filter((key) => Object.hasOwn(versions, key)).toSorted();
  const slugs = [...new Set(chosen.flatMap(({ pages }) => pages))].toSorted();
  if (keys.length === 0) return { slugs, version: undefined };
  const digits = sha256(keys.map((key) => `${key} ${versions[key]}\n`).join('')).slice(0, DIGITS);
  return { slugs, version: `${digits.slice(0, DIGITS / 2)}-${digits.slice(DIGITS / 2)}` };
}

function keysOf({ ref, claims, pages }: BriefOffer): string[] {
  return [ref, ...claims.map((id) => `claim:${id}`), ...pages.map((slug) => `page:${slug}`)];
}
