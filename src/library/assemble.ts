import type { Site } from '#domain/site.ts';
import type { Term } from '#domain/term.ts';
import type { Tool } from '#domain/tool.ts';
import { type Calculation, compileCalculator, type Ledger } from './calculation.ts';
import { emptyDraft } from './draft.ts';
import type { BodyDocument, Entry, Library, Page } from './library.ts';
import type { SourceTree } from './source-tree.ts';
import { takeIn } from './take-in.ts';
import { findTermUses, indexTerms, type TermIndex } from './term-uses.ts';
import { type KindWithSettings, type Valid, validEntries } from './valid-entries.ts';
import type { KeyPath } from './yaml-settings.ts';

/** Puts everything that was read together into one value. Nothing is read from disk here; equal trees give equal libraries. */
export function assemble(tree: SourceTree): Library {
  const draft = emptyDraft(tree.findings);
  for (const file of tree.files) takeIn(file, draft);

  const valid = <K extends KindWithSettings>(kind: K) => validEntries(draft, kind);
  const site = valid('site')[0]?.entry;
  const claimFiles = valid('claims');
  const terms = byId(valid('term').map(({ entry }) => entry));
  const readings = [...tree.pictures];
  const facts = byId(
    valid('facts').flatMap(({ entry }) =>
      Object.entries(entry.settings).map(([id, settings]) => part(entry, id, settings, [id])),
    ),
  );
  const claims = byId(
    claimFiles.flatMap(({ entry }) =>
      entry.settings.claims.map((claim, at) => part(entry, claim.id, claim, ['claims', at])),
    ),
  );
  const tools = byId(valid('tool').map(({ entry }) => entry));
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
    facts,
    roles: byId(valid('role').map(({ entry }) => entry)),
    terms,
    claims,
    conflicts: byId(
      claimFiles.flatMap(({ entry }) =>
        entry.settings.conflicts.map((conflict, at) => part(entry, conflict.id, conflict, ['conflicts', at])),
      ),
    ),
    tools,
    calculations: calculationsOf(tools, { claims, facts }),
    pages: pagesOf(valid('page'), draft.bodies, terms, site?.settings),
    accounts: byId(valid('account').map(({ entry }) => entry)),
    changes: byId(valid('changes').map(({ entry }) => entry)),
    translations: byId(valid('translations').map(({ entry }) => entry)),
    known: draft.known,
    findings: draft.findings,
  };
  return library;
}

function calculationsOf(tools: ReadonlyMap<string, Entry<Tool>>, ledger: Ledger): ReadonlyMap<string, Calculation> {
  return new Map(
    [...tools].flatMap(([id, { settings }]) =>
      settings.kind === 'calculator' ? [[id, compileCalculator(settings, ledger)] as const] : [],
    ),
  );
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
  return site ? [site.vendor.name, ...site.vendor.otherNames, ...site.vendor.products] : [];
}
