import type { z } from 'zod';
import { accountSchema, privateSchema } from '#domain/account.ts';
import { changeRecordSchema } from '#domain/change-record.ts';
import { claimsFileSchema } from '#domain/claim.ts';
import { factsSchema } from '#domain/fact.ts';
import { jobsSchema } from '#domain/job.ts';
import { pageSchema } from '#domain/page.ts';
import { roleSchema } from '#domain/role.ts';
import { siteSchema } from '#domain/site.ts';
import { termSchema } from '#domain/term.ts';
import { toolSchema } from '#domain/tool.ts';
import { translationRecordSchema } from '#domain/translation-record.ts';
import type { Draft } from './draft.ts';
import type { Kind } from './file-kind.ts';
import type { Entry, SettingsDocument } from './library.ts';
import { schemaFindings } from './schema-findings.ts';

/** Schema of the settings of each kind of file. */
const SCHEMAS = {
  site: siteSchema,
  jobs: jobsSchema,
  facts: factsSchema,
  role: roleSchema,
  term: termSchema,
  claims: claimsFileSchema,
  tool: toolSchema,
  page: pageSchema,
  account: accountSchema,
  private: privateSchema,
  changes: changeRecordSchema,
  translations: translationRecordSchema,
} as const satisfies Partial<Record<Kind, z.ZodType>>;

type Schemas = typeof SCHEMAS;

/** Kinds of file that have settings. */
export type KindWithSettings = keyof Schemas;

/** A file whose settings its schema accepts. */
export type Valid<K extends KindWithSettings> = {
  readonly entry: Entry<z.output<Schemas[K]>>;
  readonly document: SettingsDocument;
};

/** Every file of a kind whose settings are valid; what is wrong with the others is added to the draft. */
export function validEntries<K extends KindWithSettings>(draft: Draft, kind: K): Valid<K>[] {
  const schema = SCHEMAS[kind];
  const valid: Valid<K>[] = [];
  for (const document of draft.documents) {
    if (document.kind.kind !== kind) continue;
    const { settings } = document;
    const result = schema.safeParse(settings.value);
    if (!result.success) {
      draft.findings.push(...schemaFindings(result.error.issues, settings, settingNames(schema)));
      continue;
    }
    const id = 'id' in document.kind ? document.kind.id : kind;
    valid.push({
      document,
      entry: { id, settings: result.data as z.output<Schemas[K]>, placeOf: settings.placeOf },
    });
  }
  return valid;
}

/** Every setting's name that a schema knows, at any depth: candidates for "did you mean". */
function settingNames(schema: z.ZodType): string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if ('shape' in value && typeof value.shape === 'object' && value.shape !== null)
      for (const name of Object.keys(value.shape)) names.add(name);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(schema.def);
  return [...names];
}
