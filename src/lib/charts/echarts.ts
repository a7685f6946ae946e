import './anyText';
import {
  BarChart,
  CustomChart,
  LineChart,
  MapChart,
  ScatterChart,
  type BarSeriesOption,
  type CustomSeriesOption,
  type LineSeriesOption,
  type MapSeriesOption,
  type ScatterSeriesOption
} from 'echarts/charts';
import {
  GeoComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  type GridComponentOption,
  type TitleComponentOption,
  type TooltipComponentOption
} from 'echarts/components';
import { init, registerMap, use, type ComposeOption, type ECharts } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([
  LineChart,
  BarChart,
  ScatterChart,
  CustomChart,
  MapChart,
  GeoComponent,
  GridComponent,
  MarkLineComponent,
  MarkAreaComponent,
  TitleComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer
]);

/** The options this site's charts may use: exactly what is registered above. */
export type ChartOption = ComposeOption<
  | LineSeriesOption
  | BarSeriesOption
  | ScatterSeriesOption
  | CustomSeriesOption
  | MapSeriesOption
  | GridComponentOption
  | TitleComponentOption
  | TooltipComponentOption
>;
export type {
  BarSeriesOption,
  TitleComponentOption,
  ECharts,
  CustomSeriesOption,
  LineSeriesOption,
  MapSeriesOption,
  ScatterSeriesOption
};
export { init, registerMap };
