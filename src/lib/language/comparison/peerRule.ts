import type { PeerRule } from '../../model/comparison';
import type { PeerGroup } from '../../model/comparisonFacts';
import type { Language } from '../../model/language';
import type { Unit } from '../../model/unit';
import { formatDate } from '../date';
import { unitName } from '../name';
import { formatNumber } from '../number';
import { pick } from '../sentence/words';

const NAMES: Record<PeerRule, Record<Language, string>> = {
  region: { vi: 'Cùng vùng', en: 'Same region' },
  'central-cities': { vi: 'Thành phố trực thuộc Trung ương', en: 'Centrally-run cities' },
  neighbours: { vi: 'Giáp ranh', en: 'Neighbours' },
  'similar-income': { vi: 'GRDP bình quân đầu người gần bằng', en: 'Similar GRDP per capita' },
  'similar-population': { vi: 'Dân số gần bằng', en: 'Similar population' },
  all: { vi: 'Tất cả tỉnh, thành phố', en: 'All provinces and cities' }
};

/** As in a list of choices. */
export const peerRuleName = (lang: Language, rule: PeerRule): string => NAMES[rule][lang];

/** Who the peers are, by which rule and on which day: `Nhóm so sánh: 6 thành phố trực thuộc Trung ương, theo danh sách ngày 31/12/2025.` */
export function peerRuleSentence(lang: Language, rule: PeerRule, group: PeerGroup, subject: Unit): string {
  const count = formatNumber(lang, group.members.length);
  const others = formatNumber(lang, group.members.length - 1);
  const day = formatDate(lang, group.day);
  const name = unitName(lang, subject);
  const within = group.within === null ? '' : formatNumber(lang, group.within);
  const atMost = within && pick(lang, ` (chênh không quá ${within} lần)`, ` (within a factor of ${within})`);
  const vi: Record<PeerRule, string> = {
    region: `${count} tỉnh, thành phố vùng ${group.name_vi}`,
    'central-cities': `${count} thành phố trực thuộc Trung ương`,
    neighbours: `${name} và ${others} tỉnh, thành phố giáp ranh`,
    'similar-income': `${name} và ${others} tỉnh, thành phố có GRDP bình quân đầu người gần ${name} nhất${atMost}`,
    'similar-population': `${name} và ${others} tỉnh, thành phố có dân số gần ${name} nhất${atMost}`,
    all: `${count} tỉnh, thành phố`
  };
  const en: Record<PeerRule, string> = {
    region: `${count} provinces and cities of the region ${group.name_en}`,
    'central-cities': `${count} centrally-run cities`,
    neighbours: `${name} and the ${others} provinces and cities that border it`,
    'similar-income': `${name} and the ${others} provinces and cities nearest in GRDP per capita${atMost}`,
    'similar-population': `${name} and the ${others} provinces and cities nearest in population${atMost}`,
    all: `${count} provinces and cities`
  };
  return pick(lang, `Nhóm so sánh: ${vi[rule]}, theo danh sách ngày ${day}.`, `Peers: ${en[rule]}, as of ${day}.`);
}

/** The group in the middle of a sentence, after a number: `thành phố trực thuộc Trung ương`, `đơn vị trong nhóm`. */
export function peersInSentence(lang: Language, rule: PeerRule | ''): string {
  if (rule === 'central-cities') return pick(lang, 'thành phố trực thuộc Trung ương', 'centrally-run cities');
  if (rule === 'region') return pick(lang, 'tỉnh, thành phố cùng vùng', 'provinces and cities of the region');
  if (rule === 'all' || rule === '') return pick(lang, 'tỉnh, thành phố', 'provinces and cities');
  return pick(lang, 'đơn vị so sánh', 'peers');
}
