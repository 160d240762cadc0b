import type { BriefMaterial } from '#domain/brief-material.ts';
import { sha256 } from '#domain/sha-256.ts';
import type { Microsite } from './microsite.ts';

/** Hexadecimal digits of a fingerprint: 48 bits. */
const DIGITS = 12;

/**
 * Fingerprints of everything that a brief may rest on, by `page:<slug>`, `claim:<id>` or the ref of an offer. They change
 * with the content alone: neither with the day nor with the address.
 */
export function briefVersions(microsite: Microsite, offers: BriefMaterial['offers']): BriefMaterial['versions'] {
  const all = Object.values(offers).flat();
  const pages = new Set(all.flatMap((offer) => offer.pages));
  const claims = new Set(all.flatMap((offer) => offer.claims));
  const texts = new Map<string, string>([
    ...[...pages].map((slug): [string, string] => [`page:${slug}`, pageText(microsite, slug)]),
    ...[...claims].map((id): [string, string] => [
      `claim:${id}`,
      JSON.stringify(microsite.library.claims.get(id)?.settings),
    ]),
    ...all
      .filter(({ ref }) => !ref.startsWith('claim:'))
      .map((offer): [string, string] => [offer.ref, JSON.stringify(offer)]),
  ]);
  const sorted = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, text]) => [key, sha256(text).slice(0, DIGITS)]));
}

/** The source of a page; line endings of different systems count as equal. */
function pageText({ page, library }: Microsite, slug: string): string {
  const path = page(slug)?.path ?? '';
  return (library.files.get(path)?.text ?? '').replaceAll('\r\n', '\n');
}
