/** A slide is laid out at this size, in CSS pixels, and scaled to the window as one. */
export const STAGE = { width: 1920, height: 1080, margin: 80 } as const;

/** Room for a table between the title and the source line. */
export const TABLE_ROOM = { width: STAGE.width - 2 * STAGE.margin, height: 700 } as const;

/** Type of tables; nothing that is to be read from ten metres is smaller than 28. */
export const TABLE_TYPE = { size: 30, line: 40, padding: 20, gap: 28 } as const;
