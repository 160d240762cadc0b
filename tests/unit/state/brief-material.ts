import type { BriefClaim, BriefMaterial, BriefOffer, OfferedSection } from '#domain/brief-material.ts';
import { addOwn, changeLine, chooseOffer, setHeard, setText } from '#state/brief-draft.ts';
import { type BriefDraft, EMPTY_DRAFT } from '#state/brief-part.ts';

const said = (text: string) => ({ text, locale: 'en' });

/** An offered line; `change` replaces what matters to the test. */
export function anOffer(ref: string, change: Partial<BriefOffer> = {}): BriefOffer {
  return { ref, from: 'site', text: said(`Words of ${ref}`), claims: [], pages: [], roles: [], ...change };
}

/** A figure with a public source. */
export function aClaim(change: Partial<BriefClaim> = {}): BriefClaim {
  return {
    statement: said('Price of a trial'),
    figure: '€14,500',
    range: undefined,
    source: { title: 'Price list', publisher: 'Kestrelmoor', url: 'https://example.org/prices' },
    date: '2026-01-05',
    isIllustrative: false,
    others: [],
    ...change,
  };
}

/** What a brief can be made of: two options, one cost with a source, one risk, one question, one term. */
export function aMaterial(change: Partial<BriefMaterial> = {}): BriefMaterial {
  return {
    locale: 'en',
    today: '2026-11-21',
    account: { id: 'northmere', name: 'Northmere Grocery Co-op' },
    vendor: 'Kestrelmoor Cold Chain',
    notice: undefined,
    understanding: { author: 'Jane Alder', asOf: '2026-11-12', daysOld: undefined },
    prompts: {},
    offers: {
      question: [],
      objectives: [anOffer('objective:sooner')],
      options: [anOffer('option:nothing', { pages: ['when-not'] }), anOffer('option:pilot')],
      costs: [anOffer('claim:trial', { text: said('Price of a trial'), figure: '€14,500', claims: ['trial'] })],
      figures: [],
      risks: [anOffer('risk:risks/late', { roles: ['it'] })],
      stops: [anOffer('stop:muted', { claims: ['trial'] })],
      open: [anOffer('question-asked:price', { from: 'understanding', roles: ['fin'] })],
      terms: [
        anOffer('term:alarm', {
          text: said('alarm'),
          note: said('A sign that somebody should act.'),
          calls: [{ role: said('IT'), words: [said('alert')] }],
        }),
      ],
    },
    claims: { trial: aClaim() },
    pages: { 'when-not': said('When not to do this') },
    roles: [
      { id: 'fin', name: said('Finance'), isInGroup: true },
      { id: 'it', name: said('IT'), isInGroup: true },
    ],
    versions: { 'option:nothing': 'aaaaaaaaaaaa', 'page:when-not': 'bbbbbbbbbbbb', 'claim:trial': 'cccccccccccc' },
    ...change,
  };
}

/** A draft with every line that a part of {@link aMaterial} offers. */
export function chooseAll(section: OfferedSection, draft: BriefDraft): BriefDraft {
  return aMaterial().offers[section].reduce((now, offer) => chooseOffer(now, section, offer), draft);
}

/** A draft that has something in every part. */
export function filledDraft(): BriefDraft {
  const all = (['objectives', 'options', 'costs', 'stops', 'open', 'terms', 'risks'] as const).reduce(
    (draft, section) => chooseAll(section, draft),
    EMPTY_DRAFT,
  );
  const owned = changeLine(all, 'risk:risks/late', { choice: 'it' });
  const heard = setHeard(setHeard(owned, 'fin', 'heard'), 'it', 'asked');
  const own = addOwn(heard, 'costs', 'a1', 'Our own hours:\nabout 60');
  const asked = setText(setText(own, 'question', ' Do we start a trial? '), 'meeting', '2026-12-08');
  return setText(asked, 'recommendation', 'Start it.\n\nStop if nobody answers.');
}
