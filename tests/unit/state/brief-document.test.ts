import { describe, expect, test } from 'vitest';
import { briefDocument } from '#state/brief-document.ts';
import { addOwn, setText } from '#state/brief-draft.ts';
import { briefMarkdown } from '#state/brief-markdown.ts';
import { EMPTY_DRAFT } from '#state/brief-part.ts';
import { restsOf } from '#state/brief-version.ts';
import { aClaim, aMaterial, chooseAll, filledDraft } from './brief-material.ts';

const material = aMaterial();
const { offers } = material;

describe('an empty paper', () => {
  const paper = briefDocument(EMPTY_DRAFT, material);

  test('has no word of the supplier’s in the group’s place', () => {
    expect(paper.recommendation.lines).toEqual([]);
    expect(paper.question.lines).toEqual([]);
    expect(paper.parts).toEqual([]);
    expect(briefMarkdown(paper)).not.toContain('Kestrelmoor');
  });
});

describe('a line', () => {
  test('says whose words it is', () => {
    const paper = briefDocument(filledDraft(), material);
    const line = (section: string) =>
      paper.parts.find((part) => part.section === section)?.lines.map(({ from }) => from);
    expect(line('costs')).toEqual(['site', undefined]);
    expect(line('open')).toEqual(['understanding']);
  });

  test('that the site does not offer any more keeps its words', () => {
    const { lines } = briefDocument(filledDraft(), aMaterial({ offers: { ...offers, stops: [] } })).parts.find(
      ({ section }) => section === 'stops',
    ) ?? { lines: [] };
    expect(lines.map(({ runs, from }) => [runs[0]?.text, from])).toEqual([['Words of stop:muted', 'site']]);
  });

  test('without an owner says so', () => {
    const paper = briefDocument(chooseAll('risks', EMPTY_DRAFT), material);
    expect(paper.parts[0]?.lines[0]?.below).toEqual([{ text: 'No owner yet', weight: 'quiet' }]);
  });

  test('without words is left out', () => {
    expect(briefDocument(addOwn(EMPTY_DRAFT, 'stops', 'a1', ' \n '), material).parts).toEqual([]);
  });
});

describe('a source', () => {
  test('is numbered once, however often it is cited', () => {
    const paper = briefDocument(filledDraft(), material);
    expect(paper.sources.lines.map(({ label }) => label)).toEqual(['1']);
  });

  test('tells of another that contradicts it', () => {
    const claims = { trial: aClaim({ others: [{ figure: '€610', publisher: 'A survey' }] }) };
    expect(briefMarkdown(briefDocument(filledDraft(), aMaterial({ claims })))).toContain(
      'Another source says €610: A survey.',
    );
  });
});

describe('what it rests on', () => {
  test('is the same version for the same choice, in whatever order it was made', () => {
    const one = chooseAll('costs', chooseAll('options', EMPTY_DRAFT));
    const other = chooseAll('options', chooseAll('costs', EMPTY_DRAFT));
    expect(restsOf(one, material)).toEqual(restsOf(other, material));
    expect(restsOf(one, material).version).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}$/u);
  });

  test('is another version when a chosen text changes, and only then', () => {
    const draft = chooseAll('options', EMPTY_DRAFT);
    const version = (key: string) =>
      restsOf(draft, { ...material, versions: { ...material.versions, [key]: 'new' } }).version;
    expect(version('page:when-not')).not.toBe(restsOf(draft, material).version);
    expect(version('claim:trial')).toBe(restsOf(draft, material).version);
  });

  test('is nothing where nothing of the site was chosen', () => {
    expect(restsOf(setText(EMPTY_DRAFT, 'question', 'Do we start?'), material)).toEqual({
      slugs: [],
      version: undefined,
    });
  });
});

test('the supplier’s understanding is marked old with its age', () => {
  const paper = briefDocument(
    filledDraft(),
    aMaterial({ understanding: { author: 'Jane Alder', asOf: '2026-10-15', daysOld: 37 } }),
  );
  expect(paper.foot.map(({ run }) => run.text).join('\n')).toContain('That was 37 days before these pages were made.');
});

test('a day that is none is left out', () => {
  expect(briefDocument(setText(EMPTY_DRAFT, 'meeting', '2026-99-99'), material).meeting).toBeUndefined();
});
