/** What we read and write of `package-lock.json`, version 3. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

interface LockEntry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: boolean;
}

/**
 * Adds the optional packages of other platforms that `npm install` leaves out of a lock when the registry in use lacks
 * them; `npm ci` refuses a lock without them. The platform is read from the package's name.
 *
 * @returns the lock with its packages sorted by path, and the names of the packages that it lacked.
 */
export function completeLock(lock: Lock): { readonly lock: Lock; readonly added: readonly string[] } {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).filter(
      ([name, version]) => /^\d/u.test(version) && !isLocked(lock, path, name),
    ),
  );
  const entries = missing.map(([name, version]) => [`node_modules/${name}`, entryOf(name, version)] as const);
  const packages = { ...lock.packages, ...Object.fromEntries(entries) };
  const sorted = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { lock: { ...lock, packages: sorted }, added: [...new Set(missing.map(([name]) => name))].toSorted() };
}

function isLocked(lock: Lock, path: string, name: string): boolean {
  return `node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages;
}

const PLATFORM =
  /(android|darwin|linux|win32|windows|freebsd|openharmony)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(gnu|musl)\w*)?/u;

function entryOf(name: string, version: string): LockEntry {
  if (name.includes('wasm32')) return { version, cpu: ['wasm32'], optional: true };
  const [, os = '', cpu = '', libc] = PLATFORM.exec(name) ?? [];
  if (os === '') throw new Error(`The lock lacks ${name}, whose name tells no platform: add its entry by hand.`);
  return {
    version,
    cpu: [cpu],
    ...(libc === undefined ? {} : { libc: [libc === 'musl' ? 'musl' : 'glibc'] }),
    optional: true,
    os: [os === 'windows' ? 'win32' : os],
  };
}
