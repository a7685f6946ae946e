import type { Page } from '@playwright/test';
import { PLACES, type Place, type Step } from '../plan/step';
import { act, type Outcome } from './act';

/** Every so many views the reader points into a drawing, which tells the values there. */
const POINTS_EVERY = 5;

/** Walks the site in one page and counts the views that changed. */
export class Reader {
  /** Views that changed, the way to their page included. */
  views = 0;
  /** Of each kind: how many changed the page, and how many could not. */
  readonly changed = new Map<string, number>();
  readonly unchanged = new Map<string, number>();
  /** What the page complained of without cause. */
  readonly complaints: string[] = [];
  /** What an alert of the page says now; empty without one. */
  alert = '';
  /** While the engine is set to die an alert is what the page owes the reader. */
  expectsDeath = false;

  constructor(
    private readonly page: Page,
    private readonly base: string
  ) {}

  /** Goes where the step is done, and does it. */
  async do(step: Step): Promise<Outcome> {
    if (step.place) await this.#go(step.place);
    return this.#do(step.kind, step.act);
  }

  /** The page at rest on which everything is measured: the overview as it was built, its drawings alive. */
  async rest(): Promise<void> {
    await this.#go('overview');
    if (new URL(this.page.url()).search) await this.#do('another page', { do: 'link', to: '' });
    await this.page.mouse.move(0, 0);
  }

  async #go(place: Place): Promise<void> {
    const wanted = new URL(PLACES[place], this.base).pathname;
    const here = () => new URL(this.page.url()).pathname;
    if (here() === wanted) return;
    // The rooms of /explore are reached from each other.
    if (place === 'sql' && !here().includes('/explore/')) await this.#go('explore');
    await this.#do('another page', { do: 'link', to: PLACES[place] });
    if (here() !== wanted) this.#complain(`${place} was not reached: ${this.page.url()}`);
  }

  async #do(kind: string, what: Step['act']): Promise<Outcome> {
    const { outcome, alert, chart } = await act(this.page, what, this.base);
    const counts = outcome === 'changed' ? this.changed : this.unchanged;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (outcome === 'changed') this.views++;
    this.alert = alert;
    if (alert && !this.expectsDeath) this.#complain(`${kind}, ${this.page.url()}: ${alert}`);
    if (chart && this.views % POINTS_EVERY === 0) await this.page.mouse.move(chart.x, chart.y);
    return outcome;
  }

  #complain(what: string): void {
    this.complaints.push(what.replaceAll(/\s+/g, ' ').slice(0, 300));
  }
}
