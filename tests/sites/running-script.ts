import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { vi } from 'vitest';
import { PROJECT } from '../helpers/project.ts';

/** How long a test waits for what must come, and how often it looks, in milliseconds. */
export const PATIENCE = { timeout: 60_000, interval: 200 } as const;

/** A script of the project that goes on until it is stopped. */
export interface RunningScript {
  readonly child: ChildProcess;
  /** Standard output and standard error so far, colours removed. */
  text(): string;
  /** Waits until it has printed something. @returns the match. @throws with all that it printed, after a minute. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal and waits for the end. @returns the exit status; `null` if the signal itself ended it. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

const UNSET = /^(?:CI|CONTENT_DIR|NODE_ENV|TEST|VITEST.*)$/u;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a script of `scripts/`, as on a developer's machine. It is killed when the test process ends. */
export function startScript(name: string, args: readonly string[]): RunningScript {
  // Astro's server answers nothing where it finds itself in a test.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !UNSET.test(name)));
  const child = spawn(process.execPath, [join(PROJECT, 'scripts', name), ...args], { cwd: PROJECT, env });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  const ended = new Promise<number | null>((done) => {
    child.on('close', (status) => {
      running.delete(child);
      done(status);
    });
  });
  const plain = () => stripVTControlCharacters(text);
  return {
    child,
    text: plain,
    says: (pattern) =>
      vi.waitFor(() => {
        const found = pattern.exec(plain());
        if (!found) throw new Error(`${name} did not print ${pattern}, but:\n${plain()}`);
        return found;
      }, PATIENCE),
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
