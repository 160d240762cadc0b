import type { Microsite } from './microsite.ts';
import { allRoleMarks, type RoleMark } from './role-mark.ts';
import { type AlignmentCard, alignmentCard } from './tool-card.ts';

/** *Where we agree*, complete on paper: statements and objectives, and how to compare answers without us. */
export interface AgreeView {
  readonly tool: AlignmentCard;
  readonly vendor: string;
  /** A role to show the form of an answer with. */
  readonly exampleRole: RoleMark | undefined;
}

/** The page on which members say where they stand. @throws without a tool of that kind; `hasAgree` says so. */
export function agreeView(microsite: Microsite): AgreeView {
  const tool = alignmentCard(microsite);
  if (!tool) throw new Error('The content has no statements to agree on.');
  return { tool, vendor: microsite.library.site.settings.vendor.name, exampleRole: allRoleMarks(microsite)[0] };
}
