/** A place that paragraphs are written to. */
interface Frame {
  kind: 'body' | 'cell' | 'box';
  /** Of the paragraph that is open. */
  text: string;
  /** The end of the paragraph that is open was deleted. */
  joins: boolean;
  /** Cells of the row that is open. */
  cells: string[];
  /** Paragraphs of a cell, lines of the body. */
  done: string[];
}

const frame = (kind: Frame['kind']): Frame => ({ kind, text: '', joins: false, cells: [], done: [] });

/** Makes lines of paragraphs, tables and text boxes as they are opened and closed. A table in a cell stays in its row. */
export class LineWriter {
  readonly #frames: [Frame, ...Frame[]] = [frame('body')];

  get #top(): Frame {
    return this.#frames.at(-1) ?? this.#frames[0];
  }

  write(text: string): void {
    this.#top.text += text;
  }

  /** What follows the paragraph that is open goes on in its line. */
  joinNext(): void {
    this.#top.joins = true;
  }

  open(name: string): void {
    if (name === 'tc') this.#frames.push(frame('cell'));
    else if (name === 'txbxContent') this.#frames.push(frame('box'));
    else if (name === 'tbl' && this.#top.text !== '') this.#endParagraph();
  }

  close(name: string): void {
    if (name === 'p') this.#endParagraph();
    else if (name === 'tc') this.#endCell();
    else if (name === 'tr') this.#endRow();
    else if (name === 'txbxContent') this.#endBox();
  }

  done(): string[] {
    const [body] = this.#frames;
    if (body.text !== '') body.done.push(body.text);
    return body.done;
  }

  #endParagraph(): void {
    const top = this.#top;
    if (!top.joins) {
      top.done.push(top.text);
      top.text = '';
    }
    top.joins = false;
  }

  #endCell(): void {
    const cell = this.#pop('cell');
    const texts = [...(cell?.done ?? []), cell?.text ?? ''];
    const line = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
    this.#top.cells.push(line.join(' '));
  }

  #endRow(): void {
    const top = this.#top;
    top.done.push(top.cells.join('\t'));
    top.cells = [];
  }

  /** Before the paragraph that the box hangs on. */
  #endBox(): void {
    const box = this.#pop('box');
    for (const line of box ? [...box.done, box.text] : []) if (line !== '') this.#top.done.push(line);
  }

  #pop(kind: Frame['kind']): Frame | undefined {
    return this.#top.kind === kind && this.#frames.length > 1 ? this.#frames.pop() : undefined;
  }
}
