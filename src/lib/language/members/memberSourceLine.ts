import type { MemberOrigin } from '../../compute/members/memberOrigins';
import type { Language } from '../../model/language';
import { parseSnapshotId } from '../../model/snapshotId';
import { formatDate } from '../date';
import { pick } from '../sentence/words';
import { statusWord } from '../status';

/** `Bản số liệu mô phỏng 31/12/2025`: which snapshot, by its id. */
export function snapshotName(lang: Language, id: string): string {
  const parsed = parseSnapshotId(id);
  const date = formatDate(lang, parsed?.date ?? id);
  if (parsed?.collection === 'demo') return pick(lang, `Bản số liệu mô phỏng ${date}`, `Made-up snapshot of ${date}`);
  if (parsed?.collection === 'internal')
    return pick(lang, `Bản số liệu nội bộ ${date}`, `Internal snapshot of ${date}`);
  return pick(lang, `Bản số liệu ${date}`, `Snapshot of ${date}`);
}

/** Who published it and when, its status, and the snapshot; the snapshot alone where nothing is shown. */
export function memberSourceLine(lang: Language, origins: readonly MemberOrigin[], snapshot: string): string {
  const set = `${snapshotName(lang, snapshot)}.`;
  const latest = origins.reduce<MemberOrigin | undefined>(
    (a, origin) => (!a || origin.published > a.published ? origin : a),
    undefined
  );
  if (!latest) return set;
  const publishers = [...new Set(origins.map(({ from }) => from.publisher))].join('; ');
  const statuses = [...new Set(origins.map(({ status }) => status))]
    .map((status) => statusWord(lang, status))
    .join(', ');
  const date = formatDate(lang, latest.published_as);
  return pick(
    lang,
    `Nguồn: ${publishers}; công bố đến ${date}. Trạng thái: ${statuses}. ${set}`,
    `Source: ${publishers}; published up to ${date}. Status: ${statuses}. ${set}`
  );
}
