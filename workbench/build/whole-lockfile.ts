/** A lockfile made whole: npm leaves out what a package mirror does not carry, and then refuses the lockfile for the gap. */

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** For which computers a package is, from its name. Example: `cli-linux-x64-musl` is for Linux, x64 and the musl library. */
export function platformOf(name: string): Readonly<Record<string, readonly string[]>> {
  const parts = name.split(/[/-]/);
  const system = SYSTEMS.find((each) => parts.includes(each));
  const processor = PROCESSORS.find((each) => parts.includes(each));
  const library = system === "linux" ? (parts.some((part) => part.startsWith("musl")) ? "musl" : "glibc") : undefined;
  return {
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(library === undefined ? {} : { libc: [library] }),
    ...(system === undefined ? {} : { os: [system] }),
  };
}

/** The lockfile's text with every optional package for another computer in it, and the names of those that were missing. */
export function completed(text: string): { readonly text: string; readonly added: readonly string[] } {
  const lockfile = JSON.parse(text) as Lockfile;
  const missing = Object.values(lockfile.packages).flatMap(({ optionalDependencies = {}, dev }) =>
    Object.entries(optionalDependencies)
      .map(([name, version]) => ({ path: `node_modules/${name}`, name, version, dev }))
      .filter(({ path }) => lockfile.packages[path]?.version === undefined),
  );
  const entries = missing.map(({ path, name, version, dev }): [string, Locked] => {
    if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name} asks for ${version}, which is no exact version.`);
    return [path, { version, ...platformOf(name), ...(dev === true ? { dev } : {}), optional: true } as Locked];
  });
  const packages = Object.fromEntries(
    [...Object.entries(lockfile.packages), ...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
  return { text: `${JSON.stringify({ ...lockfile, packages }, null, 2)}\n`, added: missing.map(({ name }) => name) };
}
