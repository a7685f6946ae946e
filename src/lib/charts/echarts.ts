import {
  BarChart,
  HeatmapChart,
  LineChart,
  MapChart,
  ScatterChart,
  type BarSeriesOption,
  type HeatmapSeriesOption,
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
  VisualMapComponent,
  type GridComponentOption,
  type TitleComponentOption,
  type TooltipComponentOption,
  type VisualMapComponentOption
} from 'echarts/components';
import { init, registerMap, use, type ComposeOption, type ECharts } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([
  LineChart,
  BarChart,
  ScatterChart,
  HeatmapChart,
  MapChart,
  GeoComponent,
  GridComponent,
  MarkLineComponent,
  MarkAreaComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
  LabelLayout,
  SVGRenderer
]);

/** The options this site's charts may use: exactly what is registered above. */
export type ChartOption = ComposeOption<
  | LineSeriesOption
  | BarSeriesOption
  | ScatterSeriesOption
  | HeatmapSeriesOption
  | MapSeriesOption
  | GridComponentOption
  | TitleComponentOption
  | TooltipComponentOption
  | VisualMapComponentOption
>;
export type {
  BarSeriesOption,
  TitleComponentOption,
  ECharts,
  HeatmapSeriesOption,
  LineSeriesOption,
  MapSeriesOption,
  ScatterSeriesOption
};
export { init, registerMap };
