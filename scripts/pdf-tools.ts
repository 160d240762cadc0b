import { spawnSync } from 'node:child_process';
import { installDebianPackages } from './debian-package.ts';

/** The tools that look at PDFs from outside, with the packages of Debian that hold them. */
const TOOLS = {
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
} as const;

export type PdfTool = keyof typeof TOOLS;

/**
 * Makes sure that the tools are on PATH; what is missing is installed where this user may.
 *
 * @throws with one line that says how to get them.
 */
export function needPdfTools(): void {
  const missing = () => (Object.keys(TOOLS) as PdfTool[]).filter((tool) => !starts(tool));
  if (missing().length === 0) return;
  const packages = [...new Set(missing().map((tool) => TOOLS[tool]))];
  installDebianPackages(packages, 'Tools that look at PDFs are missing');
  if (missing().length > 0)
    throw new Error(`${missing().join(', ')}: not found. Run "sudo apt-get install ${packages.join(' ')}".`);
}

/** What a tool says of a file. @throws with what it complained of, if its status is not 0. */
export function runPdfTool(tool: PdfTool, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${tool} ended with ${status}: ${stderr}${stdout}`);
  return stdout;
}

/** `qpdf` answers 0 to `--version`; poppler's tools answer 0 or 99 to `-v`. What is not there has no status. */
function starts(tool: PdfTool): boolean {
  return spawnSync(tool, [tool === 'qpdf' ? '--version' : '-v'], { stdio: 'ignore' }).status !== null;
}
