import { xmlText } from '$lib/figures/export/xmlText';
import type { NativeChart } from '../../resolved';
import { colour } from '../look';
import type { ChartPlan } from './chartPlan';
import type { PointLabel } from './lineLabels';
import { seriesLooks, type SeriesLook } from './seriesLook';
import { textXml } from './textXml';

/** Column of a series in the workbook: `B` is the first. */
const column = (i: number): string => {
  const letters = (n: number): string =>
    (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
  return letters(i + 1);
};

/** One `c:ser`: numbers as they are, gaps without a point, labels of its own. */
export function seriesXml(chart: NativeChart, plan: ChartPlan, i: number, code: string): string {
  const series = chart.series[i];
  const look = seriesLooks(chart)[i];
  if (!series || !look) return '';
  const line = chart.kind === 'line';
  const last = chart.categories.length + 1;
  return [
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>`,
    `<c:tx><c:strRef><c:f>Sheet1!$${column(i)}$1</c:f><c:strCache><c:ptCount val="1"/>${point(0, xmlText(series.name))}</c:strCache></c:strRef></c:tx>`,
    line ? lineLook(look) : barLook(look),
    labelsXml(plan, i, look, code),
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${chart.categories.length}"/>${chart.categories.map((name, at) => point(at, xmlText(name))).join('')}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>Sheet1!$${column(i)}$2:$${column(i)}$${last}</c:f><c:numCache><c:formatCode>${code}</c:formatCode><c:ptCount val="${chart.categories.length}"/>${chart.categories.map((_, at) => numberPoint(at, series.values[at] ?? null)).join('')}</c:numCache></c:numRef></c:val>`,
    line ? '<c:smooth val="0"/>' : '',
    '</c:ser>'
  ].join('');
}

const point = (at: number, text: string) => `<c:pt idx="${at}"><c:v>${text}</c:v></c:pt>`;

const numberPoint = (at: number, value: number | null) => (value === null ? '' : point(at, `${value}`));

const solid = (hex: string) => `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill>`;
const emu = (points: number) => Math.round(points * 12_700);

const barLook = ({ colour: hex, form, width }: SeriesLook) =>
  (form === 'outline'
    ? `<c:spPr><a:noFill/><a:ln w="${emu(width)}">${solid(hex)}</a:ln></c:spPr>`
    : `<c:spPr>${solid(hex)}<a:ln><a:noFill/></a:ln></c:spPr>`) + '<c:invertIfNegative val="0"/>';

function lineLook({ colour: hex, form, dash, width }: SeriesLook): string {
  const fill = solid(form === 'outline' ? colour('--paper') : hex);
  return [
    `<c:spPr><a:ln w="${emu(width)}" cap="rnd">${solid(hex)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`,
    `<c:marker><c:symbol val="circle"/><c:size val="${width > 3 ? 9 : 6}"/><c:spPr>${fill}<a:ln w="${emu(1.5)}">${solid(hex)}</a:ln></c:spPr></c:marker>`
  ].join('');
}

function labelsXml({ labels, size }: ChartPlan, i: number, { text }: SeriesLook, code: string): string {
  const own = labels[i] ?? [];
  const shown = own.flatMap((label, at) => (label ? [labelXml(label, at, { size, text, code })] : []));
  return `<c:dLbls>${shown.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${flags({ value: false, name: false })}</c:dLbls>`;
}

function labelXml(
  { side, named, strong, dy }: PointLabel,
  at: number,
  { size, text, code }: { size: number; text: string; code: string }
): string {
  const moved =
    Math.abs(dy) < 0.001
      ? ''
      : `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${dy.toFixed(4)}"/></c:manualLayout></c:layout>`;
  return [
    `<c:dLbl><c:idx val="${at}"/>${moved}<c:numFmt formatCode="${code}" sourceLinked="0"/>`,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textXml(size, { strong, hex: text, wraps: false }),
    `<c:dLblPos val="${side}"/>${flags({ value: true, name: named })}${named ? '<c:separator>  </c:separator>' : ''}</c:dLbl>`
  ].join('');
}

const flags = ({ value, name }: { value: boolean; name: boolean }) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${name ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
