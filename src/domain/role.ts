import { z } from 'zod';
import { idSchema } from './ids.ts';
import { localText } from './local-text.ts';

/** What a role does in a purchase (Bain): checks the way in, decides, or lives with the result. */
export const ROLE_KINDS = ['gatekeeper', 'decision-maker', 'operator'] as const;

export type RoleKind = (typeof ROLE_KINDS)[number];

/** `roles/<role>.yaml`: one stakeholder role, told to its colleagues. Never about one account's people. */
export const roleSchema = z.strictObject({
  /** Short name for marks and table heads: "Finance". At most 24 characters. */
  name: localText(24),
  /** Usual job titles: "Chief financial officer, controller". */
  titles: localText(120),
  kind: z.enum(ROLE_KINDS),
  /** What this role will want to know, whole sentences in the third person. */
  concerns: z.array(localText(240)).min(1).max(6),
  /** What people in this job often tell us they risk. */
  risks: z.array(localText(240)).min(1).max(6),
  /** What people in this job often tell us they gain. */
  gains: z.array(localText(240)).min(1).max(6),
  /** Pages where this role can start, by slug, best first. */
  start: z.array(idSchema).max(5).default([]),
});

export type Role = z.infer<typeof roleSchema>;
