import type { FigureCard } from './card';
import type { ChartSvg } from './cardSvg';

/** What a figure gives when it is taken away; both at the moment of asking. */
export interface Takeable {
  card: () => FigureCard;
  /** The chart at the width of a card; null when the figure is a table. */
  chart: () => Promise<ChartSvg | null>;
}

export interface TakenFile {
  card: FigureCard;
  content: BlobPart;
  extension: string;
  type: string;
}

type Form = (from: Takeable) => Promise<TakenFile>;

/** The files that a figure can become. Each loads its writer when it is asked for, and rejects when it cannot be made. */
export const FILE_FORMS = {
  png: async (from) => {
    const { card, content } = await picture(from);
    const { cardPng } = await import('./cardPng');
    return { card, content: await cardPng(content), extension: 'png', type: 'image/png' };
  },
  svg: async (from) => ({ ...(await picture(from)), extension: 'svg', type: 'image/svg+xml' }),
  csvVietnam: async (from) => {
    const { csvVietnam } = await import('./csv');
    const card = from.card();
    return { card, content: csvVietnam(card), extension: 'csv', type: 'text/csv;charset=utf-8' };
  },
  csvPlain: async (from) => {
    const { csvPlain } = await import('./csv');
    const card = from.card();
    return { card, content: csvPlain(card), extension: 'data.csv', type: 'text/csv;charset=utf-8' };
  },
  parquet: async (from) => {
    const { parquetOf } = await import('./parquet');
    const card = from.card();
    return { card, content: await parquetOf(card), extension: 'parquet', type: 'application/vnd.apache.parquet' };
  }
} as const satisfies Record<string, Form>;

/** Without the site's typefaces a picture still says the same, in another one. */
async function picture(from: Takeable): Promise<{ card: FigureCard; content: string }> {
  const [{ cardSvg }, { cardFonts }, { canvasMeasure }] = await Promise.all([
    import('./cardSvg'),
    import('./cardFonts'),
    import('./canvasMeasure')
  ]);
  const [fonts, measure] = await Promise.all([cardFonts().catch(() => null), canvasMeasure()]);
  const chart = await from.chart();
  const card = from.card();
  return { card, content: cardSvg(card, chart, { fonts, ...(measure && { measure }) }) };
}
