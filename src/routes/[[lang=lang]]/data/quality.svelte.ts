import { qualityReport, type QualityReport } from '$lib/compute/quality/qualityReport';
import type { Engine } from '$lib/engine/engine';
import { asEngineError } from '$lib/engine/errors';
import { THEMES } from '$lib/language/themeName';
import type { Indicator } from '$lib/model/indicator';
import type { StatedReason } from '$lib/model/statedReason';
import { askQuality } from '$lib/questions/quality/askQuality';
import { Recent } from '$lib/view/recent';
import type { Failure } from '../overview.svelte';

const REMEMBERED = 12;

interface Beside {
  newest: string;
  /** Territory of the unit the site was made for. */
  home: string;
  indicators: readonly Indicator[];
  reasons: readonly StatedReason[];
}

/** The report of the snapshot that the URL names: prerendered for the newest, else asked of the engine; the last good one stays. */
export class QualityModel {
  report = $state.raw() as QualityReport;
  wanted = $state('');
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  readonly #seen = new Recent<QualityReport>(REMEMBERED);
  #stop: AbortController | null = null;

  constructor(
    first: QualityReport,
    private readonly beside: Beside,
    private readonly engine: () => Promise<Engine>
  ) {
    this.report = first;
    this.wanted = first.snapshot;
    this.#seen.set(first.snapshot, first);
  }

  /** Shows the report of a snapshot; the latest call wins. Resolves when it is on the screen, failed, or was overtaken. */
  async show(snapshot: string, { again = false } = {}): Promise<void> {
    if (!again && snapshot === this.wanted && (this.busy || this.report.snapshot === snapshot)) return;
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    this.wanted = snapshot;
    this.failure = null;
    const seen = this.#seen.get(snapshot);
    this.busy = !seen;
    if (seen) {
      this.report = seen;
      return;
    }
    try {
      const report = await this.#ask(snapshot, stop.signal);
      this.#seen.set(snapshot, report);
      if (!stop.signal.aborted) this.report = report;
    } catch (thrown) {
      const { code, detail } = asEngineError(thrown, 'query-failed');
      if (!stop.signal.aborted) this.failure = { code, detail };
    } finally {
      if (!stop.signal.aborted) this.busy = false;
    }
  }

  async #ask(snapshot: string, signal: AbortSignal): Promise<QualityReport> {
    const { newest, home, indicators, reasons } = this.beside;
    const engine = await this.engine();
    await engine.open(snapshot, { signal });
    await engine.open(newest, { signal });
    const answer = await askQuality(engine.run, { snapshot, newest, home }, { signal });
    return qualityReport(answer, { indicators, reasons, themes: THEMES });
  }
}
