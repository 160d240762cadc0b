import type { Locale } from '#domain/local-text.ts';

/** What a file of the content tree is, judged by its path alone. */
export type FileKind =
  | { readonly kind: 'site' | 'jobs' | 'facts' }
  | { readonly kind: 'role' | 'term' | 'claims' | 'tool'; readonly id: string }
  | { readonly kind: 'page'; readonly id: string; readonly locale: Locale; readonly account?: string }
  | { readonly kind: 'account' | 'private'; readonly id: string }
  | { readonly kind: 'changes' | 'translations'; readonly id: string }
  | { readonly kind: 'voice' };

export type Kind = FileKind['kind'];

const SINGLE_FILES: Readonly<Record<string, 'site' | 'jobs' | 'facts'>> = {
  'site.yaml': 'site',
  'jobs.yaml': 'jobs',
  'facts.yaml': 'facts',
};

const FOLDERS: Readonly<Record<string, 'role' | 'term' | 'claims' | 'tool'>> = {
  roles: 'role',
  glossary: 'term',
  claims: 'claims',
  tools: 'tool',
};

/** Id of the record of what all accounts share; an account's own record has the account's id. */
export const COMMON_RECORD = '';

/** The kind of a text file, by its path from the content folder; `undefined` where the tree has no such place. */
export function fileKind(path: string): FileKind | undefined {
  const single = Object.hasOwn(SINGLE_FILES, path) ? SINGLE_FILES[path] : undefined;
  if (single) return { kind: single };

  const inFolder = /^([a-z]+)\/([^/]+)\.yaml$/u.exec(path);
  const name = inFolder?.[1] ?? '';
  const folder = Object.hasOwn(FOLDERS, name) ? FOLDERS[name] : undefined;
  if (folder) return { kind: folder, id: inFolder?.[2] ?? '' };

  const page = /^(?:accounts\/([^/]+)\/)?pages\/([^/]+)\/([^/]+)\.mdx$/u.exec(path);
  if (page) {
    const [, account, locale = '', id = ''] = page;
    return account === undefined ? { kind: 'page', id, locale } : { kind: 'page', id, locale, account };
  }
  const record = /^(?:accounts\/([^/]+)\/)?(changes|translations)\.yaml$/u.exec(path);
  if (record) return { kind: record[2] as 'changes' | 'translations', id: record[1] ?? COMMON_RECORD };

  const account = /^accounts\/([^/]+)\/(account|private)\.yaml$/u.exec(path);
  if (account) return { kind: account[2] as 'account' | 'private', id: account[1] ?? '' };

  if (/^voices\/[^/]+\/[^/]+\.(md|txt)$/u.test(path)) return { kind: 'voice' };
  return undefined;
}
