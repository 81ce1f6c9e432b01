/** A lock file made on one system must serve the others: `npm ci` refuses one that lacks their native packages. */
import lock from "../../package-lock.json";

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const packages = lock.packages as Readonly<Record<string, Entry>>;

test("every optional package of every system is in the lock file, with its version", () => {
  const missing = Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => !(packages[`node_modules/${name}`] ?? packages[`${place}/node_modules/${name}`])?.version,
    ),
  );
  expect(missing).toEqual([]);
});

test("the lock file names no registry", () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
