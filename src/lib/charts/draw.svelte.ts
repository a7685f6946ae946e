import type { ChartPoint, Drawing } from './drawing';
import type { ECharts } from './echarts';

/** The code that draws, once some chart has loaded it: the next charts stand at once. */
let init: ((node: HTMLElement) => ECharts) | null = null;

/** Made outside of any chart: kept for all pages to come, it would keep the first chart's page. */
const initOf =
  (echarts: typeof import('./echarts')): ((node: HTMLElement) => ECharts) =>
  (place) =>
    echarts.init(place, null, { renderer: 'svg' });

/** Waits until the page is idle: a chart never delays the first paint. */
const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1500 });
    else setTimeout(resolve, 200);
  });

export interface DrawOptions {
  /** True while a static drawing stands in the same place: then the code that draws waits for the reader's touch. */
  still: () => boolean;
  /** The point that the arrow keys have reached; its value is shown as if it were pointed at. */
  focused: () => ChartPoint | null;
  /** The live chart stands, this many pixels high. */
  drawn: (drawing: Drawing) => void;
  /** The code that draws could not be loaded, or could not draw; the next touch tries again. */
  failed: () => void;
}

/**
 * Draws a chart in an element, and again when the drawing or the element's width changes. The code that draws is loaded
 * when the page is idle or, over a static drawing, when the reader points at it or reaches it. A chart once drawn stays
 * live.
 */
export function draw(drawing: (width: number) => Drawing, { still, focused, drawn, failed }: DrawOptions) {
  return (node: HTMLElement): (() => void) => {
    const stop = new AbortController();
    let chart = $state.raw<ECharts | null>(null);
    let width = $state(node.clientWidth);
    let asked = false;

    async function load() {
      if (asked || stop.signal.aborted) return;
      asked = true;
      if (init) return void (chart = init(node));
      try {
        const draws = (init = initOf(await import('./echarts')));
        if (!stop.signal.aborted) chart = draws(node);
      } catch {
        asked = false;
        failed();
      }
    }

    for (const type of ['pointerenter', 'pointerdown', 'focusin'])
      (node.parentElement ?? node).addEventListener(type, () => void load(), { signal: stop.signal, passive: true });

    $effect(() => {
      if (still()) return;
      if (init) void load();
      else void whenIdle().then(load);
    });

    const resized = new ResizeObserver(() => (width = node.clientWidth));
    resized.observe(node);

    $effect(() => {
      if (!chart || width === 0) return;
      const next = drawing(width);
      try {
        // The chart's own `resize` would first draw the former option once more.
        chart.getZr().resize({ width, height: next.height });
        chart.setOption(next.option, { notMerge: true });
      } catch {
        return failed();
      }
      // With a view box the drawing shrinks to the column of a printed page.
      node.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${next.height}`);
      drawn(next);
    });

    $effect(() => {
      const point = focused();
      if (!chart) return;
      if (point) chart.dispatchAction({ type: 'showTip', seriesIndex: point.seriesIndex, dataIndex: point.dataIndex });
      else chart.dispatchAction({ type: 'hideTip' });
    });

    return () => {
      stop.abort();
      resized.disconnect();
      chart?.dispose();
    };
  };
}
