import type { ChartOption } from '$lib/charts/echarts';

type Render = (name: string, option: ChartOption, width: number, height: number) => string;

/** What drawing without a window needs, once it is loaded: paper and small slides are drawn at sizes of their own. */
export const paperState = new (class {
  render = $state.raw<Render | null>(null);
  /** Between `beforeprint` and `afterprint`. */
  printing = $state(false);
})();

let loading: Promise<void> | null = null;

/** Loads what draws. Rejects when it cannot be loaded; the next call tries again. */
export function loadPaper(): Promise<void> {
  loading ??= import('$lib/charts/renderSvg').then(
    ({ renderSvg }) => void (paperState.render = renderSvg),
    (thrown: unknown) => {
      loading = null;
      throw thrown;
    }
  );
  return loading;
}
