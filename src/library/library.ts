import type { Account } from '#domain/account.ts';
import type { ChangeRecord } from '#domain/change-record.ts';
import type { Claim, Conflict } from '#domain/claim.ts';
import type { Fact } from '#domain/fact.ts';
import type { Finding, Place } from '#domain/finding.ts';
import type { Jobs } from '#domain/job.ts';
import type { Locale } from '#domain/local-text.ts';
import type { PageSettings } from '#domain/page.ts';
import type { Role } from '#domain/role.ts';
import type { Site } from '#domain/site.ts';
import type { Term } from '#domain/term.ts';
import type { Tool } from '#domain/tool.ts';
import type { TranslationRecord } from '#domain/translation-record.ts';
import type { Body } from './body.ts';
import type { Calculation } from './calculation.ts';
import type { FileKind } from './file-kind.ts';
import type { PictureFault } from './picture.ts';
import type { Reference, ReferenceTarget } from './references.ts';
import type { Asset, Picture, PublishedFile, SourceFile } from './source-tree.ts';
import type { TermUse } from './term-uses.ts';
import type { KeyPath, Settings } from './yaml-settings.ts';

/** Something defined by the content: its settings, valid, each with its place. */
export interface Entry<T> {
  readonly id: string;
  readonly settings: T;
  /** Place of the value at a path of setting names, or of the nearest setting around it. */
  placeOf(path: KeyPath): Place;
}

/** A page whose settings and body are valid. */
export interface Page extends Entry<PageSettings> {
  readonly locale: Locale;
  /** Account that alone has this page; `undefined` for a common page. */
  readonly account: string | undefined;
  /** Path from the content folder. */
  readonly path: string;
  readonly body: Body;
  /** First use of each term, in the order of the text. */
  readonly termUses: readonly TermUse[];
  /** True when its text or settings contain the supplier's or a product's name. */
  readonly namesVendor: boolean;
}

/** A file whose settings could be parsed, valid or not: for rules that look at every reference. */
export interface SettingsDocument {
  readonly file: SourceFile;
  readonly kind: FileKind;
  readonly settings: Settings;
  readonly references: readonly Reference[];
}

/** A page's body that could be parsed, whatever its settings are. */
export interface BodyDocument {
  readonly file: SourceFile;
  readonly kind: Extract<FileKind, { kind: 'page' }>;
  readonly body: Body;
}

/** Everything under the content folder, read once, as one value. */
export interface Library {
  /** Absolute path of the content folder; for reading assets, never shown. */
  readonly root: string;
  readonly shownRoot: string;
  /** Every text file, by path from the content folder. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Images that can be shown safely, by path from the content folder. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Images that cannot be shown, by path from the content folder, with the reasons. */
  readonly pictureFaults: ReadonlyMap<string, readonly PictureFault[]>;
  /** Films that can be shown, by path from the content folder. */
  readonly films: ReadonlyMap<string, PublishedFile>;
  readonly documents: readonly SettingsDocument[];
  readonly bodies: readonly BodyDocument[];

  readonly site: Entry<Site> | undefined;
  readonly jobs: Entry<Jobs> | undefined;
  readonly facts: ReadonlyMap<string, Entry<Fact>>;
  readonly roles: ReadonlyMap<string, Entry<Role>>;
  readonly terms: ReadonlyMap<string, Entry<Term>>;
  readonly claims: ReadonlyMap<string, Entry<Claim>>;
  readonly conflicts: ReadonlyMap<string, Entry<Conflict>>;
  readonly tools: ReadonlyMap<string, Entry<Tool>>;
  /** The formulas of every calculator, by the tool's id. */
  readonly calculations: ReadonlyMap<string, Calculation>;
  /** Sorted by path: common pages and those of accounts. */
  readonly pages: readonly Page[];
  /** Sorted by id. */
  readonly accounts: ReadonlyMap<string, Entry<Account>>;
  /** What has changed for readers, by account; that of everybody under the empty id. */
  readonly changes: ReadonlyMap<string, Entry<ChangeRecord>>;
  /** The source texts that translations were made from, by account; those of common files under the empty id. */
  readonly translations: ReadonlyMap<string, Entry<TranslationRecord>>;

  /** Ids that exist, also those whose own file is broken, so that one fault brings no other. */
  readonly known: Readonly<Record<ReferenceTarget, ReadonlySet<string>>>;
  /** What reading and parsing found, unsorted. */
  readonly findings: readonly Finding[];
}

/** A library that passed its checks without an error: site and jobs are there. */
export interface SoundLibrary extends Library {
  readonly site: Entry<Site>;
  readonly jobs: Entry<Jobs>;
}

/**
 * Narrows a library whose checks found no error.
 *
 * @throws if site or jobs are missing after all, which only happens when the checks were not run.
 */
export function assertSound(library: Library): asserts library is SoundLibrary {
  if (!library.site || !library.jobs)
    throw new Error('The library was used before its checks passed: site.yaml or jobs.yaml is missing.');
}
