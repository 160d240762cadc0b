import type { Tool } from '#domain/tool.ts';
import type { Microsite } from './microsite.ts';
import { type AlignmentCard, alignmentCard } from './tools/alignment-card.ts';
import { type CalculatorCard, calculatorCard } from './tools/calculator-card.ts';
import { type ChecklistCard, checklistCard } from './tools/checklist-card.ts';
import { type DiagnosticCard, diagnosticCard } from './tools/diagnostic-card.ts';
import { type ScorecardCard, scorecardCard } from './tools/scorecard-card.ts';
import type { ToolHead } from './tools/tool-head.ts';

/** A tool as a page shows it. */
export type ToolCard = AlignmentCard | CalculatorCard | ChecklistCard | DiagnosticCard | ScorecardCard;

/** The card of a tool. @throws if no such tool exists or if it has a room of its own, which the checks rule out. */
export function toolCard(microsite: Microsite, id: string): ToolCard {
  const tool = microsite.library.tools.get(id)?.settings;
  if (!tool) throw new Error(`No tool is called "${id}".`);
  const head: ToolHead = { id, title: microsite.say(tool.title), purpose: microsite.say(tool.purpose) };
  if (tool.kind === 'alignment') return alignmentCard(microsite, head, tool);
  if (tool.kind === 'calculator') return calculatorCard(microsite, head, tool);
  if (tool.kind === 'checklist') return checklistCard(microsite, head, tool);
  if (tool.kind === 'diagnostic') return diagnosticCard(microsite, head, tool);
  if (tool.kind === 'scorecard') return scorecardCard(microsite, head, tool);
  throw new Error(`The tool "${id}" has a room of its own.`);
}

/** The first tool of this kind, by id; `undefined` if the content has none. */
export function firstTool<K extends Tool['kind']>(microsite: Microsite, kind: K): ToolOf<K> | undefined {
  const [first] = [...microsite.library.tools.values()]
    .filter(({ settings }) => settings.kind === kind)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return first && { id: first.id, tool: first.settings as Extract<Tool, { kind: K }> };
}

interface ToolOf<K extends Tool['kind']> {
  readonly id: string;
  readonly tool: Extract<Tool, { kind: K }>;
}

/** The statements and objectives of *Where we agree*; `undefined` if the content has none. */
export function agreeCard(microsite: Microsite): AlignmentCard | undefined {
  const found = firstTool(microsite, 'alignment');
  const card = found && toolCard(microsite, found.id);
  return card?.kind === 'alignment' ? card : undefined;
}
