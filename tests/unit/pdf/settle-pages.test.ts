import { expect, test } from 'vitest';
import { settlePages } from '#pdf/settle-pages.ts';

/** A printer that gives these pages, one after the other, and keeps what it was told. */
function aPrinter(...results: number[]) {
  const told: (number | undefined)[] = [];
  const layOut = async (pages: ReadonlyMap<string, number>, isDraft: boolean) => {
    told.push(pages.get('a'));
    const page = results[Math.min(told.length, results.length) - 1] ?? 0;
    return { pages: new Map([['a', page]]), made: { page, isDraft } };
  };
  return { told, layOut };
}

test('a document is printed twice: once for the numbers, once with them', async () => {
  const { told, layOut } = aPrinter(7);

  expect((await settlePages(layOut)).made).toEqual({ page: 7, isDraft: false });
  expect(told).toEqual([undefined, 7]);
});

test('a document that grows by its numbers is printed until they are right', async () => {
  const { told, layOut } = aPrinter(7, 8);

  expect((await settlePages(layOut)).made.page).toBe(8);
  expect(told).toEqual([undefined, 7, 8]);
});

test('numbers that never come to rest are a fault', async () => {
  await expect(settlePages(aPrinter(1, 2, 1, 2, 1, 2).layOut)).rejects.toThrow('still change');
});
