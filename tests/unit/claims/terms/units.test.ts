import { describe, expect, it } from 'vitest';
import { realLexicon } from './support/lexicon';
import { find, unitsOf, wordsOf } from './support/find';

const lexicon = realLexicon();
const territory = (code: string) => lexicon.units.find((unit) => unit.code === code)?.territory;

/** `words = what`; what is a unit code, `subject`, `country` or the key of a group. */
const GOLDEN: [string, ...string[]][] = [
  ['Hà Nội tăng 6,27%', 'Hà Nội = P63-01'],
  ['HÀ NỘI NĂM 2023', 'HÀ NỘI = P63-01'],
  ['TÌNH HÌNH KINH TẾ - XÃ HỘI HÀ NỘI', 'HÀ NỘI = P63-01'],
  ['Thu ngân sách TP Hà Nội', 'TP Hà Nội = P63-01'],
  ['Thủ đô Hà Nội tăng 6%', 'Thủ đô Hà Nội = P63-01'],
  ['thành phố Hải Phòng đứng thứ hai năm 2023', 'thành phố Hải Phòng = P63-31'],
  ['thành phố Hải Phòng đứng thứ hai', 'thành phố Hải Phòng = P34-31'],
  ['TP. Hồ Chí Minh tăng 5,81% năm 2023', 'TP. Hồ Chí Minh = P63-79'],
  ['TP.HCM tăng 5,81% năm 2023', 'TP.HCM = P63-79'],
  ['TPHCM tăng 5,81% năm 2023', 'TPHCM = P63-79'],
  ['T.P Hồ Chí Minh tăng 5,81% năm 2023', 'T.P Hồ Chí Minh = P63-79'],
  ['thấp hơn mặt bằng chung cả nước năm 2023', 'mặt bằng chung cả nước = country'],
  ['Thành phố Hồ Chí Minh tăng 7,53% năm 2025', 'Thành phố Hồ Chí Minh = P34-79'],
  ['Thành phố mang tên Bác tăng 7,53% năm 2025', 'Thành phố mang tên Bác = P34-79'],
  ['Đất Cảng tăng 10,34% năm 2023', 'Đất Cảng = P63-31'],
  ['quỹ đất cảng và các thành phố cảng biển'],
  ['HN thu 400.421 tỷ năm 2023', 'HN = P63-01'],
  ['Học tập tư tưởng Hồ Chí Minh'],
  ['Bà Rịa – Vũng Tàu đạt 109.800 tỷ năm 2022', 'Bà Rịa - Vũng Tàu = P63-77'],
  ['Thừa Thiên Huế tăng 7% năm 2023', 'Thừa Thiên Huế = P63-46'],
  ['Huế tăng 8% năm 2025', 'Huế = P34-46'],
  ['tỉnh Bắc Ninh năm 2024 giảm', 'tỉnh Bắc Ninh = P63-27'],
  ['Bắc Ninh tăng 10,72% năm 2025', 'Bắc Ninh = P34-24'],
  ['Khánh Hòa và Khánh Hoà năm 2024', 'Khánh Hòa = P63-56', 'Khánh Hoà = P63-56'],
  ['Bắc Giang, Quảng Ninh dẫn đầu năm 2023', 'Bắc Giang = P63-24', 'Quảng Ninh = P63-22'],
  ['Hòa Bình năm 2023 và hòa bình thế giới', 'Hòa Bình = P63-17'],
  ['đồng chí Nguyễn Thái Bình phát biểu'],
  ['thành phố Thái Nguyên và huyện Thái Bình'],
  ['quận Ba Đình kết nạp 120 đảng viên', 'quận Ba Đình = D30-001'],
  ['Đảng bộ quận Ba Đình', 'Đảng bộ quận Ba Đình = D30-001'],
  ['Quận ủy Tây Hồ', 'Quận ủy Tây Hồ = D30-003'],
  ['Huyện ủy Sóc Sơn', 'Huyện ủy Sóc Sơn = D30-016'],
  ['phường Hoàn Kiếm, xã Sóc Sơn', 'phường Hoàn Kiếm = C126-00070', 'xã Sóc Sơn = C126-00376'],
  ['các quận Ba Đình, Hoàn Kiếm và Đống Đa', 'quận Ba Đình = D30-001', 'Hoàn Kiếm = D30-002', 'Đống Đa = D30-006'],
  ['Ba Đình là nơi đẹp'],
  ['Thành ủy chỉ đạo', 'Thành ủy = subject'],
  ['Thành phố thu 400.421 tỷ', 'Thành phố = subject'],
  ['toàn thành phố có 479.000 đảng viên', 'toàn thành phố = subject'],
  ['kinh tế Thủ đô tăng trưởng', 'Thủ đô = subject'],
  ['toàn Đảng bộ có 479.000 đảng viên', 'toàn Đảng bộ = subject'],
  ['Đảng bộ thành phố kết nạp', 'Đảng bộ thành phố = subject'],
  ['Đảng bộ thành phố Hà Nội kết nạp', 'Đảng bộ thành phố Hà Nội = P63-01'],
  ['GRDP của tỉnh tăng 13,45%', 'tỉnh = subject'],
  ['dự án trên địa bàn đạt 5.000', 'trên địa bàn = subject'],
  ['thu ngân sách nhà nước trên địa bàn đạt 5.000 tỷ'],
  ['trên địa bàn tỉnh Hà Nam năm 2023', 'tỉnh Hà Nam = P63-35'],
  ['bình quân chung cả nước', 'bình quân chung cả nước = country'],
  ['so với cả nước', 'cả nước = country'],
  ['toàn quốc có 13 triệu', 'toàn quốc = country'],
  ['kinh tế Việt Nam', 'Việt Nam = country'],
  ['toàn Đảng có 5,4 triệu đảng viên', 'toàn Đảng = country'],
  ['toàn Đảng, toàn dân, toàn quân'],
  ['Đảng Cộng sản Việt Nam'],
  ['Mặt trận Tổ quốc Việt Nam'],
  ['GDP tăng 5,05%', 'GDP = country'],
  ['Tổng sản phẩm trong nước tăng 5,05%', 'Tổng sản phẩm trong nước = country'],
  ['GDP của thành phố tăng 6,52%', 'thành phố = subject'],
  ['GDP bình quân đầu người của Hà Nội', 'Hà Nội = P63-01'],
  ['thứ 5/63 tỉnh, thành phố', 'tỉnh, thành phố = province63'],
  ['thứ 16/34 tỉnh, thành phố', 'tỉnh, thành phố = province34'],
  ['xếp thứ 43/63 địa phương', 'địa phương = province63'],
  ['đứng đầu các tỉnh, thành phố trong cả nước năm 2023', 'các tỉnh, thành phố trong cả nước = province63'],
  ['đứng đầu các tỉnh, thành phố năm 2026', 'các tỉnh, thành phố = province34'],
  ['trong 5 thành phố trực thuộc Trung ương', 'thành phố trực thuộc Trung ương = central-cities'],
  ['vùng Đồng bằng sông Hồng', 'Đồng bằng sông Hồng = region-red-river-delta'],
  ['các thành phố; thành phố thông minh; thành phố Thủ Đức'],
  ['nhiều tỉnh, thành phố; chính quyền địa phương; các địa phương'],
  ['Theo Cục Thống kê TP Hà Nội, giá tăng'],
  ['Báo Hà Nội đưa tin; Sở Kế hoạch và Đầu tư Hà Nội báo cáo'],
  ['dự toán HĐND TP Hà Nội giao; dự toán HĐND thành phố giao'],
  ['Ban Tổ chức Thành ủy kiểm tra'],
  ['Ban Thường vụ Thành ủy lập 5 đoàn', 'Thành ủy = subject'],
  ['Theo Cục Thống kê TP Hồ Chí Minh, GRDP năm 2023 tăng', 'TP Hồ Chí Minh = P63-79'],
  ['Theo Cục Thống kê thành phố Đà Nẵng, cả nước tăng', 'cả nước = country'],
  ['Ngày 28/12/2023, tại Hà Nội, hội nghị khai mạc']
];

describe('units', () => {
  it.each(GOLDEN.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    const found = find(text);
    expect(unitsOf(found).map((term) => [wordsOf(found, term), term.said, term.territory])).toEqual(
      expected.map((line) => {
        const [words, what = ''] = line.split(' = ');
        if (what === 'subject') return [words, 'subject', lexicon.subject];
        if (what === 'country') return [words, 'country', territory('VN')];
        return territory(what) ? [words, 'name', territory(what)] : [words, 'group', what];
      })
    );
  });

  it('every province is found by its name and by its full name', () => {
    for (const unit of lexicon.units.filter(({ regime }) => regime === 'province34' || regime === 'province63')) {
      const year = unit.regime === 'province63' ? 2020 : 2026;
      for (const name of [unit.name, unit.full_name])
        expect([name, unitsOf(find(`Năm ${year}, ${name} thu 5 tỷ`)).map((term) => term.territory)]).toEqual([
          name,
          [unit.territory]
        ]);
    }
  });

  it('every district and commune is found by its full name only', () => {
    for (const unit of lexicon.units.filter(({ regime }) => regime === 'district' || regime === 'commune126')) {
      expect([unit.full_name, unitsOf(find(`Tại ${unit.full_name} có 5 tỷ`)).map((term) => term.territory)]).toEqual([
        unit.full_name,
        [unit.territory]
      ]);
    }
  });
});
