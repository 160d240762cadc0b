import type { z } from 'zod';
import { accountSchema, privateSchema } from '#domain/account.ts';
import { claimsFileSchema } from '#domain/claim.ts';
import { factsSchema } from '#domain/fact.ts';
import type { Finding } from '#domain/finding.ts';
import { idSchema } from '#domain/ids.ts';
import { jobsSchema } from '#domain/job.ts';
import { pageSchema } from '#domain/page.ts';
import { roleSchema } from '#domain/role.ts';
import { type Site, siteSchema } from '#domain/site.ts';
import { type Term, termSchema } from '#domain/term.ts';
import { toolSchema } from '#domain/tool.ts';
import { mdxFinding, unexpectedFile, wrongFileName, yamlFinding } from './fault-findings.ts';
import { type FileKind, fileKind, type Kind } from './file-kind.ts';
import type { BodyDocument, Entry, Library, Page, SettingsDocument } from './library.ts';
import { isMdxFault, parseBody } from './parse-body.ts';
import { type ReferenceTarget, referencesOf } from './references.ts';
import { schemaFindings } from './schema-findings.ts';
import { pageSlips, yamlSlips } from './slips.ts';
import type { SourceFile, SourceTree } from './source-tree.ts';
import { splitPage } from './split-page.ts';
import { findTermUses, indexTerms, type TermIndex } from './term-uses.ts';
import { isFault, type KeyPath, parseSettings, type Settings } from './yaml-settings.ts';

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
} as const satisfies Partial<Record<Kind, z.ZodType>>;

interface Draft {
  readonly documents: SettingsDocument[];
  readonly bodies: BodyDocument[];
  readonly known: Record<ReferenceTarget, Set<string>>;
  readonly findings: Finding[];
}

/** Puts everything that was read together into one value. Nothing is read from disk here; equal trees give equal libraries. */
export function assemble(tree: SourceTree): Library {
  const draft: Draft = {
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
    findings: [...tree.findings],
  };
  for (const file of tree.files) takeIn(file, draft);

  const valid = <K extends keyof typeof SCHEMAS>(kind: K) => validEntries(draft, kind);
  const site = valid('site')[0]?.entry;
  const claimFiles = valid('claims');
  const terms = byId(valid('term').map(({ entry }) => entry));
  const library: Library = {
    root: tree.root,
    shownRoot: tree.shownRoot,
    files: new Map(tree.files.map((file) => [file.path, file])),
    assets: new Map(tree.assets.map((asset) => [asset.path, asset])),
    documents: draft.documents,
    bodies: draft.bodies,
    site,
    jobs: valid('jobs')[0]?.entry,
    facts: byId(
      valid('facts').flatMap(({ entry }) =>
        Object.entries(entry.settings).map(([id, settings]) => part(entry, id, settings, [id])),
      ),
    ),
    roles: byId(valid('role').map(({ entry }) => entry)),
    terms,
    claims: byId(
      claimFiles.flatMap(({ entry }) =>
        entry.settings.claims.map((claim, at) => part(entry, claim.id, claim, ['claims', at])),
      ),
    ),
    conflicts: byId(
      claimFiles.flatMap(({ entry }) =>
        entry.settings.conflicts.map((conflict, at) => part(entry, conflict.id, conflict, ['conflicts', at])),
      ),
    ),
    tools: byId(valid('tool').map(({ entry }) => entry)),
    pages: pagesOf(valid('page'), draft.bodies, terms, site?.settings),
    accounts: byId(valid('account').map(({ entry }) => entry)),
    known: draft.known,
    findings: draft.findings,
  };
  return library;
}

function takeIn(file: SourceFile, draft: Draft): void {
  const kind = fileKind(file.path);
  if (!kind) {
    draft.findings.push(unexpectedFile(file));
    return;
  }
  if (kind.kind === 'voice') return;
  if ('id' in kind && !idSchema.safeParse(kind.id).success) draft.findings.push(wrongFileName(file, kind.id));

  const split = kind.kind === 'page' ? splitPage(file.text) : undefined;
  const slips = split ? pageSlips(file.text, file.shownPath, split) : yamlSlips(file.text, file.shownPath);
  draft.findings.push(...slips);
  const hasSlip = slips.some(({ severity }) => severity === 'error');

  const settings = readSettings(file, split, hasSlip, draft);
  noteKnown(kind, settings, file, draft);
  if (settings) draft.documents.push({ file, kind, settings, references: referencesOf(kind.kind, settings) });
  if (kind.kind !== 'page' || !split) return;

  const body = parseBody(file.text, file.shownPath, kind.locale, split.bodyStart);
  if (!isMdxFault(body)) draft.bodies.push({ file, kind, body });
  else if (!hasSlip) draft.findings.push(mdxFinding(body));
}

function readSettings(
  file: SourceFile,
  split: ReturnType<typeof splitPage> | undefined,
  hasSlip: boolean,
  draft: Draft,
): Settings | undefined {
  if (split && split.settings === undefined) {
    draft.findings.push({
      rule: 'missing-setting',
      severity: 'error',
      place: { path: file.shownPath, line: 1, column: 1 },
      message: 'The page does not begin with its settings, so it has no title, no job and no place in the site.',
      fix: 'begin the file with a line "---", the settings, and another line "---".',
    });
    return undefined;
  }
  const line = split ? 1 : 0;
  const settings = parseSettings(split?.settings ?? file.text, file.shownPath, {
    offset: split?.settingsStart ?? 0,
    line,
  });
  if (!isFault(settings)) return settings;
  if (!hasSlip) draft.findings.push(yamlFinding(settings));
  return undefined;
}

/** Ids count as known as soon as their file exists, so that a broken file brings no findings in others. */
function noteKnown(kind: FileKind, settings: Settings | undefined, file: SourceFile, { known }: Draft): void {
  const idsIn = (path: KeyPath, pattern: RegExp): string[] => {
    if (!settings) return [...file.text.matchAll(pattern)].map((match) => match[1] ?? '');
    let value = settings.value;
    for (const step of path)
      value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
    if (Array.isArray(value))
      return value.flatMap((item: unknown) =>
        typeof item === 'object' && item !== null && 'id' in item ? [String(item.id)] : [],
      );
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  };
  const add = (target: ReferenceTarget, ids: Iterable<string>) => {
    for (const id of ids) known[target].add(id);
  };
  if (kind.kind === 'role' || kind.kind === 'term' || kind.kind === 'tool' || kind.kind === 'page')
    add(kind.kind, [kind.id]);
  if (kind.kind === 'facts') add('fact', idsIn([], /^([a-z0-9-]+):/gmu));
  if (kind.kind === 'site') add('person', idsIn(['people'], /^ {2}([a-z0-9-]+):/gmu));
  if (kind.kind === 'claims') {
    const every = settings ? undefined : /\bid:\s*([a-z0-9-]+)/gu;
    add('claim', idsIn(['claims'], every ?? /$^/gu));
    add('conflict', idsIn(['conflicts'], every ?? /$^/gu));
  }
}

type Valid<K extends keyof typeof SCHEMAS> = {
  readonly entry: Entry<z.output<(typeof SCHEMAS)[K]>>;
  readonly document: SettingsDocument;
};

function validEntries<K extends keyof typeof SCHEMAS>(draft: Draft, kind: K): Valid<K>[] {
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
      entry: { id, settings: result.data as z.output<(typeof SCHEMAS)[K]>, placeOf: settings.placeOf },
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

function part<T>(entry: Entry<unknown>, id: string, settings: T, at: KeyPath): Entry<T> {
  return { id, settings, placeOf: (path) => entry.placeOf([...at, ...path]) };
}

function byId<T>(entries: readonly Entry<T>[]): ReadonlyMap<string, Entry<T>> {
  const map = new Map<string, Entry<T>>();
  for (const entry of entries) if (!map.has(entry.id)) map.set(entry.id, entry);
  return map;
}

function pagesOf(
  valid: readonly Valid<'page'>[],
  bodies: readonly BodyDocument[],
  terms: ReadonlyMap<string, Entry<Term>>,
  site: Site | undefined,
): Page[] {
  const indexes = new Map<string, TermIndex>();
  const bodyOf = new Map(bodies.map((document) => [document.file.path, document]));
  return valid.flatMap(({ entry, document }) => {
    const found = bodyOf.get(document.file.path);
    if (!found) return [];
    const { kind, body, file } = found;
    const index = indexes.get(kind.locale) ?? indexTerms(terms.values(), kind.locale);
    indexes.set(kind.locale, index);
    const { title, summary, takeaway } = entry.settings;
    return [
      {
        ...entry,
        locale: kind.locale,
        account: kind.account,
        path: file.path,
        body,
        termUses: findTermUses(file.text, body, index),
        namesVendor: namesOf(site).some((name) => [title, summary, takeaway, body.text].join('\n').includes(name)),
      },
    ];
  });
}

function namesOf(site: Site | undefined): readonly string[] {
  return site ? [site.vendor.name, ...site.vendor.products] : [];
}
