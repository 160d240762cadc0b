import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assertReplaceable } from './build-marker.ts';
import { moveFolder } from './move-folder.ts';
import { makeRunFolder } from './run-folder.ts';

/**
 * Puts a finished build in the place of the last one. The old one is kept beside it until the new one stands, so that a
 * crash at any moment leaves a whole build under one of the two names; `repairSwap` finds it.
 *
 * @param staged absolute path of the finished build, on any disk.
 * @param target absolute path that readers are served from.
 * @throws if something that no build made lies there, or if the new build cannot be moved; what was there stays.
 */
export function swapIntoPlace(staged: string, target: string): void {
  const previous = previousOf(target);
  assertReplaceable(target);
  assertReplaceable(previous);
  mkdirSync(dirname(target), { recursive: true });
  const beside = makeRunFolder(`${target}.staged-`);
  try {
    const ready = join(beside, 'site');
    moveFolder(staged, ready);
    rmSync(previous, { recursive: true, force: true });
    if (existsSync(target)) renameSync(target, previous);
    renameSync(ready, target);
  } catch (error) {
    if (!existsSync(target)) repairSwap(target);
    throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  rmSync(previous, { recursive: true, force: true });
}

/**
 * Brings the last good build back if a crash left it beside its place; `true` if it did.
 *
 * @throws if what lies beside it was made by no build.
 */
export function repairSwap(target: string): boolean {
  const previous = previousOf(target);
  if (!existsSync(previous)) return false;
  assertReplaceable(previous);
  if (existsSync(target)) {
    rmSync(previous, { recursive: true, force: true });
    return false;
  }
  renameSync(previous, target);
  return true;
}

function previousOf(target: string): string {
  return `${target}.previous`;
}
