import type { BigColumn, BigWords } from './bigColumn';

const ARROWS = { ascending: '▲', descending: '▼', none: '' } as const;

const part = <Tag extends 'span' | 'button'>(tag: Tag, name: string) => {
  const element = document.createElement(tag);
  element.className = name;
  return element;
};

/** The head of a column: name, what it holds, and buttons. One element for the life of the table, so that it keeps the focus. */
export class HeadCell {
  readonly element = document.createElement('div');
  readonly #sort = part('button', 'sort');
  readonly #name = part('span', 'name');
  readonly #arrow = part('span', 'arrow');
  readonly #kind = part('span', 'kind');
  readonly #more = part('button', 'more');

  constructor(actions: { sort: () => void; more: () => void }) {
    this.element.className = 'head';
    for (const button of [this.#sort, this.#more]) button.type = 'button';
    this.#arrow.ariaHidden = 'true';
    this.#more.textContent = '⋯';
    this.#sort.append(this.#name, this.#arrow);
    this.element.append(this.#sort, this.#kind, this.#more);
    this.#sort.addEventListener('click', actions.sort);
    this.#more.addEventListener('click', actions.more);
  }

  show(column: BigColumn, words: BigWords): void {
    this.#name.textContent = column.name;
    this.#arrow.textContent = ARROWS[column.sort];
    this.#kind.textContent = column.filtered ? `${column.kind}, ${words.filtered}` : column.kind;
    this.#sort.title = words.sort(column.name);
    this.#more.ariaLabel = words.more(column.name);
    this.#more.title = words.more(column.name);
  }
}
