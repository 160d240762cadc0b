import type { Said } from '#domain/local-text.ts';
import type { Microsite } from './microsite.ts';

/** A role as a mark beside content: it says for whom something matters, and hides nothing. */
export interface RoleMark {
  readonly id: string;
  readonly name: Said;
  /** Whether the account names this role as part of its group. */
  readonly isInGroup: boolean;
}

/** The mark of a role. @throws if no such role exists, which the checks rule out. */
export function roleMark(microsite: Microsite, id: string): RoleMark {
  const role = microsite.library.roles.get(id);
  if (!role) throw new Error(`No role is called "${id}".`);
  return { id, name: microsite.say(role.settings.name), isInGroup: microsite.account.settings.roles.includes(id) };
}

/** All roles of the library in the order of their files: the same for every account and reader. */
export function allRoleMarks(microsite: Microsite): RoleMark[] {
  return [...microsite.library.roles.keys()].map((id) => roleMark(microsite, id));
}
