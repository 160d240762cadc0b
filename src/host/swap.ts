import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished build in the place of the last one. The old one is kept beside it until the new one stands, so that a
 * crash at any moment leaves a whole build under one of the two names; `repairSwap` finds it.
 *
 * @param staged absolute path of the finished build, on the same disk as `target`.
 * @param target absolute path that readers are served from.
 * @throws if the new build cannot be moved; the old one is in its place again then.
 */
export function swapIntoPlace(staged: string, target: string): void {
  const previous = previousOf(target);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  try {
    renameSync(staged, target);
  } catch (error) {
    repairSwap(target);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** Brings the last good build back if a crash left it beside its place; `true` if it did. */
export function repairSwap(target: string): boolean {
  const previous = previousOf(target);
  if (!existsSync(previous)) return false;
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
