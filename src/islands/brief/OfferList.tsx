import type { BriefOffer, OfferedSection } from '#domain/brief-material.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { chooseOffer, lineOf, removeLine, rewordOffer } from '#state/brief-draft.ts';
import { Say } from '../Say.tsx';
import { useBrief } from './brief-context.ts';
import { OwnerField } from './OwnerField.tsx';
import { randomName } from './random-name.ts';

interface Props {
  readonly section: OfferedSection;
  readonly title: string;
  readonly hint?: string;
  readonly offers: readonly BriefOffer[];
}

/** Lines that the site or the board offers, to be ticked: complete on paper. */
export function OfferList({ section, title, hint, offers }: Props) {
  if (offers.length === 0) return null;
  return (
    <fieldset className="brief-offers">
      <legend>{title}</legend>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <ul className="brief-offer-list">
        {offers.map((offer) => (
          <li key={offer.ref} className="brief-offer">
            <OfferLine section={section} offer={offer} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function OfferLine({ section, offer }: { readonly section: OfferedSection; readonly offer: BriefOffer }) {
  const { draft, change, changeWithUndo, material, isLive, setNewLine } = useBrief();
  const t = toolStrings(material.locale);
  const isChosen = lineOf(draft, offer.ref) !== undefined;
  const reword = () => {
    const name = randomName();
    setNewLine(`own:${name}`);
    changeWithUndo((now) => rewordOffer(now, offer.ref, name), t.brief.reworded);
  };
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ target }) =>
            change((now) => (target.checked ? chooseOffer(now, section, offer) : removeLine(now, offer.ref)))
          }
        />
        <span className="brief-offer-text">
          <OfferWords offer={offer} />
        </span>
      </label>
      {section === 'risks' && (isChosen || !isLive) && (
        <OwnerField id={offer.ref} about={offer.text.text} suggested={offer.roles} />
      )}
      {isLive && isChosen && (
        <button
          type="button"
          className="button-plain"
          aria-label={t.brief.rewordLine(offer.text.text)}
          onClick={reword}
        >
          {t.brief.reword}
        </button>
      )}
    </>
  );
}

function OfferWords({ offer }: { readonly offer: BriefOffer }) {
  const { material } = useBrief();
  const { locale, vendor } = material;
  const t = toolStrings(locale);
  return (
    <>
      <Say of={offer.text} within={locale} /> {offer.figure !== undefined && <strong>{offer.figure}</strong>}{' '}
      {offer.from === 'understanding' && <span className="brief-offer-note">{t.brief.fromUnderstanding(vendor)}</span>}{' '}
      {offer.note && (
        <span className="brief-offer-note">
          <Say of={offer.note} within={locale} />
        </span>
      )}
    </>
  );
}
