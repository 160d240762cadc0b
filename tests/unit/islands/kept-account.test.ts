import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringBack, clearAll, exportAll } from '#islands/kept-account.ts';
import { keptPart } from '#islands/kept-part.ts';
import { addOwn } from '#state/brief-draft.ts';
import { briefPart } from '#state/brief-part.ts';
import { keeperOf } from '#state/keep.ts';
import { changeSlots, toolPart, valuesOf } from '#state/slots.ts';
import { aStorage } from '../state/storage-builder.ts';

const COST = toolPart('cost-of-a-week');

const heard = new Map<string, Set<(event: unknown) => void>>();
const browser = aStorage();

beforeEach(() => {
  browser.texts.clear();
  heard.clear();
  vi.stubGlobal('window', { localStorage: browser.storage });
  vi.stubGlobal('addEventListener', (name: string, listener: (event: unknown) => void) =>
    heard.set(name, (heard.get(name) ?? new Set()).add(listener)),
  );
  vi.stubGlobal('removeEventListener', (name: string, listener: (event: unknown) => void) =>
    heard.get(name)?.delete(listener),
  );
});

afterEach(() => void vi.unstubAllGlobals());

/** What another computer kept and saved as a file. */
function aFile(account: string): string {
  const keeper = keeperOf(aStorage().storage, account);
  keeper.write(COST, changeSlots({}, { loads: 7, share: 3 }));
  keeper.write(briefPart, addOwn([], 'open', 'b', 'Who signs?'));
  return keeper.exportAll();
}

test('a file that comes back is merged with the brief and the tools that this browser has', () => {
  const here = keeperOf(browser.storage, 'merging');
  here.write(COST, changeSlots({}, { price: 90 }));
  here.write(briefPart, addOwn([], 'open', 'a', 'Who pays?'));

  const result = bringBack('merging', aFile('merging'), [briefPart]);

  expect(result).toMatchObject({ ok: true, skipped: [] });
  expect(valuesOf(here.read(COST).value)).toEqual({ loads: 7, price: 90, share: 3 });
  expect(here.read(briefPart).value.map(({ text }) => text)).toEqual(['Who pays?', 'Who signs?']);
});

test('a tool’s values that cannot be read are named and harm nothing', () => {
  const here = keeperOf(browser.storage, 'damaged');
  here.write(COST, changeSlots({}, { price: 90 }));
  const file = JSON.parse(aFile('damaged'));
  file.parts[COST.name].value = 'seven';

  expect(bringBack('damaged', JSON.stringify(file), [briefPart])).toMatchObject({ ok: true, skipped: [COST.name] });
  expect(valuesOf(here.read(COST).value)).toEqual({ price: 90 });
});

test('what was set aside on another computer comes back beside what is here', () => {
  const other = aStorage({ 'commonview:aside:tool:cost-of-a-week:aside:1': '{"odd": 1}' });
  expect(bringBack('aside', keeperOf(other.storage, 'aside').exportAll(), [])).toMatchObject({ skipped: [] });
  expect(exportAll('aside')).toContain('"tool:cost-of-a-week:aside:1"');
});

test('clearing ends the word about what could not be read', () => {
  browser.texts.set('commonview:clearing:tool:cost-of-a-week', 'no JSON');
  const part = keptPart('clearing', COST);
  expect(part.now().damaged).toBe('no JSON');
  clearAll('clearing');
  expect(part.now().damaged).toBeUndefined();
});

test('a change begins from what another tab has kept meanwhile, so that its revision is the higher', () => {
  const part = keptPart('tabs', COST);
  part.change((slots) => changeSlots(slots, { loads: 1 }));
  const otherTab = keeperOf(browser.storage, 'tabs');
  for (const loads of [2, 3, 4]) otherTab.write(COST, changeSlots(otherTab.read(COST).value, { loads }));

  part.change((slots) => changeSlots(slots, { loads: 5 }));
  expect(valuesOf(part.now().value)).toEqual({ loads: 5 });
});

test('a page that comes back by "back", or a view that opens again, shows what was kept meanwhile', () => {
  const part = keptPart('back', COST);
  const otherTab = keeperOf(browser.storage, 'back');
  const leave = part.subscribe(() => undefined);
  expect(valuesOf(part.now().value)).toEqual({});

  otherTab.write(COST, changeSlots({}, { loads: 2 }));
  for (const listener of heard.get('pageshow') ?? []) listener({ persisted: true });
  expect(valuesOf(part.now().value)).toEqual({ loads: 2 });

  leave();
  otherTab.write(COST, changeSlots(otherTab.read(COST).value, { loads: 3 }));
  expect(valuesOf(part.now().value)).toEqual({ loads: 3 });
  expect(part.now()).toBe(part.now());
});
