import type { ChartOption, ECharts } from './echarts';

/** Charts out of view are drawn in the end too: the reader may print without scrolling. */
const UNSEEN_MS = 4000;

/** Waits until the element is near the view, or for a while, and the page is idle: a chart never delays the first paint. */
function whenSeen(node: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const idle = () =>
      'requestIdleCallback' in window
        ? requestIdleCallback(() => resolve(), { timeout: 1500 })
        : setTimeout(resolve, 200);
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        idle();
      },
      { rootMargin: '200px' }
    );
    const unseen = setTimeout(idle, UNSEEN_MS);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(unseen);
    });
    observer.observe(node);
  });
}

/** Waits until the reader points at the drawing or comes to it with the keyboard or a finger. */
const whenTouched = (node: Element, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    for (const type of ['pointerenter', 'pointerdown', 'focusin'])
      node.addEventListener(type, () => resolve(), { once: true, signal, passive: true });
  });

/**
 * Draws a chart in an element over its prerendered SVG, and again when the option changes. `option` is called with the
 * element's width. With a static drawing to look at (`still`) the code that draws is loaded only when the reader touches
 * it, else as soon as the page is idle. `drawn` is told when the live chart stands, so that the static one can go; `failed`
 * when the code could not be loaded.
 */
export function draw(
  option: (width: number) => ChartOption,
  { still, drawn, failed }: { still: boolean; drawn: () => void; failed: () => void }
): (node: HTMLElement) => () => void {
  return (node) => {
    const stop = new AbortController();
    let chart = $state.raw<ECharts | null>(null);
    let width = $state(node.clientWidth);

    void (still ? whenTouched(node, stop.signal) : whenSeen(node, stop.signal))
      .then(() => import('./echarts'))
      .then(({ init }) => {
        if (!stop.signal.aborted) chart = init(node, null, { renderer: 'svg' });
      }, failed);

    const resized = new ResizeObserver(() => (width = node.clientWidth));
    resized.observe(node);

    $effect(() => {
      if (!chart || width === 0) return;
      chart.resize({ width });
      chart.setOption(option(width), { notMerge: true });
      // With a view box the drawing shrinks to the column of a printed page.
      node.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${node.clientHeight}`);
      drawn();
    });

    return () => {
      stop.abort();
      resized.disconnect();
      chart?.dispose();
    };
  };
}
