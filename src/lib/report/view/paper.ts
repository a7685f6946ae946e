/** Papers a briefing is printed on. */
export const PAPERS = ['portrait', 'landscape'] as const;
export type Paper = (typeof PAPERS)[number];

/** Width between the margins in CSS pixels, as `print.css` sets them: charts are drawn for it. */
export const PAPER_WIDTH: Record<Paper, number> = { portrait: 661, landscape: 971 };

/** Type of tables on paper, in CSS pixels. */
export const PAPER_TYPE = { size: 12, line: 18, padding: 16, gap: 14 } as const;
