import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '#checks/check-library.ts';
import { readLibrary } from '#library/read-library.ts';
import { writeAccounts } from '../../bench/write-accounts.ts';
import { temporaryFolder } from '../../helpers/build-site.ts';
import { DEMONSTRATION } from '../../helpers/demonstration.ts';

test('the accounts that the benchmark makes have no error, whatever the demonstration’s own are', () => {
  const target = join(temporaryFolder(), 'content');
  writeAccounts(DEMONSTRATION.content, target, 3);
  const library = readLibrary({ root: target, scope: 'buyers' });

  expect([...library.accounts.keys()]).toEqual(['account-001', 'account-002', 'account-003']);
  expect(checkLibrary(library).filter(({ severity }) => severity === 'error')).toEqual([]);
});
