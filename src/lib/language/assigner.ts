import type { Indicator } from '../model/indicator';
import type { Language } from '../model/language';
import type { Assigner } from '../model/observation';
import type { Unit } from '../model/unit';

/** The levels that have a council, by the first words of `Unit.full_name`. */
const LEVELS: readonly (readonly [start: string, vi: string, en: string])[] = [
  ['thành phố', 'thành phố', 'City'],
  ['tỉnh', 'tỉnh', 'Provincial'],
  ['quận', 'quận', 'District'],
  ['huyện', 'huyện', 'District'],
  ['thị xã', 'thị xã', 'Town'],
  ['phường', 'phường', 'Ward'],
  ['xã', 'xã', 'Commune'],
  ['đặc khu', 'đặc khu', 'Special Zone']
];

/**
 * A plan by who assigned it, without an article: `dự toán Trung ương giao`, `dự toán HĐND thành phố giao`, `chỉ tiêu Nghị
 * quyết Đại hội`; `budget plan assigned by the City People's Council`. Plans of the budget are `dự toán`, others `kế
 * hoạch`; `annual` says that a part of a year is held against the year's plan (`dự toán năm`); for the country the council is the National Assembly.
 */
export function planName(
  lang: Language,
  assigner: Assigner,
  indicator: Pick<Indicator, 'theme'>,
  unit: Pick<Unit, 'regime' | 'full_name'>,
  annual = false
): string {
  const budget = indicator.theme === 'budget';
  const vi = `${budget ? 'dự toán' : 'kế hoạch'}${annual ? ' năm' : ''}`;
  const en = `${annual ? 'annual ' : ''}${budget ? 'budget plan' : 'plan'}`;
  const plan = lang === 'vi' ? vi : en;
  switch (assigner) {
    case 'central':
      return lang === 'vi' ? `${plan} Trung ương giao` : `${plan} assigned by the central authorities`;
    case 'council':
      return lang === 'vi' ? `${plan} ${council(lang, unit)} giao` : `${plan} assigned by the ${council(lang, unit)}`;
    case 'congress':
      return lang === 'vi' ? 'chỉ tiêu Nghị quyết Đại hội' : 'target of the Party Congress resolution';
    case 'unstated':
      return plan;
  }
}

function council(lang: Language, { regime, full_name }: Pick<Unit, 'regime' | 'full_name'>): string {
  if (regime === 'country') return lang === 'vi' ? 'Quốc hội' : 'National Assembly';
  const name = full_name.normalize('NFC').toLocaleLowerCase('vi');
  const level = LEVELS.find(([start]) => name.startsWith(`${start} `));
  if (lang === 'vi') return level ? `HĐND ${level[1]}` : 'HĐND';
  return level ? `${level[2]} People's Council` : "People's Council";
}
