import { Fragment } from 'react';
import type { Locale } from '#domain/local-text.ts';
import type { RoleMark } from '#microsite/role-mark.ts';
import { Say } from '../Say.tsx';

interface Props {
  readonly roles: readonly RoleMark[];
  readonly locale: Locale;
}

/** Names of roles, marked as everywhere on the site, each behind a space. */
export function RoleList({ roles, locale }: Props) {
  return roles.map((role) => (
    <Fragment key={role.id}>
      {' '}
      <span className={role.isInGroup ? 'role is-in-group' : 'role'} data-roles={role.id}>
        <Say of={role.name} within={locale} />
      </span>
    </Fragment>
  ));
}
