import type { RegularTableElement } from 'regular-table';
import type { BigColumn, BigWords } from './bigColumn';
import { moved, type Place, type RowRange } from './gridKeys';
import { HeadCell } from './headCell';
import { markCells } from './markCells';
import { RowCache } from './rowCache';
import { pageRows, scrollTopFor, type Scrolled } from './scrollPlace';

/** What a grid shows, and whom it tells. Values are texts by then; null is missing. */
export interface GridInput {
  rows: number;
  columns: readonly BigColumn[];
  page: (from: number, to: number) => Promise<readonly (readonly (string | null)[])[]>;
  rowName: (row: number) => string;
  words: BigWords;
  active: Place;
  selected: RowRange | null;
  onactive: (place: Place) => void;
  onselect: (rows: RowRange | null) => void;
  onsort: (column: number) => void;
  onmore: (column: number) => void;
  oncopy: () => void;
  /** A cell that was waited for is here, or others are. */
  onloaded: () => void;
  onfailed: (thrown: unknown) => void;
}

type Row = readonly (string | null)[];

/** Cells of a request: wide tables are read fewer rows at a time. */
const CELLS = 20_000;
const MOST_ROWS = 200;
/** Rows before and after those in sight that are read with them. */
const AROUND = 40;
const MOST_TRIES = 4;

/** A regular-table with the keys and roles of a grid; rows are read apart from scrolling, and drawn when they are here. */
export class Grid {
  readonly #node: RegularTableElement;
  readonly #stop = new AbortController();
  readonly #heads = new Map<number, HeadCell>();
  #input: GridInput;
  #cache: RowCache<Row>;
  /** Of bringing the active cell into sight, so many are left. */
  #tries = 0;

  constructor(node: RegularTableElement, input: GridInput) {
    this.#node = node;
    this.#input = input;
    this.#cache = this.#newCache();
    node.tabIndex = -1;
    node.addStyleListener(() => this.#mark());
    const { signal } = this.#stop;
    node.addEventListener('keydown', (event) => this.#onkeydown(event), { signal });
    node.addEventListener('click', (event) => this.#onclick(event), { signal });
    node.setDataListener((x0, y0, x1, y1) => Promise.resolve(this.#slice(x0, y0, x1, y1)));
    void node.draw();
  }

  /** Shows other rows from their beginning when `page` is another function; else only what stands around them changes. */
  show(input: GridInput): void {
    const before = this.#input;
    this.#input = input;
    if (input.columns !== before.columns || input.words !== before.words)
      for (const [index, head] of this.#heads) this.#showHead(index, head);
    if (input.page === before.page && input.rows === before.rows) return this.#mark();
    this.#cache.close();
    this.#cache = this.#newCache();
    this.#node.scrollTop = 0;
    void this.#node.draw();
  }

  /** A value that is here; undefined when it is not, null when it is missing. */
  value({ row, column }: Place): string | null | undefined {
    return this.#cache.row(row)?.[column];
  }

  focus(): void {
    this.#node.querySelector('table')?.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#stop.abort();
    this.#cache.close();
  }

  #newCache(): RowCache<Row> {
    const { rows, columns, page, onfailed } = this.#input;
    const block = Math.max(20, Math.min(MOST_ROWS, Math.floor(CELLS / Math.max(1, columns.length))));
    const loaded = () => {
      void this.#node.draw();
      this.#input.onloaded();
    };
    return new RowCache({ rows, block, page, loaded, failed: onfailed });
  }

  #slice(x0: number, y0: number, x1: number, y1: number) {
    const { rows, columns, words, rowName } = this.#input;
    const last = Math.min(rows, y1);
    const indices = Array.from({ length: Math.max(0, last - y0) }, (_, i) => y0 + i);
    const across = Array.from({ length: Math.max(0, Math.min(columns.length, x1) - x0) }, (_, i) => x0 + i);
    const here = indices.map((row) => this.#cache.row(row));
    if (indices.length > 0) this.#cache.want(y0 - AROUND, last + AROUND);
    const state = (row: Row | undefined, x: number) => (!row ? 'pending' : row[x] === null ? 'missing' : '');
    return {
      num_rows: rows,
      num_columns: columns.length,
      num_row_headers: 1,
      num_column_headers: 1,
      merge_headers: 'column' as const,
      row_headers: indices.map((row) => [rowName(row)]),
      // The library takes elements as well, whatever its types say.
      column_headers: across.map((x) => [this.#head(x) as unknown as string]),
      data: across.map((x) => here.map((row) => (row ? (row[x] ?? words.missing) : words.pending))),
      metadata: across.map((x) => here.map((row) => state(row, x)))
    };
  }

  #head(index: number): HTMLElement {
    let head = this.#heads.get(index);
    if (!head) {
      head = new HeadCell({ sort: () => this.#input.onsort(index), more: () => this.#input.onmore(index) });
      this.#heads.set(index, head);
      this.#showHead(index, head);
    }
    return head.element;
  }

  #showHead(index: number, head: HeadCell): void {
    const column = this.#input.columns[index];
    if (column) head.show(column, this.#input.words);
  }

  #mark(): void {
    markCells(this.#node, this.#input);
    if (this.#tries === 0) return;
    // Columns that were never drawn have unknown widths: where they stand is only known now.
    const { active } = this.#input;
    if (this.#firstColumnFor(active.column) === null) this.#tries = 0;
    else {
      this.#tries--;
      requestAnimationFrame(() => this.#scrollTo(active));
    }
  }

  #scrolled(): Scrolled {
    const { clientHeight: height, scrollHeight } = this.#node;
    const rowHeight = this.#node.querySelector('tbody tr')?.getBoundingClientRect().height ?? 36;
    return { rows: this.#input.rows, rowHeight, height, scrollHeight };
  }

  #onkeydown(event: KeyboardEvent): void {
    // Buttons of the head have keys of their own.
    if (!(event.target instanceof HTMLTableElement)) return;
    const { active, rows, columns, selected, onactive, onselect, oncopy, onmore } = this.#input;
    const ctrl = event.ctrlKey || event.metaKey;
    const lower = event.key.toLowerCase();
    const mine = () => event.preventDefault();
    if (ctrl && lower === 'c' && !getSelection()?.toString()) return (mine(), oncopy());
    if (ctrl && lower === 'a') return (mine(), onselect({ from: 0, to: rows - 1 }));
    if (event.key === 'Escape' && selected) return (mine(), onselect(null));
    if ((event.key === 'Enter' || event.key === ' ') && active.row < 0) return (mine(), onmore(active.column));
    if (event.altKey) return;
    const size = { rows, columns: columns.length, page: pageRows(this.#scrolled()) };
    const next = moved(active, event.key, ctrl, size);
    if (!next) return;
    mine();
    if (event.shiftKey && next.row >= 0) onselect({ from: selected?.from ?? Math.max(0, active.row), to: next.row });
    else if (selected) onselect(null);
    onactive(next);
    this.#reveal(next);
  }

  #onclick(event: MouseEvent): void {
    const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
    const meta = cell instanceof HTMLElement ? this.#node.getMeta(cell) : undefined;
    if (!meta || event.target instanceof HTMLButtonElement) return;
    const { active, selected, onactive, onselect } = this.#input;
    const row = meta.type === 'column_header' || meta.type === 'corner' ? -1 : meta.y;
    const ofRow = meta.type === 'row_header' || meta.type === 'corner';
    if (event.shiftKey && row >= 0) onselect({ from: selected?.from ?? Math.max(0, active.row), to: row });
    else if (ofRow && row >= 0) onselect({ from: row, to: row });
    else if (selected) onselect(null);
    onactive({ row, column: ofRow ? active.column : meta.x });
  }

  /** Scrolls a cell into sight. */
  #reveal(place: Place): void {
    this.#tries = MOST_TRIES;
    this.#scrollTo(place);
  }

  #scrollTo({ row, column }: Place): void {
    const node = this.#node;
    const top = row < 0 ? node.scrollTop : scrollTopFor(this.#scrolled(), row, node.scrollTop);
    const first = this.#firstColumnFor(column);
    if (first !== null) void node.scrollToCell(first, 0);
    if (first !== null || node.scrollTop !== top) node.scrollTop = top;
  }

  /** The column to begin with so that another is in sight; null where it is. */
  #firstColumnFor(column: number): number | null {
    const edge = this.#node.getBoundingClientRect().left + this.#node.clientWidth;
    const heads = [...this.#node.querySelectorAll<HTMLElement>('thead th')].flatMap((th) => {
      const meta = this.#node.getMeta(th);
      const { left, right } = th.getBoundingClientRect();
      return meta?.type === 'column_header' ? [{ x: meta.x, left, right }] : [];
    });
    const corner = this.#node.querySelector('thead th')?.getBoundingClientRect().right ?? 0;
    const whole = heads.filter(({ left, right }) => left >= corner - 1 && right <= edge + 1);
    const begin = heads[0]?.x ?? 0;
    if (whole.some(({ x }) => x === column)) return null;
    if (column <= begin) return column;
    return Math.max(begin + 1, Math.min(column, column - Math.max(1, whole.length) + 1));
  }
}
