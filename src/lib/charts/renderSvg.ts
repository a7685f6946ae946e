import { init, type ChartOption } from './echarts';
import { plainDrawing } from './trustedDrawing';

/**
 * Draws a chart to an SVG string without a browser, for prerendered pages. Text is escaped by the renderer. Ids are
 * renumbered under `name`, so that the same build gives the same bytes and two charts on a page do not share a pattern;
 * the renderer's `<style>` (hover rules) is dropped, since the page's policy allows no inline style element. What XML forbids
 * (controls, halves of pairs) is blank. Throws when something else than a drawing came out.
 */
export function renderSvg(name: string, option: ChartOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    const svg = chart
      .renderToSVGString()
      .replace(/<style\b[\s\S]*?<\/style>/g, '')
      .replace(/ class="zr\d+-cls-\d+"/g, '')
      .replace(/ ecmeta_[a-z_]+="[^"]*"/g, '')
      .replace(/zr\d+-/g, `${name}-`)
      .replace(/^<svg width="\d+" height="\d+"/, '<svg aria-hidden="true" focusable="false"')
      .replace(/\n\s*/g, '')
      .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
    return plainDrawing(svg);
  } finally {
    chart.dispose();
  }
}
