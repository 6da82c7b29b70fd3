/** What the project takes from others: exactly which version, from where, and whether anything uses it. */
import type { Violation } from "./source.ts";

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const entriesOf = ({ dependencies, devDependencies }: Manifest): readonly (readonly [string, string])[] =>
  Object.entries({ ...dependencies, ...devDependencies });

/** Versions that would be another one tomorrow. */
export const looseVersions = (manifest: Manifest): readonly Violation[] =>
  entriesOf(manifest).flatMap(([name, version]) =>
    /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) ? [] : [`${name} ${version}`],
  );

/** Lines of a lockfile that name a registry: it must be possible to install from any mirror. */
export const registryAddresses = (lockfile: string): readonly Violation[] =>
  lockfile
    .split("\n")
    .flatMap((line, i) =>
      /"resolved"|https?:\/\/[^"]*\.tgz/.test(line) ? [`package-lock.json:${i + 1} ${line.trim()}`] : [],
    );

/**
 * Packages in a lockfile without the fingerprint that proves what was installed. Builds for other computers may lack it: the mirror that
 * the lockfile was made from does not carry them.
 */
export function withoutFingerprint(lockfile: string): readonly Violation[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, Locked> };
  const isForOthers = ({ optional, os = [] }: Locked): boolean => optional === true && os.length > 0;
  return Object.entries(packages).flatMap(([path, locked]) =>
    path === "" || locked.integrity || isForOthers(locked) ? [] : [path],
  );
}

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Packages for other computers (macOS, Windows, ARM) that a lockfile forgot; `npm run lockfile` puts them back. */
export function forgotten(lockfile: string): readonly Violation[] {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, Locked> };
  const known = new Set(
    Object.entries(packages).flatMap(([path, { version }]) => (version ? [path.split("node_modules/").pop()] : [])),
  );
  return Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !known.has(name)),
  );
}

/** Dependencies of which no page in `core/decisions` says why they are there. */
export const unexplained = (manifest: Manifest, pages: string): readonly Violation[] =>
  entriesOf(manifest).flatMap(([name]) => (pages.includes(`\`${name}\``) ? [] : [name]));
