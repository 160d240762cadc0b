import type { OfferedSection } from '#domain/brief-material.ts';
import { formatSeries } from '#i18n/format-list.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { CALCULATION } from '#state/brief-calculations.ts';
import { chooseOffer } from '#state/brief-draft.ts';
import { BriefPart } from './BriefPart.tsx';
import { useBrief } from './brief-context.ts';
import { HeardField } from './HeardField.tsx';
import { MeetingNotes } from './MeetingNotes.tsx';
import { OfferList } from './OfferList.tsx';
import { OrderList } from './OrderList.tsx';
import { OwnLines } from './OwnLines.tsx';
import { MeetingField, QuestionExamples, WordField } from './WordFields.tsx';

const BEFORE_SETTLED = ['objectives', 'options', 'costs', 'figures', 'risks', 'stops'] as const;

/** Every part of the paper, to be chosen and written; without scripts a form for pen and paper. */
export function Composer() {
  return (
    <>
      <BriefPart section="question" isOpenAtFirst>
        <WordField section="question" />
        <QuestionExamples />
        <MeetingField />
      </BriefPart>
      <BriefPart section="recommendation">
        <WordField section="recommendation" />
      </BriefPart>
      {BEFORE_SETTLED.map((section) => (
        <ListPart key={section} section={section} />
      ))}
      <SettledPart />
      <ListPart section="open" />
      <BriefPart section="heard">
        <HeardField />
        <OwnLines section="heard" />
      </BriefPart>
      <ListPart section="terms" />
    </>
  );
}

function SettledPart() {
  const { isLive } = useBrief();
  return (
    <BriefPart section="settled">
      <MeetingNotes section="settled" />
      <OwnLines section="settled" />
      {isLive && <OrderList section="settled" />}
    </BriefPart>
  );
}

type ListSection = Exclude<OfferedSection, 'question'>;

function ListPart({ section }: { readonly section: ListSection }) {
  const { material, isLive } = useBrief();
  const t = toolStrings(material.locale);
  const all = material.offers[section];
  const offers = all.filter(({ ref }) => !isBoardRef(ref) && !ref.startsWith(CALCULATION));
  const calculated = all.filter(({ ref }) => ref.startsWith(CALCULATION));
  return (
    <BriefPart section={section}>
      {section === 'objectives' && <BoardObjectives />}
      {section === 'open' && <BoardOpen />}
      {section === 'open' && <MeetingNotes section="open" />}
      {isLive && (
        <OfferList
          section={section}
          title={t.brief.fromCalculators}
          hint={t.brief.fromCalculatorsHow}
          offers={calculated}
        />
      )}
      <OfferList section={section} title={t.brief.fromSite(material.vendor)} offers={offers} />
      <OwnLines section={section} />
      {isLive && <OrderList section={section} />}
    </BriefPart>
  );
}

function isBoardRef(ref: string): boolean {
  return ref.startsWith('gap:') || ref.startsWith('unknown:');
}

/** What the board puts first, as an offer that names what it would add. */
function BoardObjectives() {
  const { material, boardOffers, changeWithUndo, isLive } = useBrief();
  const t = toolStrings(material.locale);
  const refs = boardOffers?.objectives ?? [];
  const offers = refs.flatMap((ref) => material.offers.objectives.filter((offer) => offer.ref === ref));
  if (!isLive || offers.length === 0) return null;
  const listed = formatSeries(
    offers.map(({ text }) => text.text),
    material.locale,
  );
  const take = () =>
    changeWithUndo(
      (draft) => offers.reduce((now, offer) => chooseOffer(now, 'objectives', offer), draft),
      t.brief.boardTaken,
    );
  return (
    <button type="button" className="button button-quiet brief-from-board" onClick={take}>
      {t.brief.addObjectives(listed)}
    </button>
  );
}

/** What the board leaves open. */
function BoardOpen() {
  const { material, boardOffers, isLive } = useBrief();
  const t = toolStrings(material.locale);
  const refs = boardOffers?.open ?? [];
  const offers = refs.flatMap((ref) => material.offers.open.filter((offer) => offer.ref === ref));
  if (!isLive) return null;
  return <OfferList section="open" title={t.brief.fromBoard} hint={t.brief.fromBoardHow} offers={offers} />;
}
