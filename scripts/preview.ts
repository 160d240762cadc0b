import { parseArgs } from 'node:util';
import { readMicrositeFolders } from '#host/microsite-folders.ts';
import { startStaticServer } from '#host/static-server.ts';
import { isFolder } from '#library/read-library.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
    base: { type: 'string' },
  },
});

if (!isFolder(values.dir)) {
  console.error(`There is no folder ${values.dir} yet. Run "npm run build" first.`);
  process.exit(1);
}
const { url } = await startStaticServer({
  folder: values.dir,
  port: Number(values.port),
  ...(values.base === undefined ? {} : { base: values.base }),
});
console.log(`${values.dir} is served at ${url}. Stop it with Ctrl+C.`);
// A link is the key to its microsite, and logs of CI are read by many.
if (!process.env['CI'])
  for (const { account, name } of readMicrositeFolders(values.dir)) console.log(`  ${account}  ${url}${name}/`);
