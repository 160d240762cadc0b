import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addOwn,
  changeLine,
  chooseOffer,
  clearDraft,
  isEmptyDraft,
  linesOf,
  moveLine,
  removeLine,
  restoreDraft,
  rewordOffer,
  setHeard,
  setText,
  textOf,
} from '#state/brief-draft.ts';
import { type BriefDraft, briefPart, EMPTY_DRAFT, mergeDrafts } from '#state/brief-part.ts';
import { anOffer } from './brief-material.ts';

const nothing = anOffer('option:nothing');
const pilot = anOffer('option:pilot');
const two = chooseOffer(chooseOffer(EMPTY_DRAFT, 'options', nothing), 'options', pilot);
const ids = (draft: BriefDraft) => linesOf(draft, 'options').map(({ id }) => id);

/** Any draft that this module can make. */
const drafts = fc
  .array(
    fc.oneof(
      fc.record({ act: fc.constant('tick' as const), at: fc.nat(3) }),
      fc.record({ act: fc.constant('untick' as const), at: fc.nat(3) }),
      fc.record({ act: fc.constant('write' as const), text: fc.string({ maxLength: 4 }) }),
      fc.record({ act: fc.constant('move' as const), at: fc.nat(3) }),
      fc.record({ act: fc.constant('clear' as const) }),
    ),
    { maxLength: 12 },
  )
  .map((steps) =>
    steps.reduce<BriefDraft>((draft, step) => {
      if (step.act === 'tick') return chooseOffer(draft, 'options', anOffer(`option:${step.at}`));
      if (step.act === 'untick') return removeLine(draft, `option:${step.at}`);
      if (step.act === 'move') return moveLine(draft, `option:${step.at}`, 1);
      return step.act === 'write' ? setText(draft, 'question', step.text) : clearDraft(draft);
    }, EMPTY_DRAFT),
  );

describe('a draft', () => {
  test('keeps offered lines in the order in which they were chosen', () => {
    expect(ids(two)).toEqual(['option:nothing', 'option:pilot']);
  });

  test('moves a line, and leaves it at the end of its part', () => {
    expect(ids(moveLine(two, 'option:pilot', -1))).toEqual(['option:pilot', 'option:nothing']);
    expect(moveLine(two, 'option:pilot', 1)).toEqual(two);
  });

  test('gives an offered line, reworded, its place', () => {
    const reworded = changeLine(rewordOffer(two, 'option:nothing', 'a1'), 'own:a1', { text: 'Stay as we are' });
    expect(linesOf(reworded, 'options').map(({ id, text }) => [id, text])).toEqual([
      ['own:a1', 'Stay as we are'],
      ['option:pilot', 'Words of option:pilot'],
    ]);
  });

  test('is as before after clearing and undoing', () => {
    const written = setHeard(
      setText(addOwn(two, 'risks', 'b2', 'Nobody answers'), 'question', 'Do we start?'),
      'fin',
      'asked',
    );
    const cleared = clearDraft(written);
    const back = restoreDraft(cleared, written);
    expect(isEmptyDraft(cleared)).toBe(true);
    expect(back.map(({ stamp, ...line }) => line)).toEqual(written.map(({ stamp, ...line }) => line));
  });
});

describe('two tabs', () => {
  test('keep the lines of both', () => {
    const one = chooseOffer(EMPTY_DRAFT, 'options', nothing);
    const other = setText(EMPTY_DRAFT, 'question', 'Do we start?');
    expect(textOf(mergeDrafts(one, other), 'question')).toBe('Do we start?');
    expect(ids(mergeDrafts(one, other))).toEqual(['option:nothing']);
  });

  test('do not bring back what the other cleared', () => {
    expect(isEmptyDraft(mergeDrafts(two, clearDraft(two)))).toBe(true);
  });

  test('agree, in whatever order and however often they merge', () => {
    fc.assert(
      fc.property(drafts, drafts, drafts, (a, b, c) => {
        expect(mergeDrafts(a, b)).toEqual(mergeDrafts(b, a));
        expect(mergeDrafts(mergeDrafts(a, b), c)).toEqual(mergeDrafts(a, mergeDrafts(b, c)));
        expect(mergeDrafts(a, a)).toEqual(a);
      }),
    );
  });
});

describe('a kept draft', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(briefPart.parse(JSON.parse(JSON.stringify(draft)), 1)).toEqual(draft);
      }),
    );
  });

  test.each([['text'], [{}], [[{ id: 'x' }]], [[null]], [[{ ...two[0], section: 'prices' }]]])(
    'that is none is set aside: %j',
    (value) => {
      expect(briefPart.parse(value, 1)).toBeUndefined();
    },
  );
});
