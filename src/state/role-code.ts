import { hashBits } from './hash.ts';

/** The code of an answer that names no role. */
export const UNNAMED = 0;

/** Ten bits that stand for a role in codes, 1 to 1023. They depend on the id alone, so renaming or translating a role keeps them. */
export function roleCode(id: string): number {
  return hashBits(`role ${id}`, 10) || 1;
}

/** The role that a code stands for; the first in the given order if two share one. `undefined` for unnamed and unknown codes. */
export function roleOfCode(code: number, roles: readonly { readonly id: string }[]): string | undefined {
  return roles.find((role) => roleCode(role.id) === code)?.id;
}

/** Fifteen bits that stand for what a mark is about (`claim:<id>`, `page:<slug>`), 0 to 32767. */
export function targetCode(target: string): number {
  return hashBits(`target ${target}`, 15);
}
