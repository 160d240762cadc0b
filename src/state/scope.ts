/** What the codes and hand-written lines of one account's alignment tool may speak about. */
export interface Scope {
  /** The account's id, which stays when its link is changed. */
  readonly account: string;
  /** The alignment tool's id. */
  readonly tool: string;
  /** Roles of the buying group, each with its names in all languages of the site, for hand-written lines. */
  readonly roles: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Numbers of all statements of the tool, in authored order. */
  readonly statements: readonly number[];
  /** Objectives of the tool; the letter is what a hand-written line calls one. */
  readonly objectives: readonly { readonly number: number; readonly letter: string }[];
}
