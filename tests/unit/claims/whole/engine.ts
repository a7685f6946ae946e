import type { Lexicon } from '../../../../src/lib/claims/lexicon';
import { openNodeEngine } from '../../../../src/lib/engine/node';
import { loadLexicon } from '../../../../tools/claims/loadLexicon';

/** The published figures of one day, and the catalogue for texts about Hà Nội. */
export async function openFigures(snapshot: string) {
  const engine = await openNodeEngine('static');
  await engine.open(snapshot);
  const lexicon: Lexicon = { ...(await loadLexicon(engine.run, snapshot)), subject: 'T-P34-01' };
  return { snapshot, lexicon, run: engine.run, close: engine.close };
}
