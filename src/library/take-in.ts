import { bodySlips } from './body-slips.ts';
import type { Draft } from './draft.ts';
import { mdxFinding, noSettings, unexpectedFile, yamlFinding } from './fault-findings.ts';
import { fileKind } from './file-kind.ts';
import { noteKnown } from './known-ids.ts';
import { isMdxFault, parseBody } from './parse-body.ts';
import { referencesOf } from './references.ts';
import { slipFinding } from './slip.ts';
import type { SourceFile } from './source-tree.ts';
import { type SplitPage, splitPage } from './split-page.ts';
import { isFault, parseSettings, type Settings, type Stretch } from './yaml-settings.ts';
import { yamlSlips } from './yaml-slips.ts';

/** Parses one file and adds what it holds, and what is wrong with it, to the draft. */
export function takeIn(file: SourceFile, draft: Draft): void {
  const kind = fileKind(file.path);
  if (!kind) {
    draft.findings.push(unexpectedFile(file));
    return;
  }
  if (kind.kind === 'voice') return;

  const split = kind.kind === 'page' ? splitPage(file.text) : undefined;
  const settings = readSettings(file, split, draft);
  noteKnown(kind, settings, file, draft);
  if (settings) draft.documents.push({ file, kind, settings, references: referencesOf(kind.kind, settings) });
  if (kind.kind !== 'page' || !split) return;

  const body = parseBody(file.text, file.shownPath, kind.locale, split.bodyStart);
  const slips = bodySlips(file.text, { start: split.bodyStart, end: file.text.length }, !isMdxFault(body));
  draft.findings.push(...slips.map((slip) => slipFinding(slip, file.text, file.shownPath)));
  if (!isMdxFault(body)) draft.bodies.push({ file, kind, body });
  else if (!slips.some(({ severity }) => severity === 'error')) draft.findings.push(mdxFinding(body));
}

/** Settings of a file, if they can be read; what keeps them from being read is one finding, or the slips behind it. */
function readSettings(file: SourceFile, split: SplitPage | undefined, draft: Draft): Settings | undefined {
  if (split && split.settings === undefined) {
    draft.findings.push(noSettings(file));
    return undefined;
  }
  const region: Stretch = split
    ? { start: split.settingsStart, end: split.bodyStart }
    : { start: 0, end: file.text.length };
  const start = { offset: region.start, line: split ? 1 : 0 };
  const settings = parseSettings(split?.settings ?? file.text, file.shownPath, start);
  const slips = yamlSlips(file.text, region, settings);
  draft.findings.push(...slips.map((slip) => slipFinding(slip, file.text, file.shownPath)));
  if (!isFault(settings)) return settings;
  if (!slips.some(({ severity }) => severity === 'error')) draft.findings.push(yamlFinding(settings));
  return undefined;
}
