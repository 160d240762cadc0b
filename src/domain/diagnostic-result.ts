/** What counting needs of a question: the points of its answers. */
export interface ScoredQuestion {
  readonly id: string;
  readonly answers: readonly { readonly points: number }[];
}

export interface ScoredSection {
  readonly id: string;
  readonly questions: readonly ScoredQuestion[];
}

export interface ScoredBand {
  readonly id: string;
  /** Least and most points of the band, both included. */
  readonly from: number;
  readonly to: number;
}

/** By question: the points of the answer that was chosen. */
export type ChosenPoints = Readonly<Record<string, number>>;

/** Points counted over some questions. */
interface Count {
  /** Points of the answers given. */
  readonly points: number;
  /** Most points that the answered questions can give. */
  readonly most: number;
  readonly answered: number;
  readonly questions: number;
}

export interface SectionResult extends Count {
  readonly id: string;
  /** Part of the points of the answered questions, 0 to 1; `undefined` where none was answered or none gives points. */
  readonly share: number | undefined;
}

export interface DiagnosticResult extends Count {
  /** Least and most points that the whole can still reach; equal when every question is answered. */
  readonly lowest: number;
  readonly highest: number;
  /** Bands that the whole can still reach, in their order: one when the answers left open change nothing. */
  readonly bands: readonly string[];
  /** The parts, smallest share first; equal ones in their order, those without a share at the end. */
  readonly sections: readonly SectionResult[];
}

/**
 * Adds up what was answered. Unanswered questions are not zero: they leave the result open between `lowest` and
 * `highest`. A choice that no answer of its question gives is taken for none.
 */
export function diagnosticResult(
  sections: readonly ScoredSection[],
  bands: readonly ScoredBand[],
  chosen: ChosenPoints,
): DiagnosticResult {
  const questions = sections.flatMap((section) => section.questions);
  const open = questions.filter((question) => chosenPoints(question, chosen) === undefined);
  const count = countOf(questions, chosen);
  const lowest = count.points + sum(open.map(({ answers }) => Math.min(...answers.map(({ points }) => points))));
  const highest = count.points + sum(open.map(mostPoints));
  return {
    ...count,
    lowest,
    highest,
    bands: bands.filter(({ from, to }) => from <= highest && lowest <= to).map(({ id }) => id),
    sections: sections.map((section) => sectionResult(section, chosen)).toSorted(byShare),
  };
}

/** The points chosen for a question, where one of its answers gives them. */
export function chosenPoints({ id, answers }: ScoredQuestion, chosen: ChosenPoints): number | undefined {
  const points = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
  return answers.some((answer) => answer.points === points) ? points : undefined;
}

/** Least and most points that answering everything can give. */
export function pointsRange(sections: readonly ScoredSection[]): { readonly least: number; readonly most: number } {
  const { lowest, highest } = diagnosticResult(sections, [], {});
  return { least: lowest, most: highest };
}

function sectionResult({ id, questions }: ScoredSection, chosen: ChosenPoints): SectionResult {
  const count = countOf(questions, chosen);
  return { id, ...count, share: count.most === 0 ? undefined : count.points / count.most };
}

function countOf(questions: readonly ScoredQuestion[], chosen: ChosenPoints): Count {
  const answered = questions.filter((question) => chosenPoints(question, chosen) !== undefined);
  return {
    points: sum(answered.map((question) => chosenPoints(question, chosen) ?? 0)),
    most: sum(answered.map(mostPoints)),
    answered: answered.length,
    questions: questions.length,
  };
}

function mostPoints({ answers }: ScoredQuestion): number {
  return Math.max(...answers.map(({ points }) => points));
}

/** Sorting keeps the order of equal ones. */
function byShare(a: SectionResult, b: SectionResult): number {
  return (a.share ?? 2) - (b.share ?? 2);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
