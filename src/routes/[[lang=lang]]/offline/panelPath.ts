/** The page that has the panel. */
export const PANEL_PATH = '/offline';
