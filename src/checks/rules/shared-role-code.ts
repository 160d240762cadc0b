import { quoted } from '#library/quoted.ts';
import { roleCode } from '#state/role-code.ts';
import type { Rule } from '../rule.ts';

/** Answers name a role by ten bits of its id, which two ids can share by chance. */
export const sharedRoleCode: Rule = {
  name: 'shared-role-code',
  severity: 'error',
  *check(library) {
    const first = new Map<number, string>();
    for (const { id, placeOf } of library.roles.values()) {
      const code = roleCode(id);
      const other = first.get(code);
      if (other === undefined) first.set(code, id);
      else
        yield {
          place: placeOf([]),
          message: `The roles ${quoted(other)} and ${quoted(id)} look alike in the codes that members pass on, so an answer of one would be counted for the other.`,
          fix: `give one of the two files another name, for instance ${id}-team.yaml, and use it wherever the role is named.`,
        };
    }
  },
};
