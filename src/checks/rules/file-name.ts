import { idSchema } from '#domain/ids.ts';
import { COMMON_RECORD, fileKind } from '#library/file-kind.ts';
import { quoted } from '#library/quoted.ts';
import type { Rule } from '../rule.ts';

/** A file's name becomes its id and part of an address. */
export const fileName: Rule = {
  name: 'file-name',
  severity: 'error',
  *check(library) {
    for (const { path, shownPath } of library.files.values()) {
      const kind = fileKind(path);
      if (!kind || !('id' in kind) || kind.kind === 'private' || kind.id === COMMON_RECORD) continue;
      if (idSchema.safeParse(kind.id).success) continue;
      yield {
        place: { path: shownPath },
        message: `The name ${quoted(kind.id)} would become part of an address, and has characters that addresses garble, so links that buyers pass on would break.`,
        fix: 'rename it with lower-case letters, digits and single hyphens.',
      };
    }
  },
};
