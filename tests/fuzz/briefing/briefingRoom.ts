import { isDeepStrictEqual } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Block, Briefing } from '../../../src/lib/model/briefing';
import type { Run } from '../../../src/lib/model/question';
import { parseSnapshotId } from '../../../src/lib/model/snapshotId';
import { writeDocx } from '../../../src/lib/report/docx/writeDocx';
import { childrenOf } from '../../../src/lib/report/edit/blocks';
import { briefingFile } from '../../../src/lib/report/keep/briefingFile';
import { linkedText } from '../../../src/lib/report/keep/briefingLink';
import { lossText } from '../../../src/lib/report/keep/lossText';
import { MOST_BLOCKS, MOST_BYTES, readBriefing } from '../../../src/lib/report/keep/readBriefing';
import { writePptx } from '../../../src/lib/report/pptx/writePptx';
import { resolveBriefing } from '../../../src/lib/report/resolve/resolveBriefing';
import type { ResolvedBriefing } from '../../../src/lib/report/resolved';
import { slidesOf } from '../../../src/lib/report/slides/slidesOf';
import { writeXlsx } from '../../../src/lib/report/xlsx/writeXlsx';
import { openRealContext } from '../../unit/briefing/support/realContext';
import { samplePicture } from '../../unit/briefing/support/samplePicture';
import { mustBeUnpolluted, mustHold } from '../parts/fail';
import { utf8 } from '../parts/publishedSite';
import { ANSWERED, refused, type OpenRoom, type Room } from '../run/room';
import { BRIEFING_CHANGES, linkOf, type GivenBriefing } from './briefingChanges';
import { soundBriefings } from './soundBriefings';

const FORMS = ['docx-party', 'docx-state', 'xlsx', 'pptx'] as const;

const blocksOf = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...blocksOf(childrenOf(block))]);

function mustBeOfTheModel(briefing: Briefing): void {
  const blocks = blocksOf(briefing.blocks);
  mustHold(blocks.length <= MOST_BLOCKS, `${blocks.length} blocks`);
  mustHold(new Set(blocks.map(({ id }) => id)).size === blocks.length, 'two blocks have one name');
  for (const block of blocks)
    if ('from' in block) mustHold(parseSnapshotId(block.from.snapshot) !== null, `snapshot ${block.from.snapshot}`);
  // What is kept must open again as the same.
  const again = readBriefing(briefingFile(briefing));
  mustHold(again.ok && again.lost.length === 0, 'a briefing that was read is not read again whole');
  mustHold(again.ok && isDeepStrictEqual(again.briefing, briefing), 'a briefing is read again as another');
}

async function write(form: GivenBriefing['form'], resolved: ResolvedBriefing): Promise<Uint8Array> {
  if (form === 'xlsx') return writeXlsx(resolved);
  if (form === 'pptx') return writePptx(resolved, { picture: samplePicture });
  return writeDocx(resolved, { layout: form === 'docx-party' ? 'party' : 'state', picture: samplePicture });
}

/** Every part of an office file is XML that a strict parser reads. */
function mustBeOfficeFile(form: string, bytes: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${form}, ${name}: ${error.message}`);
    });
    parser.write(strFromU8(part)).close();
  }
}

/** `read` stands in for the page's own, to see that the room finds what is wrong with one. */
export async function openBriefingRoom(read: typeof readBriefing = readBriefing): Promise<OpenRoom<GivenBriefing>> {
  const { context, engine } = await openRealContext();
  const known = new Map<string, Promise<unknown[]>>();
  const run = ((question) => {
    const key = JSON.stringify([question.sql, question.params]);
    const answer = known.get(key) ?? engine.run(question);
    known.set(key, answer);
    return answer;
  }) as Run;

  return {
    begin: (random) => {
      const text = briefingFile(random.pick(soundBriefings));
      const as = random.chance(0.9) ? 'file' : 'link';
      return { as, text: as === 'link' ? linkOf(text) : text, form: random.pick(FORMS) };
    },
    changes: BRIEFING_CHANGES,
    hold: async ({ as, text, form }) => {
      const given = as === 'link' ? await linkedText(text) : text;
      if (given === null) return refused('no-link');
      mustHold(as === 'file' || given.length <= MOST_BYTES, `a link was unpacked to ${given.length} characters`);
      const found = read(given);
      mustBeUnpolluted();
      if (!found.ok) return refused(found.why);
      for (const loss of found.lost)
        mustHold(!/undefined|NaN/.test(lossText('vi', loss)), `no sentence for ${loss.what}`);
      mustBeOfTheModel(found.briefing);
      const resolved = await resolveBriefing(found.briefing, { ...context, run });
      slidesOf(resolved);
      mustBeOfficeFile(form, await write(form, resolved));
      mustBeUnpolluted();
      return ANSWERED;
    },
    saved: ({ text }) => ({ extension: 'json', bytes: utf8(text) }),
    close: () => engine.close()
  };
}

/** Briefings from files and links: refused with a reason, or of the model, shown and written as an office file that opens. */
export const briefingRoom: Room = { name: 'briefing', cases: 300, deadlineMs: 90_000, open: () => openBriefingRoom() };
