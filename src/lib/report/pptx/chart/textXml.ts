import { FONT, colour } from '../look';

interface TextLook {
  strong?: boolean;
  hex?: string;
  /** False keeps it on one line. */
  wraps?: boolean;
}

/** How words of a chart are set; `size` in points. */
export const textXml = (size: number, { strong = false, hex = colour('--ink'), wraps = true }: TextLook = {}): string =>
  [
    `<c:txPr><a:bodyPr wrap="${wraps ? 'square' : 'none'}"/><a:lstStyle/><a:p><a:pPr>`,
    `<a:defRPr sz="${Math.round(size * 100)}" b="${strong ? 1 : 0}">`,
    `<a:solidFill><a:srgbClr val="${hex}"/></a:solidFill><a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/>`,
    '</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'
  ].join('');
