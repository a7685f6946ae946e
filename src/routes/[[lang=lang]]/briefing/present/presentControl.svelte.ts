import type { PresentAction } from '$lib/report/slides/presentAction';
import { presentChannel, type PresentChannel } from '$lib/report/slides/presentChannel';
import { act, escapeLeaves, presentStart } from '$lib/report/slides/presentState';
import { carried, STOPPED, toggled } from '$lib/report/slides/timer';

/** What only the window of the presentation itself can do. */
export interface WindowActions {
  leave(): void;
  speaker(): void;
  fullscreen(): void;
}

/**
 * Where the presentation is. The presenting window decides and tells; a speaker's window (without `own`) asks and shows
 * what it is told.
 */
export class PresentControl {
  state = $state.raw(presentStart());
  timer = $state.raw(STOPPED);
  count = $state(0);
  /** The speaker's window has heard from the other one. */
  heard = $state(false);
  /** The presenting window has closed. */
  over = $state(false);

  #channel: PresentChannel | null = null;

  constructor(
    private readonly own: WindowActions | null,
    private readonly now: () => number = () => performance.now()
  ) {}

  join(id: string): void {
    this.#channel = presentChannel(id, (message) => {
      if (this.own) {
        if (message.kind === 'hello') this.#tell();
        if (message.kind === 'action') this.#actFromAfar(message.action);
      } else if (message.kind === 'state') {
        this.state = message.state;
        this.timer = carried(message.timer, message.now, this.now());
        this.heard = true;
        this.over = false;
      } else if (message.kind === 'bye') this.over = true;
    });
    if (!this.own) this.#channel.send({ kind: 'hello' });
  }

  /** Slides are there, or others than before; `at` is where to begin. */
  begin(count: number, at: number): void {
    this.count = count;
    this.state = presentStart(Math.min(Math.max(at, 0), Math.max(count - 1, 0)));
    this.#tell();
  }

  do(action: PresentAction): void {
    if (!this.own) return this.#channel?.send({ kind: 'action', action });
    switch (action.type) {
      case 'speaker':
        return this.own.speaker();
      case 'fullscreen':
        return this.own.fullscreen();
      case 'timer':
        this.timer = toggled(this.timer, this.now());
        break;
      case 'reset-timer':
        this.timer = STOPPED;
        break;
      case 'escape':
        if (escapeLeaves(this.state)) return this.own.leave();
        this.#act(action);
        break;
      default:
        this.#act(action);
    }
    this.#tell();
  }

  end(): void {
    if (this.own) this.#channel?.send({ kind: 'bye' });
    this.#channel?.close();
    this.#channel = null;
  }

  #act(action: PresentAction): void {
    if (this.count > 0) this.state = act(this.state, action, this.count);
  }

  /** The speaker's window cannot end the presentation, nor do what a browser allows only by a key in this window. */
  #actFromAfar(action: PresentAction): void {
    const here = action.type === 'speaker' || action.type === 'fullscreen';
    const leaves = action.type === 'escape' && escapeLeaves(this.state);
    if (!here && !leaves) this.do(action);
  }

  #tell(): void {
    const { state, timer, count } = this;
    if (this.own) this.#channel?.send({ kind: 'state', state, timer, now: this.now(), count });
  }
}
