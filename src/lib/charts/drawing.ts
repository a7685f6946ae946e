import type { ChartOption } from './echarts';

/** One point that the arrow keys can reach: where it is in the option, and what is said of it. */
export interface ChartPoint {
  seriesIndex: number;
  dataIndex: number;
  /** `Hà Nội, 2023: 6,27% (ước tính)` */
  text: string;
}

/** A chart ready to be drawn. `points` are rows (up and down) of points in order (left and right). */
export interface Drawing {
  option: ChartOption;
  points: readonly (readonly ChartPoint[])[];
  /** Pixels. */
  height: number;
}
