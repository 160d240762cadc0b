import type { BriefSection } from './brief-section.ts';
import type { CompiledStep } from './calculation.ts';
import type { ClaimUnit } from './claim.ts';
import type { Day } from './ids.ts';
import type { Locale, Said } from './local-text.ts';

/** Whose words an offered line is: the site's, what the supplier understood of this group, or what the group's own board shows. */
export type BriefOrigin = 'site' | 'understanding' | 'board';

/** One line that the site offers for a decision brief. */
export interface BriefOffer {
  /** Its permanent name within the account, kept in drafts: `option:not-yet`, `claim:pilot-cost`. */
  readonly ref: string;
  readonly from: BriefOrigin;
  readonly text: Said;
  /** A figure that stands beside the text. */
  readonly figure?: string;
  /** A quieter second line. */
  readonly note?: Said;
  /** Claims behind it, by id: they become footnotes. */
  readonly claims: readonly string[];
  /** Pages that it rests on, by slug. */
  readonly pages: readonly string[];
  /** Roles by id: suggested owners of a risk, or who asked a question. */
  readonly roles: readonly string[];
  /** What roles call a term. */
  readonly calls?: readonly { readonly role: Said; readonly words: readonly Said[] }[];
}

/** A figure with its source, as a footnote tells it. */
export interface BriefClaim {
  readonly statement: Said;
  readonly figure: string | undefined;
  readonly range: { readonly low: string; readonly high: string } | undefined;
  readonly source: { readonly title: string; readonly publisher: string; readonly url?: string | undefined };
  /** Day on which it was true. */
  readonly date: Day;
  readonly isIllustrative: boolean;
  /** Figures of the claims that measure the same and differ, with their publishers. */
  readonly others: readonly { readonly figure: string; readonly publisher: string }[];
}

export type OfferedSection = Exclude<BriefSection, 'recommendation' | 'settled' | 'heard'>;

/** What one account's decision brief can be put together from, in one language. */
export interface BriefMaterial {
  readonly locale: Locale;
  /** Day on which the pages were made. */
  readonly today: Day;
  readonly account: { readonly id: string; readonly name: string };
  readonly vendor: string;
  /** A word on the whole site, such as that all of it is invented. */
  readonly notice: Said | undefined;
  readonly understanding: { readonly author: string; readonly asOf: Day; readonly daysOld: number | undefined };
  readonly prompts: Readonly<Partial<Record<BriefSection, Said>>>;
  readonly offers: Readonly<Record<OfferedSection, readonly BriefOffer[]>>;
  readonly claims: Readonly<Record<string, BriefClaim>>;
  /** Titles of the pages that offers rest on, by slug. */
  readonly pages: Readonly<Record<string, Said>>;
  /** All roles of the library; the group's own stand first. */
  readonly roles: readonly { readonly id: string; readonly name: Said; readonly isInGroup: boolean }[];
  /** Fingerprints of what a brief may rest on: `page:<slug>`, `claim:<id>`, `term:<id>` and the refs of offers. */
  readonly versions: Readonly<Record<string, string>>;
}

/** As much of *Where we agree* as a brief may take over from the group's board. */
export interface BriefBoard {
  readonly tool: string;
  readonly roles: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly statements: readonly { readonly number: number; readonly about: Said; readonly settle: Said }[];
  readonly objectives: readonly { readonly id: string; readonly number: number; readonly letter: string }[];
}

interface BriefFigure {
  readonly id: string;
  readonly unit: ClaimUnit;
  /** Words after the figure. */
  readonly words: Said | undefined;
}

/** As much of a calculator as gives its result in words. */
export interface BriefCalculator {
  readonly id: string;
  readonly title: Said;
  /** With `{names}` of assumptions and steps. */
  readonly sentence: Said;
  readonly inputs: readonly (BriefFigure & {
    readonly label: Said;
    readonly value: number;
    readonly min: number;
    readonly max: number;
    readonly step: number | undefined;
    readonly measure: string;
  })[];
  readonly steps: readonly (BriefFigure & CompiledStep)[];
}
