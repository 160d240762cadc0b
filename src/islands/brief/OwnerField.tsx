import { formatList } from '#i18n/format-list.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { changeLine, lineOf } from '#state/brief-draft.ts';
import { useBrief } from './brief-context.ts';

interface Props {
  /** The draft line's id. */
  readonly id: string;
  /** The risk's words, for those who listen. */
  readonly about: string;
  /** Ids of roles that often own such a risk. */
  readonly suggested: readonly string[];
}

/** Which role owns a risk. On paper a gap to fill in; nobody is set until the group sets somebody. */
export function OwnerField({ id, about, suggested }: Props) {
  const { draft, change, material, isLive } = useBrief();
  const { roles, locale } = material;
  const t = toolStrings(locale);
  const names = roles.filter((role) => suggested.includes(role.id)).map(({ name }) => name.text);
  const often = names.length > 0 && <span className="field-hint">{t.brief.oftenOwned(formatList(names, locale))}</span>;
  if (!isLive) {
    return (
      <p className="brief-owner">
        <span className="brief-gap">{t.brief.paperOwner}</span> {often}
      </p>
    );
  }
  return (
    <p className="brief-owner">
      <label>
        <span aria-hidden="true">{t.brief.ownerLabel}</span>{' '}
        <select
          aria-label={t.brief.ownerOf(about)}
          value={lineOf(draft, id)?.choice ?? ''}
          onChange={({ target }) => change((now) => changeLine(now, id, { choice: target.value }))}
        >
          <option value="">{t.brief.noOwner}</option>
          {roles.map((role) => (
            <option key={role.id} value={role.id}>
              {role.name.text}
            </option>
          ))}
        </select>
      </label>{' '}
      {often}
    </p>
  );
}
