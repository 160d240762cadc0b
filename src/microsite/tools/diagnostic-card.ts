import type { Diagnostic } from '#domain/diagnostic.ts';
import { pointsRange } from '#domain/diagnostic-result.ts';
import type { Said } from '#domain/local-text.ts';
import type { Microsite } from '../microsite.ts';
import { type PageLink, pageLinks } from './page-link.ts';
import type { ToolHead } from './tool-head.ts';

export interface QuestionCard {
  readonly id: string;
  /** Place among all questions, 1-based. */
  readonly number: number;
  readonly text: Said;
  readonly answers: readonly { readonly points: number; readonly text: Said }[];
}

export interface DiagnosticSectionCard {
  readonly id: string;
  readonly title: Said;
  readonly questions: readonly QuestionCard[];
  /** Pages that help where this part is weak. */
  readonly pages: readonly PageLink[];
}

export interface BandCard {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly title: Said;
  readonly means: Said;
  /** The page to read next; absent where the account leaves it out. */
  readonly next: PageLink | undefined;
}

export interface DiagnosticCard extends ToolHead {
  readonly kind: 'diagnostic';
  /** Id of the account: what a reader answers is kept under it. */
  readonly account: string;
  readonly sections: readonly DiagnosticSectionCard[];
  /** Lowest first. */
  readonly bands: readonly BandCard[];
  /** Most points that can be reached. */
  readonly most: number;
}

/** The card of a diagnostic. */
export function diagnosticCard(microsite: Microsite, head: ToolHead, tool: Diagnostic): DiagnosticCard {
  const { say } = microsite;
  const numbers = new Map(
    tool.sections.flatMap(({ questions }) => questions).map((question, at) => [question, at + 1] as const),
  );
  return {
    kind: 'diagnostic',
    ...head,
    account: microsite.account.id,
    sections: tool.sections.map(({ id, title, questions, pages }) => ({
      id,
      title: say(title),
      questions: questions.map((question) => ({
        id: question.id,
        number: numbers.get(question) ?? 0,
        text: say(question.text),
        answers: question.answers.map(({ points, text }) => ({ points, text: say(text) })),
      })),
      pages: pageLinks(microsite, pages),
    })),
    bands: tool.bands.map(({ id, from, to, title, means, next }) => ({
      id,
      from,
      to,
      title: say(title),
      means: say(means),
      next: pageLinks(microsite, [next])[0],
    })),
    most: pointsRange(tool.sections).most,
  };
}
