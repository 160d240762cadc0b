/** What the value of an attribute stands for: an id of something defined elsewhere, words, a picture, a film, or one of a few words. */
export type AttributeMeaning =
  | 'role'
  | 'claim'
  | 'conflict'
  | 'fact'
  | 'tool'
  | 'term'
  | 'words'
  | 'picture'
  | 'film'
  | readonly string[];

export interface AttributeForm {
  readonly meaning: AttributeMeaning;
  readonly isRequired: boolean;
}

/** What authors may write of one component. */
export interface ComponentForm {
  readonly attributes: Readonly<Record<string, AttributeForm>>;
  /** `needed`: it shows the text between its tags; `none`: it would lose such text. */
  readonly text: 'needed' | 'none';
  /** True when it becomes a block of its own, which no sentence, heading or table cell can hold. */
  readonly isBlock: boolean;
}

const needs = (meaning: AttributeMeaning): AttributeForm => ({ meaning, isRequired: true });
const may = (meaning: AttributeMeaning): AttributeForm => ({ meaning, isRequired: false });
const block = (attributes: ComponentForm['attributes'], text: ComponentForm['text']): ComponentForm => ({
  attributes,
  text,
  isBlock: true,
});
const inline: typeof block = (attributes, text) => ({ ...block(attributes, text), isBlock: false });

/** Kinds of callout. */
export const CALLOUT_KINDS = ['note', 'warning', 'example'] as const;

/** Every component that a page may use; the one list of them. */
export const COMPONENTS: ReadonlyMap<string, ComponentForm> = new Map<string, ComponentForm>([
  ['Perspective', block({ role: needs('role') }, 'needed')],
  ['Claim', inline({ id: needs('claim') }, 'none')],
  ['Conflict', block({ id: needs('conflict') }, 'none')],
  ['Fact', inline({ id: needs('fact') }, 'none')],
  ['Tool', block({ id: needs('tool') }, 'none')],
  ['Term', inline({ id: needs('term') }, 'needed')],
  ['Steps', block({}, 'needed')],
  ['Callout', block({ title: needs('words'), kind: may(CALLOUT_KINDS) }, 'needed')],
  ['Quote', block({ source: needs('words') }, 'needed')],
  // A picture in a sentence is written with it, so it is made of parts that a sentence can hold.
  ['Figure', inline({ src: needs('picture'), alt: needs('words'), caption: may('words') }, 'none')],
  ['Video', block({ src: needs('film'), poster: may('picture'), title: needs('words') }, 'needed')],
  ['IfItGoesWrong', block({}, 'needed')],
]);
