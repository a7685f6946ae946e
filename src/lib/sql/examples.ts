import type { SqlExample } from './example';
import { againstPlan } from './examples/againstPlan';
import { besideCountry } from './examples/besideCountry';
import { changedSince } from './examples/changedSince';
import { growthDrivers } from './examples/growthDrivers';
import { mergedTerritory } from './examples/mergedTerritory';
import { numberInSpeech } from './examples/numberInSpeech';
import { onePage } from './examples/onePage';
import { outliers } from './examples/outliers';
import { partyOrganisation } from './examples/partyOrganisation';
import { rankPath } from './examples/rankPath';
import { stillNeeded } from './examples/stillNeeded';
import { targetVerdicts } from './examples/targetVerdicts';

/** The twelve questions that the site answers, in the order in which they are offered. */
export const EXAMPLES: readonly SqlExample[] = [
  againstPlan,
  besideCountry,
  changedSince,
  stillNeeded,
  targetVerdicts,
  rankPath,
  growthDrivers,
  partyOrganisation,
  onePage,
  numberInSpeech,
  mergedTerritory,
  outliers
];
