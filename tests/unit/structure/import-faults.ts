import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import type { Import } from './find-imports.ts';
import { DOORS, IMPORT_TABLE, NEIGHBOURS, type Room } from './import-table.ts';

/** What is wrong with one import of the file at `path`; `undefined` when it obeys the table. */
export function importFault(path: string, found: Import): string | undefined {
  const top = topOf(path);
  const room = DOORS[path] ?? IMPORT_TABLE[top];
  if (!room) return `${path}: the folder "${top}" is not in the import table`;
  const fault = faultOf(path, top, room, found);
  return fault === undefined ? undefined : `${path} imports "${found.from}": ${fault}`;
}

function faultOf(path: string, top: string, room: Room, found: Import): string | undefined {
  if (found.from.startsWith('#')) return folderFault(top, room, found);
  if (found.from.startsWith('.')) return pathFault(path, top, found.from);
  return packageFault(path, room, found.from);
}

function folderFault(top: string, room: Room, { from, isType }: Import): string | undefined {
  const target = from.slice(1).split('/')[0] ?? '';
  if (!posix.extname(from)) return 'it names no extension';
  if (target === top) return 'inside a folder the path begins with ./ or ../';
  if (room.folders.includes(target)) return undefined;
  if (room.types?.includes(target)) return isType ? undefined : `${top} may import types alone from ${target}`;
  return `${top} may not import from ${target}`;
}

function pathFault(path: string, top: string, from: string): string | undefined {
  if (!posix.extname(from)) return 'it names no extension';
  const target = posix.join(posix.dirname(path), from);
  const isInside = path in DOORS ? false : topOf(target) === top;
  if (isInside || NEIGHBOURS[top]?.some((folder) => target.startsWith(folder))) return undefined;
  return 'another folder is reached with #';
}

function packageFault(path: string, room: Room, from: string): string | undefined {
  if (isBuiltin(from)) {
    if (!from.startsWith('node:')) return "Node's own modules are named with node:";
    return room.node === 'all' || room.node.includes(path) ? undefined : "Node's own modules have no place here";
  }
  const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] ?? from);
  return room.packages.includes(name) ? undefined : `the package ${name} is not allowed here`;
}

/** `domain` for a file of `src/domain`; `scripts`, `tests` for those; an empty text for a file of `src` itself. */
function topOf(path: string): string {
  const [root = '', folder = '', ...rest] = path.split('/');
  if (root !== 'src') return root;
  return rest.length === 0 ? '' : folder;
}
