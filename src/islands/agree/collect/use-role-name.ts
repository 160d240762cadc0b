import { roomStrings } from '#i18n/room-strings.ts';
import { useAgree } from '../agree-context.ts';
import { roleName } from '../board/role-name.ts';

/** Names roles by their codes as the board does. */
export function useRoleName(): (code: number) => string {
  const agree = useAgree();
  const t = roomStrings(agree.locale);
  return (code) => roleName(code, agree, t).text;
}
