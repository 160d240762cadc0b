import { readPublished } from '#library/read-published.ts';
import type { PublishedFile } from '#library/source-tree.ts';
import { loadMicrosites } from './load-microsites.ts';

interface FileRoute<P> {
  readonly params: P & { readonly file: string };
  readonly props: { readonly file: PublishedFile };
}

/** Files that lie in an account's own folder, for the accounts of this build. */
export function accountFileRoutes(): FileRoute<{ microsite: string }>[] {
  const accounts = new Map(loadMicrosites().map(({ account, folder }) => [account.id, folder]));
  return [...accounts].flatMap(([id, folder]) =>
    publishedFiles()
      .filter(({ path }) => path.startsWith(`accounts/${id}/`))
      .map((file) => ({ params: { microsite: folder, file: file.fileName }, props: { file } })),
  );
}

/** Files that common pages show. */
export function commonFileRoutes(): FileRoute<object>[] {
  return publishedFiles()
    .filter(({ path }) => path.startsWith('pages/'))
    .map((file) => ({ params: { file: file.fileName }, props: { file } }));
}

/** A file as it is sent to a browser. */
export function publish(file: PublishedFile): Response {
  return new Response(readPublished(file));
}

function publishedFiles(): PublishedFile[] {
  const [first] = loadMicrosites();
  return first ? [...first.library.pictures.values(), ...first.library.films.values()] : [];
}
