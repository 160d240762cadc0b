import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** The account that the generated ones are made after. */
const PATTERN = 'northmere';

/**
 * Writes a content folder with the demonstration's common pages and `count` accounts, all different in name, token,
 * facts and state.
 *
 * @param content absolute path of the demonstration's content.
 * @param target absolute path of a folder that does not exist yet.
 */
export function writeAccounts(content: string, target: string, count: number): void {
  cpSync(content, target, { recursive: true });
  rmSync(join(target, 'accounts'), { recursive: true });
  const pattern = join(content, 'accounts', PATTERN);
  const settings = parse(withoutOwnPages(pattern)) as Record<string, unknown>;
  for (let number = 1; number <= count; number++) {
    const id = `account-${String(number).padStart(3, '0')}`;
    const folder = join(target, 'accounts', id);
    mkdirSync(folder, { recursive: true });
    cpSync(join(pattern, 'logo.svg'), join(folder, 'logo.svg'));
    writeFileSync(join(folder, 'account.yaml'), stringify(accountOf(settings, id, number)));
  }
}

/** The pattern's settings, pointing at a common page wherever they pointed at one that it alone has. */
function withoutOwnPages(pattern: string): string {
  const [common = ''] = readdirSync(join(pattern, '..', '..', 'pages', 'en')).filter((name) => name.endsWith('.mdx'));
  return readdirSync(join(pattern, 'pages', 'en')).reduce(
    (text, own) => text.replaceAll(slugOf(own), slugOf(common)),
    readFileSync(join(pattern, 'account.yaml'), 'utf8'),
  );
}

function slugOf(file: string): string {
  return file.replace(/\.mdx$/u, '');
}

function accountOf(pattern: Record<string, unknown>, id: string, number: number): Record<string, unknown> {
  const facts = pattern['facts'] as Record<string, unknown>;
  // Without PDFs: the bench measures what grows with the number of accounts.
  const { pages: _, pdf: __, ...rest } = pattern;
  return {
    ...rest,
    name: `Generated Account ${number}`,
    token: tokenOf(id),
    facts: { ...facts, depots: 3 + number, 'loads-per-week': 400 + 7 * number },
  };
}

/** Always the same token for the same id, so that runs can be compared. */
function tokenOf(id: string): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  return [...createHash('sha256').update(id).digest().subarray(0, 26)].map((byte) => letters[byte % 32]).join('');
}
