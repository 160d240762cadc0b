import { useState } from 'react';
import { roomStrings } from '#i18n/room-strings.ts';
import { roleCode, UNNAMED } from '#state/role-code.ts';
import { type Chip, Chips } from '../../Chips.tsx';
import { Say } from '../../Say.tsx';
import { useAgree } from '../agree-context.ts';
import type { OwnDraft } from './use-draft.ts';

/** For whom one answers: a role, or none. */
export function RoleChoice({ own }: { readonly own: OwnDraft }) {
  const { locale, roles } = useAgree();
  const t = roomStrings(locale);
  // An answer without a role looks like one whose role is still to be chosen.
  const [isUnnamed, setIsUnnamed] = useState(own.draft?.isCopied === true);
  const options: Chip<number>[] = [
    ...roles.map(({ id, name }) => ({ value: roleCode(id), label: <Say of={name} within={locale} /> })),
    { value: UNNAMED, label: t.answer.unnamed },
  ];
  const { role } = own.answer;
  const pick = (picked: number | undefined) => {
    setIsUnnamed(picked === UNNAMED);
    own.change(() => ({ role: picked ?? UNNAMED }));
  };
  return (
    <fieldset className="field choice-field">
      <legend>{t.answer.role}</legend>
      <p className="field-hint">{t.answer.roleHint}</p>
      <Chips
        options={options}
        value={role === UNNAMED && !isUnnamed ? undefined : role}
        onPick={pick}
        className="chips-words"
      />
    </fieldset>
  );
}
