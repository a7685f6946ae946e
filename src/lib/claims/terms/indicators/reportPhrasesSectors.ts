import { PERCENT } from './forms';
import type { Phrase } from './phrase';

const SECTORS: Readonly<Record<string, string>> = {
  services:
    '[khu vực |các ngành |ngành |nhóm ngành |khu vực III - |khối |mảng |lĩnh vực ]dịch vụ|DV|TM-DV|khu vực (III/3/thứ ba)|thương mại - dịch vụ|thương mại, dịch vụ|du lịch - dịch vụ',
  'industry-construction':
    '[khu vực |ngành |các ngành |nhóm ngành |khối |mảng |lĩnh vực ]công nghiệp[ và/ -/,/ với/ cùng/ cộng/ và ngành][ ngành] xây dựng|CN[ -/ và] XD|công nghiệp[ -/ và] XD|khu vực (II/2/thứ hai)|[khu vực |ngành |các ngành ]xây dựng[ và/ với/ -/,] công nghiệp',
  agriculture:
    '[khu vực |ngành |các ngành ]nông[ nghiệp], lâm[ nghiệp][ và/,/ -] (thủy sản/ngư nghiệp)|[khu vực |ngành ]nông[ nghiệp] - lâm[ nghiệp] - (thủy sản/ngư nghiệp)|khu vực (I/1/thứ nhất)|[khu vực |ngành |khối |mảng |lĩnh vực ]nông nghiệp|nông lâm (thủy sản/ngư/ngư nghiệp/nghiệp thủy sản/nghiệp và thủy sản)|nông, lâm, (thủy sản/ngư nghiệp/ngư)|nông - lâm - ngư|NLTS|NLN[ -/ và] TS|nông nghiệp (và/,/ -) thủy sản',
  'product-taxes': 'thuế[ sản phẩm][ trừ trợ cấp][ sản phẩm]|thuế (nhập khẩu và )sản phẩm trừ trợ cấp[ sản phẩm]'
};
const SHARE = 'chiếm|tỷ trọng|cơ cấu|đóng góp vào GRDP|phần của';
const GROWS = 'tăng|giảm|tăng trưởng|mức tăng|tốc độ tăng|nhích|bật|đi lên|đi xuống|lùi|sụt';
const GIVES = 'đóng góp|điểm phần trăm|điểm %|gánh|mang lại|góp|điểm';
/** What these words say elsewhere. */
const NOT_HERE =
  'doanh thu dịch vụ|tổng mức bán lẻ|kim ngạch|dịch vụ công|dịch vụ công trực tuyến|thuế sản phẩm không|sản xuất công nghiệp|IIP|giá trị sản xuất|khoán chi';
const TAX = 'trợ cấp|trợ cấp sản phẩm|GRDP|GDP|cơ cấu|cơ cấu kinh tế';

/** Sectors: each says growth, share and contribution; the sentence decides. */
export const SECTORS_OF_PRODUCT: readonly Phrase[] = Object.entries(SECTORS).flatMap(([category, say]): Phrase[] => {
  const part = { dimension: 'sector', category, say, without: NOT_HERE };
  const only = category === 'product-taxes' ? { with: TAX } : {};
  return [
    { ...part, indicator: 'grdp-growth', forms: PERCENT, weight: 2, with: GROWS, carried: true },
    { ...part, indicator: 'grdp-growth', forms: PERCENT, weight: 1, ...only },
    { ...part, indicator: 'grdp-structure', forms: ['percent', 'points'], weight: 2.5, with: SHARE, carried: true },
    { ...part, indicator: 'grdp-structure', forms: PERCENT, weight: 1, ...only },
    { ...part, indicator: 'grdp-contribution', forms: ['points'], weight: 3, with: GIVES, carried: true }
  ];
});
