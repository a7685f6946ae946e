import { TOOLTIP } from '../theme';
import { escapeRich } from './escapeRich';

/** A datum that says itself what it is. */
export interface SpokenDatum {
  text?: string;
}

/** A tooltip that repeats the text of the datum under the pointer: plain text, whatever the figures hold. */
export const POINT_TOOLTIP = {
  ...TOOLTIP,
  trigger: 'item' as const,
  formatter: (item: unknown): string => {
    const data = (Array.isArray(item) ? item[0] : item) as { data?: SpokenDatum } | undefined;
    return escapeRich(data?.data?.text ?? '');
  }
};
