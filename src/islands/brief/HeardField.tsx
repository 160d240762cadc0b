import { formatList } from '#i18n/format-list.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { lineOf, setHeard } from '#state/brief-draft.ts';
import { Say } from '../Say.tsx';
import { useBrief } from './brief-context.ts';

const STATES = ['heard', 'asked', 'unsaid'] as const;

/** Which roles were heard, and which were asked and not heard. */
export function HeardField() {
  const { material } = useBrief();
  return (
    <>
      <BoardHeard />
      <div className="brief-roles">
        {material.roles
          .filter(({ isInGroup }) => isInGroup)
          .map(({ id, name }) => (
            <fieldset key={id} className="brief-role">
              <legend>
                <Say of={name} within={material.locale} />
              </legend>
              <RoleStates role={id} />
            </fieldset>
          ))}
      </div>
    </>
  );
}

function RoleStates({ role }: { readonly role: string }) {
  const { draft, change, material, isLive } = useBrief();
  const t = toolStrings(material.locale);
  const said = lineOf(draft, `role:${role}`)?.choice || 'unsaid';
  // On paper a box that is left empty says it.
  const shown = isLive ? STATES : STATES.filter((state) => state !== 'unsaid');
  return shown.map((state) => (
    <label key={state} className="choice">
      <input
        type="radio"
        name={`heard-${role}`}
        checked={said === state}
        onChange={() => change((now) => setHeard(now, role, state))}
      />
      <span>{t.brief.heardState[state]}</span>
    </label>
  ));
}

/** What the board knows of who answered, as an offer. */
function BoardHeard() {
  const { boardOffers, changeWithUndo, material, isLive } = useBrief();
  const { roles, locale } = material;
  const t = toolStrings(locale);
  if (!isLive || !boardOffers || boardOffers.heard.length === 0) return null;
  const { heard, notHeard } = boardOffers;
  const names = roles.filter(({ id }) => heard.includes(id)).map(({ name }) => name.text);
  const take = () =>
    changeWithUndo((draft) => {
      const withHeard = heard.reduce((now, role) => setHeard(now, role, 'heard'), draft);
      return notHeard.reduce((now, role) => setHeard(now, role, 'asked'), withHeard);
    }, t.brief.boardTaken);
  return (
    <button type="button" className="button button-quiet" onClick={take}>
      {t.brief.addHeard(formatList(names, locale))}
    </button>
  );
}
