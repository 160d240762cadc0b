import { appendFileSync } from 'node:fs';

/** Loaded before the build by `--import`: leaves the peak memory of each Node process, in bytes, in a file. */
process.on('exit', () => {
  const file = process.env['BENCH_MEMORY_FILE'];
  if (file) appendFileSync(file, `${process.resourceUsage().maxRSS * 1024}\n`);
});
