/** One page that stands for all of its kind. */
export interface PageKind {
  readonly name: string;
  /** Below the microsite's language, with a closing slash; empty for home. */
  readonly path: string;
}

/** A page of each kind that the demonstration has, all in each of its microsites. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'home', path: '' },
  { name: 'jobs', path: 'jobs/' },
  { name: 'job', path: 'jobs/validation/' },
  { name: 'page', path: 'pages/one-hour-out-of-range/' },
  { name: 'comparison', path: 'pages/four-ways-to-close-the-gap/' },
  { name: 'checklist', path: 'pages/requirements-checklist/' },
  { name: 'calculator', path: 'pages/if-we-change-nothing/' },
  { name: 'business case', path: 'pages/three-year-business-case/' },
  { name: 'diagnostic', path: 'pages/how-visible-is-your-cold-chain/' },
  { name: 'scorecard', path: 'pages/weighted-scorecard/' },
  { name: 'material to share', path: 'pages/alignment-meeting/' },
  { name: 'roles', path: 'roles/' },
  { name: 'language', path: 'language/' },
  { name: 'evidence', path: 'evidence/' },
  { name: 'agree', path: 'agree/' },
  { name: 'meeting', path: 'agree/meeting/' },
  { name: 'brief', path: 'brief/' },
  { name: 'kit', path: 'kit/' },
  { name: 'where-we-are', path: 'where-we-are/' },
  { name: 'changes', path: 'where-we-are/changes/' },
  { name: 'new-here', path: 'new-here/' },
  { name: 'about', path: 'about/' },
  { name: 'search', path: 'search/' },
];
