import { readCatalogue } from '../../../../../data/publish/readCatalogue';
import { readCsv } from '../../../../../data/publish/readCsv';
import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../../../../src/lib/claims/lexicon';

const rows = (name: string) => readCsv(name, readFileSync(`data/catalogue/${name}.csv`, 'utf8')).rows;

/** The catalogue as it is, of a text about Hà Nội. */
export function realLexicon(): Lexicon {
  const catalogue = readCatalogue({
    indicators: rows('indicators'),
    measures: rows('measures'),
    units: rows('units'),
    unit_changes: rows('unit_changes'),
    peer_groups: rows('peer_groups'),
    sources: [],
    exceptions: [],
    events: [],
    documents: [],
    snapshots: []
  } as unknown as Parameters<typeof readCatalogue>[0]);
  return {
    indicators: [...catalogue.indicators.values()],
    units: [...catalogue.units.values()],
    unitChanges: catalogue.unitChanges,
    memberships: catalogue.peerGroups,
    subject: catalogue.units.get('P63-01')!.territory
  };
}
