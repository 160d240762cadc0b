import type { z } from 'zod';
import { accountSchema, privateSchema } from '#domain/account.ts';
import { claimsFileSchema } from '#domain/claim.ts';
import { factsSchema } from '#domain/fact.ts';
import type { Finding } from '#domain/finding.ts';
import { jobsSchema } from '#domain/job.ts';
import { pageSchema } from '#domain/page.ts';
import { roleSchema } from '#domain/role.ts';
import { type Site, siteSchema } from '#domain/site.ts';
import { type Term, termSchema } from '#domain/term.ts';
import { toolSchema } from '#domain/tool.ts';
import { bodySlips } from './body-slips.ts';
import { mdxFinding, noSettings, unexpectedFile, yamlFinding } from './fault-findings.ts';
import { type FileKind, fileKind, type Kind } from './file-kind.ts';
import type { BodyDocument, Entry, Library, Page, SettingsDocument } from './library.ts';
import { isMdxFault, parseBody } from './parse-body.ts';
import { type ReferenceTarget, referencesOf } from './references.ts';
import { schemaFindings } from './schema-findings.ts';
import { slipFinding } from './slip.ts';
import type { SourceFile, SourceTree } from './source-tree.ts';
import { type SplitPage, splitPage } from './split-page.ts';
import { findTermUses, indexTerms, type TermIndex } from './term-uses.ts';
import { isFault, type KeyPath, parseSettings, type Settings, type Stretch } from './yaml-settings.ts';
import { yamlSlips } from './yaml-slips.ts';

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
  const readings = [...tree.pictures];
  const library: Library = {
    root: tree.root,
    shownRoot: tree.shownRoot,
    files: new Map(tree.files.map((file) => [file.path, file])),
    assets: new Map(tree.assets.map((asset) => [asset.path, asset])),
    pictures: new Map(readings.flatMap(([path, { picture }]) => (picture ? [[path, picture] as const] : []))),
    pictureFaults: new Map(
      readings.flatMap(([path, { faults }]) => (faults.length > 0 ? [[path, faults] as const] : [])),
    ),
    films: tree.films,
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

  const split = kind.kind === 'page' ? splitPage(file.text) : undefined;
  const settings = readSettings(file, split, draft);
  noteKnown(kind, settings, file, draft);
  if (settings) draft.documents.push({ file, kind, settings, references: referencesOf(kind.kind, settings) });
  if (kind.kind !== 'page' || !split) return;

  const body = parseBody(file.text, file.shownPath, kind.locale, split.bodyStart);
  const slips = bodySlips(file.text, { start: split.bodyStart, end: file.text.length }, !isMdxFault(body));
  draft.findings.push(...slips.map((slip) => slipFinding(slip, file.text, file.shownPath)));
  if (!isMdxFault(body)) draft.bodies.push({ file, kind, body });
  else if (!slips.some(({ severity }) => severity === 'error')) draft.findings.push(mdxFinding(body));
}

/** Settings of a file, if they can be read; what keeps them from being read is one finding, or the slips behind it. */
function readSettings(file: SourceFile, split: SplitPage | undefined, draft: Draft): Settings | undefined {
  if (split && split.settings === undefined) {
    draft.findings.push(noSettings(file));
    return undefined;
  }
  const region: Stretch = split
    ? { start: split.settingsStart, end: split.bodyStart }
    : { start: 0, end: file.text.length };
  const start = { offset: region.start, line: split ? 1 : 0 };
  const settings = parseSettings(split?.settings ?? file.text, file.shownPath, start);
  const slips = yamlSlips(file.text, region, settings);
  draft.findings.push(...slips.map((slip) => slipFinding(slip, file.text, file.shownPath)));
  if (!isFault(settings)) return settings;
  if (!slips.some(({ severity }) => severity === 'error')) draft.findings.push(yamlFinding(settings));
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
