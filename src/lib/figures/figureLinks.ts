/** Addresses inside the site that a reader may take from a figure. */
export interface FigureLinks {
  /** This view with its snapshot, named even while it is the newest. */
  thisSnapshot: string;
  /** This view with whatever is newest. */
  latest: string;
  /**
   * The SQL page with the question whose rows a figure of the page is made of, by the figure's id; empty for one that is
   * not made of a question. Called when the reader opens the figure's menu.
   */
  sql?: (figure: string) => Promise<string>;
}
