import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/**
 * Reads the flags of a script.
 *
 * @param mostPaths how many words without a flag it takes.
 * @throws with one line for the terminal, which lists the flags, if they are wrong.
 */
export function parseFlags<const O extends Options>(options: O, args: readonly string[], mostPaths = 0): Parsed<O> {
  const names = Object.keys(options).map((name) => `--${name}`);
  const known = names.length === 0 ? 'There are no flags.' : `The flags are ${names.join(', ')}.`;
  let parsed: Parsed<O>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true }) as Parsed<O>;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [reason = ''] = error.message.replaceAll(/\s*\n\s*/gu, ' ').split(/\. |\.$/u, 1);
    throw new Error(`${reason}. ${known}`);
  }
  const extra = parsed.positionals[mostPaths];
  if (extra !== undefined) throw new Error(`"${extra}" is no flag. ${known}`);
  return parsed;
}

/** Reads the flags that this process was started with; if they are wrong, says so in one line and ends it. */
export function scriptFlags<const O extends Options>(options: O, mostPaths = 0): Parsed<O> {
  try {
    return parseFlags(options, process.argv.slice(2), mostPaths);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
