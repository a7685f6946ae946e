import { readXlsx, type CellValue } from 'hucre';
import type { OfficePackage } from './officePackage';
import { allOf, attribute, childOf, type XmlElement } from './xmlTree';

const val = (element: XmlElement | undefined) => (element && attribute(element, 'val')) ?? '';

/** Charts whose axes or caches do not hold together, and whose cached values are not those of the workbook inside. */
export async function chartFaults({ xml, bytes, relations }: OfficePackage): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, root] of xml) {
    if (root.local !== 'chartSpace') continue;
    const axes = allOf(root, 'plotArea').flatMap((area) =>
      area.children.filter(({ local }) => local.endsWith('Ax')).map((axis) => val(childOf(axis, 'axId')))
    );
    const asked = allOf(root, 'plotArea').flatMap((area) =>
      area.children
        .filter(({ local }) => local.endsWith('Chart'))
        .flatMap((chart) => chart.children.filter(({ local }) => local === 'axId').map(val))
    );
    if ([...axes].sort().join() !== [...new Set(asked)].sort().join())
      faults.push(`${path}: has axes ${axes.join()}, asks for ${asked.join()}`);
    for (const axis of allOf(root, 'crossAx')) if (!axes.includes(val(axis))) faults.push(`${path}: crosses no axis`);
    for (const cache of [...allOf(root, 'numCache'), ...allOf(root, 'strCache')])
      faults.push(...cacheFaults(path, cache));

    const embedded = relations.get(path)?.find(({ type }) => type.endsWith('/package'));
    const file = embedded && bytes.get(embedded.target);
    if (!file) {
      faults.push(`${path}: has no workbook`);
      continue;
    }
    const { sheets } = await readXlsx(file);
    for (const reference of [...allOf(root, 'numRef'), ...allOf(root, 'strRef')]) {
      const cells = cellsAt(sheets, childOf(reference, 'f')?.text ?? '');
      const cached = cachedIn(reference);
      if (JSON.stringify(cells) !== JSON.stringify(cached))
        faults.push(
          `${path}: ${childOf(reference, 'f')?.text} holds ${JSON.stringify(cells)}, shown is ${JSON.stringify(cached)}`
        );
    }
  }
  return faults;
}

function cacheFaults(path: string, cache: XmlElement): string[] {
  const count = Number(val(childOf(cache, 'ptCount')));
  const points = cache.children.filter(({ local }) => local === 'pt');
  const indexes = points.map((point) => Number(attribute(point, 'idx')));
  return [
    ...(indexes.some((index, i) => index >= count || index <= (indexes[i - 1] ?? -1))
      ? [`${path}: points of a cache out of order or out of range`]
      : []),
    ...points.flatMap((point) => {
      const value = childOf(point, 'v')?.text ?? '';
      const isNumber = cache.local === 'strCache' || (value !== '' && Number.isFinite(Number(value)));
      return isNumber ? [] : [`${path}: a point of a cache is no number: “${value}”`];
    })
  ];
}

/** One for each place of the cache; null where it has no point. */
function cachedIn(reference: XmlElement): (string | number | null)[] {
  const cache = childOf(reference, 'numCache') ?? childOf(reference, 'strCache');
  const values: (string | number | null)[] = Array.from({ length: Number(val(childOf(cache, 'ptCount'))) }, () => null);
  for (const point of cache?.children ?? []) {
    if (point.local !== 'pt') continue;
    const text = childOf(point, 'v')?.text ?? '';
    values[Number(attribute(point, 'idx'))] = cache?.local === 'numCache' ? Number(text) : text;
  }
  return values;
}

function cellsAt(sheets: readonly { name: string; rows: CellValue[][] }[], formula: string): unknown[] {
  const [, name = '', c1 = '', r1 = '', c2 = c1, r2 = r1] =
    /^'?(.+?)'?!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(formula) ?? [];
  const rows = sheets.find((sheet) => sheet.name === name)?.rows;
  const [left, right] = [c1, c2].map((letters) =>
    [...letters].reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0)
  );
  if (!rows || left === undefined || right === undefined) return ['no such cells'];
  return Array.from({ length: Number(r2) - Number(r1) + 1 }, (_, i) => rows[Number(r1) - 1 + i] ?? []).flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, i) => row[left - 1 + i] ?? null)
  );
}
