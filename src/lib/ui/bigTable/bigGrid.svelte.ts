import { Grid, type GridInput } from './grid';

export interface BigGridOptions {
  ready: (grid: Grid) => void;
  /** The code of the table could not be loaded. */
  failed: () => void;
}

/** Shows a grid in an element, loading its code when the element stands, and again whenever the input changes. */
export function bigGrid(input: () => GridInput, { ready, failed }: BigGridOptions) {
  return (node: HTMLElement): (() => void) => {
    let grid = $state.raw<Grid | null>(null);
    let gone = false;

    const code = [import('regular-table'), import('regular-table/dist/css/sub-cell-scrolling.css')];
    void Promise.all(code).then(
      () => {
        if (gone) return;
        const table = document.createElement('regular-table');
        node.append(table);
        grid = new Grid(table, input());
        ready(grid);
      },
      () => failed()
    );

    $effect(() => grid?.show(input()));

    return () => {
      gone = true;
      grid?.destroy();
      node.replaceChildren();
    };
  };
}
