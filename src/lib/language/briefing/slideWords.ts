import type { Classification } from '../../model/observation';
import type { Language } from '../../model/language';

/** Words of exported slides. */
export interface SlideWords {
  classification: Record<Classification, string>;
  /** After a title that goes on over several slides. */
  part: (part: string, parts: string) => string;
  snapshots: (dates: string) => string;
  /** Of a figure, in the speaker's notes where the slide has no room for them. */
  notes: (notes: string) => string;
  /** In the speaker's notes: a number that has changed since it was written. */
  was: (now: string, then: string) => string;
}

const VI: SlideWords = {
  classification: { public: 'CÔNG KHAI', internal: 'NỘI BỘ', restricted: 'HẠN CHẾ' },
  part: (part, parts) => `(${part}/${parts})`,
  snapshots: (dates) => `Bản số liệu: ${dates}.`,
  notes: (notes) => `Ghi chú của hình: ${notes}`,
  was: (now, then) => `Số đã đổi: nay là ${now}, khi viết là ${then}.`
};

const EN: SlideWords = {
  classification: { public: 'PUBLIC', internal: 'INTERNAL', restricted: 'RESTRICTED' },
  part: (part, parts) => `(${part}/${parts})`,
  snapshots: (dates) => `Snapshots: ${dates}.`,
  notes: (notes) => `Notes of the figure: ${notes}`,
  was: (now, then) => `A number has changed: now ${now}, when written ${then}.`
};

export const slideWords = (lang: Language): SlideWords => (lang === 'vi' ? VI : EN);
