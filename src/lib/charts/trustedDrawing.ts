const ELEMENTS =
  'svg|g|defs|rect|path|text|tspan|circle|ellipse|line|polyline|polygon|clipPath|pattern|linearGradient|radialGradient|stop';
const ATTRIBUTES =
  'aria-hidden|focusable|role|aria-label|xmlns|xmlns:xlink|xml:space|version|baseProfile|viewBox|id|style|d|points|x|y|x1|y1|x2|y2|' +
  'cx|cy|r|rx|ry|width|height|offset|transform|opacity|visibility|pointer-events|paint-order|clip-path|mask|fill|fill-opacity|' +
  'fill-rule|stroke|stroke-width|stroke-opacity|stroke-dasharray|stroke-dashoffset|stroke-linecap|stroke-linejoin|' +
  'stroke-miterlimit|stop-color|stop-opacity|gradientUnits|patternUnits|patternTransform|clipPathUnits|' +
  'dominant-baseline|text-anchor|font-family|font-size|font-weight';

/** Text, an end, or a start whose every attribute is in double quotes. Nothing else is part of a drawing. */
const PIECE = new RegExp(`[^<>]+|</(?:${ELEMENTS})>|<(?:${ELEMENTS})(?: (?:${ATTRIBUTES})="[^"<>]*")* ?/?>`, 'y');

/**
 * The markup of a drawing, if it is nothing but that: the elements and attributes that our charts are made of, no script, no
 * link, no picture, no event. Throws a TypeError otherwise: the renderer escapes text, but not what it writes into attributes.
 */
export function plainDrawing(svg: string): string {
  PIECE.lastIndex = 0;
  let read = 0;
  while (read < svg.length && PIECE.test(svg)) read = PIECE.lastIndex;
  if (read < svg.length) throw new TypeError(`not a plain drawing at ${read}: ${svg.slice(read, read + 80)}`);
  return svg;
}

interface MarkupPolicy {
  createHTML(markup: string): unknown;
}

let policy: MarkupPolicy | undefined;

/** A drawing for `{@html}`: checked, and where the browser has Trusted Types marked as such (svelte.config.js names us). */
export function trustedDrawing(svg: string): string {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): MarkupPolicy } })
    .trustedTypes;
  policy ??= factory?.createPolicy('toan-canh-drawing', { createHTML: plainDrawing });
  return svg === '' ? '' : ((policy ?? { createHTML: plainDrawing }).createHTML(svg) as string);
}
