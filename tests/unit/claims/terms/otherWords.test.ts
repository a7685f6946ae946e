import { describe, expect, it } from 'vitest';
import { find, indicatorsOf } from './support/find';
import { MORE_WORDS_ECONOMY } from './support/moreWordsEconomy';
import { MORE_WORDS_PARTY } from './support/moreWordsParty';
import { OTHER_WORDS_ECONOMY } from './support/otherWordsEconomy';
import { OTHER_WORDS_PARTY } from './support/otherWordsParty';

const said = (sentence: string): string[] =>
  indicatorsOf(find(sentence)).flatMap(({ indicator, category }) =>
    category ? [indicator, `${indicator}/${category}`] : [indicator]
  );

describe('indicators in other words', () => {
  it.each([...OTHER_WORDS_ECONOMY, ...OTHER_WORDS_PARTY, ...MORE_WORDS_ECONOMY, ...MORE_WORDS_PARTY])(
    '%s: %s',
    (says, sentence) => expect(said(sentence)).toContain(says)
  );
});

describe('the same words say something else', () => {
  it.each([
    'Thu nhập của người lao động đạt 8,5 triệu đồng/tháng.',
    'Lực lượng công an thu giữ 5 tỷ đồng tang vật.',
    'Thành phố thu hồi 12.000 tỷ đồng nợ đọng.',
    'Chi tiết xem Phụ lục 3.',
    'Việt Nam đang ở thời kỳ dân số vàng với 100 cơ hội.',
    'Xuất khẩu lao động đạt 3.500 người.',
    'Trình 5 dự án luật tại kỳ họp.',
    'Có 20 doanh nghiệp nhà nước phải cổ phần hóa.',
    'Diện tích gieo trồng đạt 90.000 ha.',
    'Đoàn kết nạp 90 đoàn viên.',
    'Trong năm đảng viên nêu gương.',
    'Mùa thu năm 2023 có 25 lễ hội.',
    'Thu 5 tỷ đồng tiền phạt.',
    'Sở Nông nghiệp tổ chức 12 lớp.',
    'Học phí thu 2 triệu đồng mỗi học sinh, lệ phí thu 3 tỷ đồng.',
    'Phong trào nông nghiệp, nông thôn có 12 mô hình.',
    'Người dân thu dọn sau trận bão gây thiệt hại 500 tỷ đồng.',
    'Hà Nội thu tiền điện 5.000 tỷ đồng.',
    'Phần mềm độc hại gia tăng.',
    'Trường học xây mới 25 phòng.',
    'Nghị quyết có 5 điểm mới.',
    'Đơn vị thi công huy động 300 công nhân.',
    'Doanh nghiệp giải thể tăng 12%.',
    'Đất nông nghiệp chiếm 58%.',
    'Chỉ số sản xuất công nghiệp tăng 2,9%.',
    'Công nghiệp chế biến, chế tạo tăng 5%.',
    'Số người nghèo được hỗ trợ là 5.000.',
    'Sở Tài chính đã chi trả 20 tỷ đồng từ ngân sách.',
    'Nhà ở xã hội hoàn thành 5.000 căn, vốn đầu tư lớn.',
    'Công trình hoàn thành 95% khối lượng.',
    'Chất lượng đảng viên được nâng lên ở 30 xã.',
    'Kiểm tra 12 tổ chức, cá nhân sử dụng đất.',
    'Doanh nghiệp chi 500 tỷ đồng xây nhà máy.'
  ])('%s', (sentence) => expect(said(sentence).filter(Boolean)).toEqual([]));

  it.each([
    ['budget-revenue', 'Quỹ vì người nghèo thu được 50 tỷ đồng.'],
    ['budget-revenue', 'Doanh nghiệp thu về 500 tỷ đồng lợi nhuận.'],
    ['members-admitted', 'Công đoàn kết nạp 900 đoàn viên.'],
    ['population', 'Hộ dân được dùng nước sạch đạt 95%.'],
    ['party-members', 'Mỗi đảng viên giúp 2 hộ.'],
    ['grdp-growth', 'Tăng trưởng tín dụng đạt 12%.'],
    ['grdp-growth', 'Dư nợ tín dụng tăng 10%.'],
    ['tourism-revenue', 'Trong khi khách giảm, thu ngân sách đạt 400.421 tỷ đồng.'],
    ['grdp-per-capita', 'Thu nhập bình quân đạt 80 triệu đồng/người.'],
    ['exports', 'Tổng kim ngạch xuất nhập khẩu đạt 60 tỷ USD.'],
    ['tourists', 'Khách du lịch quốc tế đạt 4,7 triệu lượt.'],
    ['budget-revenue', 'Khách nội địa đạt 20 triệu lượt.'],
    ['inspection-delegations-of-standing-board', 'Sở Y tế lập 5 đoàn thanh tra.'],
    ['members-disciplined', 'Có 25 cán bộ bị xử lý vì vi phạm trật tự xây dựng.'],
    ['software-applications-in-use', 'Ứng dụng công nghệ thông tin được đẩy mạnh tại 30 xã.'],
    ['report-days-late', 'Trong 5 ngày, dịch bệnh được khống chế, không chậm trễ.'],
    ['members-rated', 'Đảng viên được đánh giá tốt tại 15 công trình, dự án.'],
    ['members-inspected', 'Đưa ra khỏi Đảng 668 đảng viên kiểm tra 50/50 ban tổ chức cấp ủy.'],
    ['members-admitted', 'Đảng bộ huyện đã cử 176 quần chúng ưu tú học lớp nhận thức về Đảng.'],
    ['organisations-supervised', 'Kiểm tra việc thực hiện nhiệm vụ kiểm tra, giám sát đối với 886 tổ chức đảng.'],
    [
      'members-inspected-on-signs',
      'UBKT kết luận 98 tổ chức và 380 đảng viên có vi phạm, kiểm tra khi có dấu hiệu vi phạm.'
    ]
  ])('not %s: %s', (indicator, sentence) => expect(said(sentence)).not.toContain(indicator));
});

describe('who inspected or disciplined', () => {
  it.each([
    ['committees', '852 tổ chức đảng và 5.422 đảng viên bị kỷ luật do cấp ủy các cấp thi hành'],
    ['inspection-commissions', 'Cấp ủy nắm số 45 đảng viên bị kỷ luật do ủy ban kiểm tra các cấp thi hành'],
    ['committees', 'Cấp ủy các cấp kỷ luật 10 đảng viên, do ủy ban kiểm tra các cấp đề nghị']
  ])('%s: %s', (category, sentence) =>
    expect(said(sentence).filter((says) => says.startsWith('members-disciplined/'))).toEqual([
      `members-disciplined/${category}`
    ])
  );

  it('is read past a number that is joined', () =>
    expect(
      said('Kiểm tra khi có dấu hiệu vi phạm 852 tổ chức đảng và 5.422 đảng viên do cấp ủy các cấp kiểm tra')
    ).toEqual(
      expect.arrayContaining(['organisations-inspected-on-signs/committees', 'members-inspected-on-signs/committees'])
    ));
});
