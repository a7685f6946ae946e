import { readFile } from 'node:fs/promises';
import { version } from '$app/environment';
import { readExceptions } from '../../../../data/publish/readExceptions';
import { qualityReport } from '$lib/compute/quality/qualityReport';
import { THEMES } from '$lib/language/themeName';
import type { Language } from '$lib/model/language';
import { askQuality } from '$lib/questions/quality/askQuality';
import { HOME_UNIT } from '$lib/view/defaults';
import { buildChoices } from '../buildChoices';
import { buildEngine } from '../buildEngine';
import { buildLocked, buildSnapshotLines } from './buildSnapshotLines';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The report of the newest snapshot, asked while building; the same for both languages. */
async function ask() {
  const engine = await buildEngine();
  const { snapshots, units, indicators } = await buildChoices(engine);
  const reasons = await readExceptions();
  const home = units.find(({ code }) => code === HOME_UNIT);
  if (!home) throw new Error('the home unit is not in the newest snapshot');
  const { newest, run } = engine;
  const answer = await askQuality(run, { snapshot: newest, newest, home: home.territory });
  const [published, demo] = [await buildLocked('snapshots'), await buildLocked('demo')];
  const [{ duckdb } = { duckdb: '' }] = await run<{ duckdb: string }>({
    name: 'version',
    sql: 'select version() as duckdb',
    params: []
  });
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return {
    snapshots,
    home,
    // Only names and measures are shown.
    units: units.map((unit) => ({ ...unit, search: '' })),
    indicators: indicators.map((entry) => ({ ...entry, definition_vi: '', definition_en: '', aliases: '' })),
    reasons: reasons.filter(({ check }) => ['sum', 'duplicate', 'period-grammar', 'range'].includes(check)),
    report: qualityReport(answer, { indicators, reasons, themes: THEMES }),
    lines: [
      ...(await buildSnapshotLines('snapshots', published, engine)),
      ...(await buildSnapshotLines('demo', demo, engine))
    ],
    locked: [...published, ...demo],
    versions: { site: version, wasm: dependencies['@duckdb/duckdb-wasm'] ?? '', duckdb }
  };
}

let asked: ReturnType<typeof ask> | undefined;

export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  return { lang, ...(await (asked ??= ask())) };
};
