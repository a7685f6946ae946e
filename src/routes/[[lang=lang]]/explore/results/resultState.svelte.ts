import type { Console, Result, ResultFilter, ResultView } from '$lib/engine/console/console';

type Order = 'up' | 'down' | 'none';

/** A result as its reader has sorted and filtered it. Of several changes only the last counts. */
export class ResultState {
  /** What is shown: the view and how many rows pass its filters, always together. */
  shown = $state.raw<{ view: ResultView; rows: number }>({ view: { result: 0, sort: [], filters: [] }, rows: 0 });
  /** Rows are being counted. */
  busy = $state(false);
  /** The engine no longer has the result, or could not read it. */
  failed = $state(false);
  #turn = 0;

  constructor(
    readonly console: Console,
    readonly result: Result
  ) {
    this.shown = { view: { result: result.id, sort: [], filters: [] }, rows: result.rows };
  }

  orderOf(column: string): Order {
    const sort = this.shown.view.sort.find((entry) => entry.column === column);
    return !sort ? 'none' : sort.descending ? 'down' : 'up';
  }

  /** None, up, down, none. */
  turn(column: string): void {
    this.sort(column, ({ none: 'up', up: 'down', down: 'none' } as const)[this.orderOf(column)]);
  }

  sort(column: string, order: Order): void {
    const sort = order === 'none' ? [] : [{ column, descending: order === 'down' }];
    this.failed = false;
    this.shown = { ...this.shown, view: { ...this.shown.view, sort } };
  }

  /** Adds a filter, or replaces the same test of the same column. */
  async filter(filter: ResultFilter): Promise<void> {
    const others = this.shown.view.filters.filter(
      ({ column, test }) => column !== filter.column || test !== filter.test
    );
    await this.#count([...others, filter]);
  }

  async unfilter(filter?: ResultFilter): Promise<void> {
    await this.#count(filter ? this.shown.view.filters.filter((entry) => entry !== filter) : []);
  }

  async #count(filters: readonly ResultFilter[]): Promise<void> {
    const turn = ++this.#turn;
    this.failed = false;
    this.busy = true;
    try {
      const rows = filters.length === 0 ? this.result.rows : await this.console.count({ ...this.shown.view, filters });
      if (turn === this.#turn) this.shown = { view: { ...this.shown.view, filters }, rows };
    } catch {
      if (turn === this.#turn) this.failed = true;
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }
}
