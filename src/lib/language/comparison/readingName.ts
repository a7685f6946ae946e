import type { ReadingCode } from '../../model/comparison';
import type { Language } from '../../model/language';

const NAMES: Record<ReadingCode, Record<Language, string>> = {
  line: { vi: 'Đường', en: 'Lines' },
  columns: { vi: 'Cột', en: 'Columns' },
  bars: { vi: 'Xếp hạng', en: 'Ranked bars' },
  dumbbell: { vi: 'Hai kỳ', en: 'Two periods' },
  slope: { vi: 'Dốc', en: 'Slopes' },
  bump: { vi: 'Đường thứ hạng', en: 'Rank paths' },
  multiples: { vi: 'Nhiều hình nhỏ', en: 'Small multiples' },
  heat: { vi: 'Bảng màu', en: 'Heat table' },
  scatter: { vi: 'Hai chỉ tiêu', en: 'Scatter' },
  strip: { vi: 'Khoảng của nhóm', en: 'Range of peers' },
  map: { vi: 'Bản đồ', en: 'Map' },
  tiles: { vi: 'Ô địa phương', en: 'Tile map' },
  waterfall: { vi: 'Bậc đóng góp', en: 'Waterfall' },
  table: { vi: 'Bảng', en: 'Table' }
};

/** The name of a way of reading, as on a button. */
export const readingName = (lang: Language, code: ReadingCode): string => NAMES[code][lang];
