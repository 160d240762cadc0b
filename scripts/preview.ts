import { readMicrositeFolders } from '#host/microsite-folders.ts';
import { startStaticServer } from '#host/static-server.ts';
import { isFolder } from '#library/read-library.ts';
import { scriptFlags } from './flags.ts';

const { values, positionals } = scriptFlags(
  {
    out: { type: 'string' },
    dir: { type: 'string' },
    port: { type: 'string', default: '4321' },
    base: { type: 'string' },
  },
  1,
);
const folder = values.out ?? values.dir ?? positionals[0] ?? 'dist';

if (!isFolder(folder)) {
  console.error(`There is no folder ${folder} yet. Run "npm run build" first.`);
  process.exit(1);
}
const { url } = await startStaticServer({
  folder,
  port: Number(values.port),
  ...(values.base === undefined ? {} : { base: values.base }),
});
// A link is the key to its microsite, and logs of CI are read by many.
if (!process.env['CI'])
  for (const { account, name } of readMicrositeFolders(folder)) console.log(`${account}  ${url}${name}/`);
console.log(`${folder} is served at ${url}. Stop it with Ctrl+C.`);
