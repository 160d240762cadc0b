import { expect, test } from 'vitest';
import { briefDocument } from '#state/brief-document.ts';
import { briefMarkdown, briefPlainText } from '#state/brief-markdown.ts';
import { aMaterial, filledDraft } from './brief-material.ts';

test('the whole paper as Markdown', () => {
  expect(briefMarkdown(briefDocument(filledDraft(), aMaterial()))).toMatchInlineSnapshot(`
    "# Do we start a trial?

    Decision brief · Northmere Grocery Co-op

    For the meeting on 8 December 2026

    ## Recommendation

    *in the group’s own words*

    Start it.

    Stop if nobody answers.

    ## Objectives

    1. Words of objective:sooner †

    ## Options

    1. Words of option:nothing †
    2. Words of option:pilot †

    ## Costs

    - Price of a trial **€14,500** † [1]
    - Our own hours: about 60

    ## Risks and their owners

    - Words of risk:risks/late †  
       Owner: IT

    ## Stop points

    - Words of stop:muted † [1]

    ## What remains open

    - Words of question-asked:price ‡  
       Asked by Finance

    ## Who was heard

    - Heard: Finance
    - Asked, not heard: IT

    ## Shared terms

    - **alarm** †  
       A sign that somebody should act. · IT: alert

    ## Sources

    1. [Price list. Kestrelmoor, 5 January 2026.](<https://example.org/prices>)

    † From the site of Kestrelmoor Cold Chain, in its words.

    ‡ What Kestrelmoor Cold Chain (Jane Alder) understood of the group on 12 November 2026.

    All other words on this page are the group’s own.

    Rests on pages and figures as they stood on 21 November 2026, version 243b-1d10. Pages: “When not to do this”.
    "
  `);
});

test('the whole paper as plain text', () => {
  expect(briefPlainText(briefDocument(filledDraft(), aMaterial()))).toMatchInlineSnapshot(`
    "Do we start a trial?

    Decision brief · Northmere Grocery Co-op

    For the meeting on 8 December 2026

    Recommendation

    in the group’s own words

    Start it.

    Stop if nobody answers.

    Objectives

    1. Words of objective:sooner †

    Options

    1. Words of option:nothing †
    2. Words of option:pilot †

    Costs

    - Price of a trial €14,500 † [1]
    - Our own hours: about 60

    Risks and their owners

    - Words of risk:risks/late †
       Owner: IT

    Stop points

    - Words of stop:muted † [1]

    What remains open

    - Words of question-asked:price ‡
       Asked by Finance

    Who was heard

    - Heard: Finance
    - Asked, not heard: IT

    Shared terms

    - alarm †
       A sign that somebody should act. · IT: alert

    Sources

    1. Price list. Kestrelmoor, 5 January 2026. https://example.org/prices

    † From the site of Kestrelmoor Cold Chain, in its words.

    ‡ What Kestrelmoor Cold Chain (Jane Alder) understood of the group on 12 November 2026.

    All other words on this page are the group’s own.

    Rests on pages and figures as they stood on 21 November 2026, version 243b-1d10. Pages: “When not to do this”.
    "
  `);
});
