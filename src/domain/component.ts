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
}

const needs = (meaning: AttributeMeaning): AttributeForm => ({ meaning, isRequired: true });
const may = (meaning: AttributeMeaning): AttributeForm => ({ meaning, isRequired: false });

/** Kinds of callout. */
export const CALLOUT_KINDS = ['note', 'warning', 'example'] as const;

/** Every component that a page may use; the one list of them. */
export const COMPONENTS: ReadonlyMap<string, ComponentForm> = new Map<string, ComponentForm>([
  ['Perspective', { attributes: { role: needs('role') }, text: 'needed' }],
  ['Claim', { attributes: { id: needs('claim') }, text: 'none' }],
  ['Conflict', { attributes: { id: needs('conflict') }, text: 'none' }],
  ['Fact', { attributes: { id: needs('fact') }, text: 'none' }],
  ['Tool', { attributes: { id: needs('tool') }, text: 'none' }],
  ['Term', { attributes: { id: needs('term') }, text: 'needed' }],
  ['Steps', { attributes: {}, text: 'needed' }],
  ['Callout', { attributes: { title: needs('words'), kind: may(CALLOUT_KINDS) }, text: 'needed' }],
  ['Quote', { attributes: { source: needs('words') }, text: 'needed' }],
  ['Figure', { attributes: { src: needs('picture'), alt: needs('words'), caption: may('words') }, text: 'none' }],
  ['Video', { attributes: { src: needs('film'), poster: may('picture'), title: needs('words') }, text: 'needed' }],
  ['IfItGoesWrong', { attributes: {}, text: 'needed' }],
]);
