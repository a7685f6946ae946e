import { FACT_TABLES } from '../../model/indicator';
import { isPart, type SnapshotResource } from '../../model/snapshot';

const isFact = (name: string) => (FACT_TABLES as readonly string[]).includes(name);

/** What a manifest's resources break of the rules of parts, with the place: `resources.3.table: …`; null when nothing. */
export function breachOfParts(resources: readonly SnapshotResource[]): string | null {
  const names = new Set<string>();
  const paths = new Set<string>();
  const whole = new Set(resources.filter((resource) => !isPart(resource)).map(({ name }) => name));
  for (const [at, resource] of resources.entries()) {
    const breach = (field: string, message: string) => `resources.${at}.${field}: ${message}`;
    const { name, path, table } = resource;
    if (names.has(name)) return breach('name', `"${name}" is there twice`);
    // Files are told apart by their paths, and some servers and disks make no difference between A and a.
    if (paths.has(path.toLowerCase())) return breach('path', `"${path}" is there twice`);
    names.add(name);
    paths.add(path.toLowerCase());
    if (!isPart(resource)) {
      if (table) return breach('partition', 'missing beside "table"');
      continue;
    }
    if (!table) return breach('table', 'missing beside "partition"');
    if (whole.has(table)) return breach('table', `"${table}" is a whole file too`);
    if (isFact(name)) return breach('name', `a part cannot have the name of a table, "${name}"`);
    if (!path.endsWith('.parquet')) return breach('path', 'a part must be a .parquet file');
  }
  return null;
}
