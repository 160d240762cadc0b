import type { Finding } from '#domain/finding.ts';
import type { BodyDocument, SettingsDocument } from './library.ts';
import type { ReferenceTarget } from './references.ts';

/** What is known of the content while its files are taken in, one after the other. */
export interface Draft {
  readonly documents: SettingsDocument[];
  readonly bodies: BodyDocument[];
  readonly known: Record<ReferenceTarget, Set<string>>;
  readonly findings: Finding[];
}

/** A draft without a file. */
export function emptyDraft(findings: readonly Finding[]): Draft {
  return {
    documents: [],
    bodies: [],
    known: {
      role: new Set(),
      term: new Set(),
      claim: new Set(),
      conflict: new Set(),
      fact: new Set(),
      tool: new Set(),
      page: new Set(),
      person: new Set(),
    },
    findings: [...findings],
  };
}
