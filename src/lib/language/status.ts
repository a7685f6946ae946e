import type { Language } from '../model/language';
import { STATUSES, type Status } from '../model/observation';

interface StatusWords {
  word: string;
  /** In a table cell beside the number; empty for an ordinary final value. */
  mark: string;
  /** For the legend: what the word tells a reader. */
  meaning: string;
}

const VI: Record<Status, StatusWords> = {
  plan: { word: 'kế hoạch', mark: '[KH]', meaning: 'mức được giao hoặc đề ra, chưa phải kết quả' },
  synthetic: { word: 'mô phỏng', mark: '[mô phỏng]', meaning: 'số giả định để thử, không phải số thật' },
  secondary: {
    word: 'số tổng hợp thứ cấp',
    mark: '[th]',
    meaning: 'do bên thứ ba tổng hợp lại, không phải nơi công bố gốc'
  },
  derived: { word: 'tính toán', mark: '[tính]', meaning: 'tính ra từ các số đã công bố' },
  estimate: { word: 'ước tính', mark: '[ước]', meaning: 'công bố khi chưa tổng hợp đủ, sẽ còn thay đổi' },
  preliminary: { word: 'sơ bộ', mark: '[sb]', meaning: 'đã tổng hợp nhưng chưa chốt' },
  final: { word: 'chính thức', mark: '', meaning: 'số đã chốt' },
  revised: { word: 'điều chỉnh', mark: '[đc]', meaning: 'số đã công bố, nay được tính lại' }
};

const EN: Record<Status, StatusWords> = {
  plan: { word: 'plan', mark: '[plan]', meaning: 'a target that was set, not a result' },
  synthetic: { word: 'simulated', mark: '[simulated]', meaning: 'made up for testing, not a real figure' },
  secondary: {
    word: 'compiled by a third party',
    mark: '[2nd]',
    meaning: 'not taken from where it was first published'
  },
  derived: { word: 'computed', mark: '[calc]', meaning: 'worked out from published figures' },
  estimate: { word: 'estimate', mark: '[est]', meaning: 'published before all returns were in; it will change' },
  preliminary: { word: 'preliminary', mark: '[prel]', meaning: 'compiled, but not yet settled' },
  final: { word: 'final', mark: '', meaning: 'settled' },
  revised: { word: 'revised', mark: '[rev]', meaning: 'published before, since worked out again' }
};

const words = (lang: Language) => (lang === 'vi' ? VI : EN);

/** `ước tính`, `estimate`. */
export const statusWord = (lang: Language, status: Status): string => words(lang)[status].word;

/** `[ước]`, `[est]`; empty for final. */
export const statusMark = (lang: Language, status: Status): string => words(lang)[status].mark;

export const statusMeaning = (lang: Language, status: Status): string => words(lang)[status].meaning;

/** What the marks of a table mean, each once, in the order of settledness: `[ước] ước tính: công bố khi …; [sb] …`. */
export const statusLegend = (lang: Language, statuses: readonly Status[]): string =>
  STATUSES.filter((status) => statuses.includes(status) && statusMark(lang, status) !== '')
    .map((status) => `${statusMark(lang, status)} ${statusWord(lang, status)}: ${statusMeaning(lang, status)}`)
    .join('; ');

/** The verb says "ước" only of an estimate; preliminary and later figures have been counted. */
export const isEstimate = (status: Status): boolean => status === 'estimate';

/** What a sentence says of a value: it came to so much, it rose or fell by so much. */
export type StatusAction = 'reach' | 'rise' | 'fall';

const ACTIONS = {
  vi: { reach: 'đạt', rise: 'tăng', fall: 'giảm' },
  en: { reach: 'reached', rise: 'rose by', fall: 'fell by' }
} as const;

const EN_BASE = { reach: 'reach', rise: 'rise by', fall: 'fall by' } as const;

/**
 * The verb before the number: final `đạt`, `tăng`; estimate `ước đạt`, `ước tăng`; preliminary `sơ bộ đạt`; plan `phấn đấu
 * đạt`; synthetic `mô phỏng đạt`. English: `reached`, `reached an estimated`, `rose by a preliminary`, `is to reach`.
 */
export function statusVerb(lang: Language, status: Status, action: StatusAction): string {
  const verb = ACTIONS[lang][action];
  switch (status) {
    case 'estimate':
      return lang === 'vi' ? `ước ${verb}` : `${verb} an estimated`;
    case 'preliminary':
      return lang === 'vi' ? `sơ bộ ${verb}` : `${verb} a preliminary`;
    case 'plan':
      return lang === 'vi' ? `phấn đấu ${verb}` : `is to ${EN_BASE[action]}`;
    case 'synthetic':
      return lang === 'vi' ? `mô phỏng ${verb}` : `${verb} a simulated`;
    default:
      return verb;
  }
}
