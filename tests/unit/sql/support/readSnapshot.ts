import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedSnapshot } from '../../../../src/lib/engine/snapshot';
import type { SnapshotPackage } from '../../../../src/lib/model/snapshot';

/** A published snapshot as it is on disk. */
export function readSnapshot(id: string): LoadedSnapshot {
  const folder = join('static/snapshots', id);
  const content = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as SnapshotPackage;
  const files = content.resources.map((resource) => ({
    resource,
    bytes: new Uint8Array(readFileSync(join(folder, resource.path)))
  }));
  return { id, content, files };
}
