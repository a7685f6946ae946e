import { asEngineError, EngineError } from '../errors';
import { checkPart } from './checkPart';
import type { Mountable } from '../mountSnapshot';
import type { HeldPart } from './partStore';
import { partsView } from './partsView';
import type { PlainRow } from '../rows';

export interface PartMountable extends Mountable {
  query(sql: string): Promise<PlainRow[]>;
  dropFile(name: string): Promise<void>;
}

const fileOf = ({ snapshot, part }: HeldPart) => `${snapshot}/${part.path}`;

/** The parts that one engine has, and the views over them. One change at a time, between the questions. */
export class MountedParts {
  readonly #mounted = new Map<string, HeldPart>();
  #turn: Promise<unknown> = Promise.resolve();

  /** `checked`: parts that an engine has read before; they are not read again. */
  constructor(
    private readonly engine: PartMountable,
    private readonly checked: WeakSet<HeldPart>
  ) {}

  /**
   * Adds the parts that are not there yet to the views of their tables, and takes those out that are neither wanted nor
   * `held` any more. Throws `file-damaged` for one that is not what it should be, after `refuse` was told; then nothing has changed.
   */
  mount(
    wanted: readonly HeldPart[],
    held: (part: HeldPart) => boolean,
    refuse: (part: HeldPart) => void
  ): Promise<void> {
    const turn = this.#turn.then(() => this.#mount(wanted, held, refuse));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #mount(
    wanted: readonly HeldPart[],
    held: (part: HeldPart) => boolean,
    refuse: (part: HeldPart) => void
  ): Promise<void> {
    const needed = new Set(wanted.map(fileOf));
    const added = wanted.filter((part) => !this.#mounted.has(fileOf(part)));
    const gone = [...this.#mounted.values()].filter((part) => !needed.has(fileOf(part)) && !held(part));
    const registered: string[] = [];
    try {
      for (const part of added) {
        registered.push(fileOf(part));
        await this.#add(part).catch((thrown: unknown) => {
          const error = faultOf(thrown, part);
          if (error.code === 'file-damaged') refuse(part);
          throw error;
        });
      }
    } catch (thrown) {
      for (const file of registered) await this.engine.dropFile(file).catch(() => {});
      throw thrown;
    }
    for (const part of gone) this.#mounted.delete(fileOf(part));
    for (const part of wanted) this.#mounted.set(fileOf(part), part);
    await this.#remake([...added, ...gone]);
    for (const part of gone) await this.engine.dropFile(fileOf(part));
  }

  async #add(part: HeldPart): Promise<void> {
    await this.engine.registerFile(fileOf(part), part.bytes.slice());
    if (this.checked.has(part)) return;
    await checkPart((sql) => this.engine.query(sql), fileOf(part), part);
    this.checked.add(part);
  }

  async #remake(changed: readonly HeldPart[]): Promise<void> {
    const done = new Set<string>();
    for (const { snapshot, part } of changed) {
      const view = `${snapshot} ${part.table}`;
      if (done.has(view)) continue;
      done.add(view);
      const files = [...this.#mounted.values()]
        .filter((other) => other.snapshot === snapshot && other.part.table === part.table)
        .map((other) => ({ file: fileOf(other), indicator: other.part.partition.indicator }));
      await this.engine.execute(partsView(snapshot, part.table, files));
    }
  }
}

/** What the engine refuses is the file's fault; a worker that died is told as it is. */
function faultOf(thrown: unknown, { snapshot, part }: HeldPart): EngineError {
  const about = { snapshot, file: part.path };
  const error = asEngineError(thrown, 'file-damaged', about);
  return error.code === 'query-failed'
    ? new EngineError('file-damaged', { ...about, message: error.about.message ?? '' })
    : error;
}
