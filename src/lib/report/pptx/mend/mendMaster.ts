import { colour, TYPE } from '../look';
import { mendSlide } from './mendSlide';

/** Titles that somebody adds later stand as ours do: from the left, bold, in the size of a finding; on the same paper. */
export const mendMaster = (xml: string): string =>
  mendSlide(xml)
    .replace(
      /(<p:titleStyle>\s*<a:lvl1pPr )algn="ctr"([\s\S]*?)<a:defRPr sz="4400"/,
      `$1algn="l"$2<a:defRPr sz="${TYPE.title.most * 100}" b="1"`
    )
    .replace(
      /<p:bg>[\s\S]*?<\/p:bg>/,
      `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${colour('--paper')}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`
    );
