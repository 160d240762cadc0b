import { z } from 'zod';
import { alignmentSchema } from './alignment.ts';
import { briefSchema } from './brief.ts';
import { calculatorSchema } from './calculator.ts';
import { checklistSchema } from './checklist.ts';
import { diagnosticSchema } from './diagnostic.ts';
import { kitSchema } from './kit.ts';
import { scorecardSchema } from './scorecard.ts';

/** `tools/<tool>.yaml`: an aid described as data. */
export const toolSchema = z.discriminatedUnion('kind', [
  alignmentSchema,
  briefSchema,
  calculatorSchema,
  checklistSchema,
  diagnosticSchema,
  kitSchema,
  scorecardSchema,
]);

export type Tool = z.infer<typeof toolSchema>;

/** Kinds that a tool's file can have. */
export const TOOL_FILE_KINDS: readonly string[] = toolSchema.options.map(({ shape }) => shape.kind.value).toSorted();
