import { readFile } from 'node:fs/promises';
import { readEvents } from '../../../data/publish/readEvents';
import { askChoices } from '$lib/questions/choices';
import type { CompareChoices } from '$lib/view/compareChoices';
import type { BuildEngine } from './buildEngine';

/** Everything that a comparison, a pivot or a briefing is read against, from the newest snapshot. */
export async function buildChoices({ run, newest, snapshots, large }: BuildEngine): Promise<CompareChoices> {
  return {
    snapshots,
    large,
    ...(await askChoices(run, newest)),
    neighbours: JSON.parse(await readFile('static/maps/neighbours.json', 'utf8')) as CompareChoices['neighbours'],
    annotations: await readEvents()
  };
}
