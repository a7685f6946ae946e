import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS } from '../../../../data/publish/columns';
import { readInputs } from '../../../../data/publish/files';
import type { DroppedTable } from '../../../../data/publish/release/droppedTable';
import { publicInput, type PublicInput } from '../../../../data/publish/release/publicInput';
import { observation, writeData, type Cells, type Texts } from '../../../fixtures/publish/data';

/** The public input of a folder that was published. */
export function inputOf(root: string): Promise<PublicInput> {
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  return publicInput(readInputs(root), {
    index: read('static/snapshots/index.json'),
    lock: read('data/snapshots.lock.json')
  });
}

export const table = (name: string, ...rows: Cells[]): DroppedTable => ({
  name,
  text: [COLUMNS.observations.join(','), ...rows.map(observation), ''].join('\n')
});

export const TITLE = { date: '2025-12-31', title_vi: 'Cuối năm 2025', title_en: 'End of 2025' };
export const NEW: Cells = { period: '2024', value: '6.52', status: 'estimate', published: '2025-01-06' };

/** Published folders of one test file, and the public input of the first; `forget` removes them. */
export function publishedFolders() {
  const roots: string[] = [];
  return {
    rootOf: (texts: Texts): string => {
      const root = writeData(texts);
      roots.push(root);
      return root;
    },
    forget: () => roots.forEach((root) => rmSync(root, { recursive: true }))
  };
}
