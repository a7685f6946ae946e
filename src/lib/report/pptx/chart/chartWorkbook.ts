import type { Language } from '$lib/model/language';
import type { NativeChart } from '../../resolved';
import { FONT } from '../look';
import { mendProperties } from '../mend/mendProperties';
import { unzipParts, zipParts } from '../zipParts';
import { numberCode } from './numberCode';

/**
 * The sheet behind a chart, which opens with "edit data": names in the first column, a series in each further one, numbers as
 * the figure has them, gaps empty. Its sheet is named as the chart's references want it.
 */
export async function chartWorkbook(lang: Language, chart: NativeChart): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const font = { name: FONT, size: 10 };
  const number = { style: { font, numFmt: numberCode(lang, chart) } };
  const text = { style: { font } };
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        columns: [{ width: 32 }, ...chart.series.map(() => ({ width: 18 }))],
        rows: [
          [chart.measure, ...chart.series.map(({ name }) => name)],
          ...chart.categories.map((name, i) => [name, ...chart.series.map(({ values }) => values[i] ?? null)])
        ],
        cells: new Map(
          [0, ...chart.categories.map((_, i) => i + 1)].flatMap((row) =>
            [0, ...chart.series.map((_, i) => i + 1)].map((at) => [
              `${row},${at}`,
              row === 0 || at === 0 ? text : number
            ])
          )
        )
      }
    ]
  }); // Without the times that the writer puts into the archive and its properties.
  const parts = unzipParts(bytes);
  const properties = parts.get('docProps/core.xml');
  if (typeof properties === 'string') parts.set('docProps/core.xml', mendProperties(properties));
  return zipParts(parts);
}
