import { decimalsOf } from '$lib/compute/decimals';
import { xmlText } from '$lib/figures/export/xmlText';
import type { Language } from '$lib/model/language';
import type { NativeChart } from '../../resolved';
import { colour } from '../look';
import type { ChartPlan } from './chartPlan';
import { numberCode } from './numberCode';
import { seriesXml } from './seriesXml';
import { textXml } from './textXml';

const NAMES_AXIS = 1001;
const VALUES_AXIS = 1002;

/** What stands inside `c:chartSpace`. The workbook is related as `rId1`; its first column holds the names (`chartWorkbook`). */
export function chartXml(lang: Language, chart: NativeChart, plan: ChartPlan): string {
  const code = xmlText(numberCode(lang, chart));
  const series = chart.series.map((_, i) => seriesXml(chart, plan, i, code)).join('');
  const axes = `<c:axId val="${NAMES_AXIS}"/><c:axId val="${VALUES_AXIS}"/>`;
  const drawn =
    chart.kind === 'line'
      ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
      : `<c:barChart><c:barDir val="${chart.kind === 'bars' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="${plan.gap}"/><c:overlap val="${plan.overlap}"/>${axes}</c:barChart>`;
  return [
    '<c:date1904 val="0"/>',
    `<c:lang val="${lang === 'vi' ? 'vi-VN' : 'en-GB'}"/>`,
    '<c:roundedCorners val="0"/>',
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>',
    layoutXml(plan),
    drawn,
    namesAxis(chart, plan),
    valuesAxis(chart, plan, xmlText(numberCode(lang, { ...chart, decimals: axisDecimals(chart, plan) }))),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    plan.legend ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textXml(plan.size)}</c:legend>` : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textXml(plan.size),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>'
  ].join('');
}

/** No more than its steps need. */
const axisDecimals = ({ decimals }: NativeChart, { step }: ChartPlan) =>
  step === null ? decimals : Math.min(decimals, decimalsOf(step));

const layoutXml = ({ plot }: ChartPlan) =>
  plot
    ? `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${(['x', 'y', 'w', 'h'] as const).map((side) => `<c:${side} val="${plot[side].toFixed(4)}"/>`).join('')}</c:manualLayout></c:layout>`
    : '<c:layout/>';

/** Names run from the top down beside lying bars. */
function namesAxis({ kind, series }: NativeChart, { size, skip }: ChartPlan): string {
  const lying = kind === 'bars';
  const below = series.some(({ values }) => values.some((value) => (value ?? 0) < 0));
  return [
    `<c:catAx><c:axId val="${NAMES_AXIS}"/>`,
    `<c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${below ? 'low' : 'nextTo'}"/>`,
    `<c:spPr><a:ln w="12700"><a:solidFill><a:srgbClr val="${colour('--ink-3')}"/></a:solidFill></a:ln></c:spPr>`,
    textXml(size),
    `<c:crossAx val="${VALUES_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>`,
    skip > 1 ? `<c:tickLblSkip val="${skip}"/>` : '',
    '<c:noMultiLvlLbl val="1"/></c:catAx>'
  ].join('');
}

function valuesAxis({ kind }: NativeChart, { low, high, step, size }: ChartPlan, code: string): string {
  const rule = `<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${colour('--rule')}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;
  return [
    `<c:valAx><c:axId val="${VALUES_AXIS}"/>`,
    `<c:scaling><c:orientation val="minMax"/><c:max val="${high}"/><c:min val="${low}"/></c:scaling>`,
    `<c:delete val="${step === null ? 1 : 0}"/><c:axPos val="${kind === 'bars' ? 't' : 'l'}"/>`,
    step === null ? '' : rule,
    `<c:numFmt formatCode="${code}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${kind === 'line' ? 'low' : 'nextTo'}"/>`,
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    textXml(Math.min(size, 16), { hex: colour('--ink-3') }),
    `<c:crossAx val="${NAMES_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>`,
    step === null ? '' : `<c:majorUnit val="${step}"/>`,
    '</c:valAx>'
  ].join('');
}
