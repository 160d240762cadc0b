/** How the board is computed, in English. */
export const how = {
  title: 'How this is computed',
  order:
    'The widest gap comes first. The gap of a statement is one minus its agreement A. “Don’t know” counts neither way, and neither does a role that was asked and not heard.',
  agreement:
    'Agreement A looks at how the ratings lie on the scale. It is 1 when all chose the same, 0 when all five ratings were chosen equally often, and −1 when half stand at each end. The average is not used: a group that is split between 1 and 5 has the same average as one that is united on 3.',
  agreementSource:
    'Cees van der Eijk, “Measuring agreement in ordered rating scales”, Quality & Quantity 35 (2001), 325–341.',
  words:
    '“Together” is said from A = 0.75, when the lowest and the highest rating are at most two points apart. “Not far apart” is said from A = 0.5, “apart” below it. Below three ratings no figure is shown, as it would look more exact than it is.',
  expectation:
    'What people expected is called the group’s expectation from two people on: three of four for “settled”, more than half for “we disagree”.',
  concordance:
    'Kendall’s W says how far the lists of three objectives agree: 1 for the same list from everybody, 0 for none. Objectives that somebody did not choose share the mean of the ranks left over, and W is corrected for such ties.',
  concordanceSource:
    'M. G. Kendall and B. Babington Smith, “The problem of m rankings”, Annals of Mathematical Statistics 10 (1939); with ties as in S. Siegel and N. J. Castellan, Nonparametric Statistics for the Behavioral Sciences (1988).',
  figures: 'The figures of this board',
  statement: 'Statement',
  ratings: 'Ratings',
  figure: 'A',
  tooFew: 'too few',
  w: (shown: string) => `Kendall’s W of the lists of objectives is ${shown}.`,
  noW: 'Three lists of objectives are needed before Kendall’s W is shown.',
} as const;
