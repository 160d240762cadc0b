import type { Said } from '#domain/local-text.ts';
import type { RoomStrings } from '#i18n/room-strings.ts';
import { roleOfCode } from '#state/role-code.ts';
import type { AgreeProps } from '../agree-context.ts';

/** The name of a role by its code: of an answer without a role, and of a role that this site has not, a word for that. */
export function roleName(code: number, { roles, locale }: Pick<AgreeProps, 'roles' | 'locale'>, t: RoomStrings): Said {
  if (code === 0) return { text: t.board.dots.noRole, locale };
  const id = roleOfCode(code, roles);
  return roles.find((role) => role.id === id)?.name ?? { text: t.board.dots.otherRole, locale };
}

/** Names of roles for a sentence, each once, in the order of the site's roles. */
export function roleNames(
  codes: readonly number[],
  agree: Pick<AgreeProps, 'roles' | 'locale'>,
  t: RoomStrings,
): string[] {
  const place = (code: number) => {
    const id = code === 0 ? undefined : roleOfCode(code, agree.roles);
    const at = agree.roles.findIndex((role) => role.id === id);
    return at === -1 ? agree.roles.length : at;
  };
  const sorted = [...new Set(codes)].toSorted((a, b) => place(a) - place(b));
  return sorted.map((code) => (code === 0 ? t.board.dots.somebody : roleName(code, agree, t).text));
}
