import { daySchema } from '#domain/ids.ts';
import type { AskedPaper } from '#pdf/find-scope.ts';
import { PAPER_SIZES, type PaperSize } from '#pdf/paper-style.ts';
import { CONTENT_FLAG, readContentFlag } from './content-flag.ts';
import { parseFlags } from './flags.ts';

/** What `npm run pdf` was asked to do. */
export interface PdfFlags extends AskedPaper {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Id of the account. */
  readonly account: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Folder that the documents are put into. */
  readonly out: string;
  /** Folder of a built site to print; without it the account's pages are rendered first. */
  readonly dir: string | undefined;
  readonly size: PaperSize;
}

/** Reads the flags of `npm run pdf`. @throws with one line for the terminal if they are wrong. */
export function readPdfFlags(args: readonly string[]): PdfFlags {
  const { values } = parseFlags(
    {
      account: { type: 'string' },
      job: { type: 'string', multiple: true, default: [] },
      page: { type: 'string', multiple: true, default: [] },
      locale: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: '.' },
      paper: { type: 'string', default: 'A4' },
      content: CONTENT_FLAG,
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      dir: { type: 'string' },
    },
    args,
  );
  if (values.account === undefined) throw new Error('Say whose pages to print: --account <id>.');
  if (!daySchema.safeParse(values.date).success)
    throw new Error(`--date "${values.date}" is no day in the form YYYY-MM-DD.`);
  return {
    content: readContentFlag(values.content),
    account: values.account,
    jobs: values.job,
    pages: values.page,
    locales: values.locale,
    out: values.out,
    dir: values.dir,
    date: values.date,
    size: readSize(values.paper),
  };
}

function readSize(asked: string): PaperSize {
  const size = PAPER_SIZES.find((known) => known.toLowerCase() === asked.toLowerCase());
  if (size === undefined) throw new Error(`--paper "${asked}" is unknown: ${PAPER_SIZES.join(', ')}.`);
  return size;
}
