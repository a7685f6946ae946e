import type { Phrase } from './phrase';

const SAY = [
  'chỉ số sản xuất[ ngành][ toàn ngành] công nghiệp[ (IIP)]|IIP|giá trị sản xuất[ ngành/ công nghiệp/ nông nghiệp]|sản lượng[ lương thực/ lúa/ thịt]|năng suất (lúa/cây trồng)|sản xuất (nông nghiệp/công nghiệp)|(đất/lao động/doanh nghiệp/vật tư/máy móc) nông nghiệp|nông nghiệp (công nghệ cao/hữu cơ/sạch/thông minh/ứng dụng công nghệ cao)|(ngành/sản xuất) công nghiệp (chế biến/chế biến, chế tạo/khai khoáng/hỗ trợ/văn hóa)|công nghiệp (chế biến/chế biến, chế tạo/khai khoáng/hỗ trợ/văn hóa)|ngành (xây dựng/công nghiệp)|doanh thu dịch vụ[ lưu trú]|dịch vụ (lưu trú/ăn uống/vận tải/viễn thông/hành chính/y tế/giáo dục/du lịch/công ích/tài chính)',
  '[tổng ]dư nợ[ tín dụng/ cho vay]|tăng trưởng tín dụng|[tổng ]nguồn vốn huy động|huy động vốn|nợ xấu|nợ công|bội chi[ ngân sách][ nhà nước]|nợ đọng|nợ thuế',
  '[tổng ][kim ngạch ][hoạt động ]xuất nhập khẩu[ hàng hóa]|XNK|[tổng ]kim ngạch XNK|[tổng ]kim ngạch xuất, nhập khẩu|cán cân thương mại|xuất siêu|nhập siêu|xuất khẩu lao động',
  'vốn (FDI/đầu tư nước ngoài)[ đã] (thực hiện/giải ngân)|giải ngân vốn FDI|vốn thực hiện',
  'thu nhập[ của người dân/ người lao động]|lương bình quân|mức lương|lương tối thiểu|chi tiêu bình quân|thu nhập bình quân[ đầu người/ của người dân/ người lao động][ khu vực nông thôn]|thu nhập bình quân 1 người|tiền lương bình quân',
  'chi (đầu tư phát triển/thường xuyên/đầu tư/trả nợ)|thu tiền sử dụng đất|thu từ (đất/nhà đất/tiền sử dụng đất)|thuế thu nhập (cá nhân/doanh nghiệp)|thuế giá trị gia tăng|thu ngoài nhà nước|thu từ doanh nghiệp[ nhà nước]',
  'doanh nghiệp[ đang] hoạt động[ kinh doanh]|doanh nghiệp[ đã/ đang/ phải/ xin/ rút lui,] (quay trở lại/quay lại/tạm ngừng/giải thể/ngừng/rút lui)[ hoạt động][ kinh doanh]|doanh nghiệp (nhà nước/tư nhân/FDI/nhỏ và vừa/vừa và nhỏ/tham gia/nợ thuế/nợ)|số doanh nghiệp[ tạm ngừng/ giải thể/ rút lui/ đang hoạt động]|doanh nghiệp (quay trở lại/tạm ngừng/giải thể/hoạt động trở lại/phá sản)',
  '[tỷ lệ ](bao phủ )(bảo hiểm y tế/BHYT/bảo hiểm xã hội/BHXH)|(bảo hiểm y tế/bảo hiểm xã hội/BHYT/BHXH)|tỷ lệ đô thị hóa|đô thị hóa|tỷ lệ hộ dân được|nước sạch|giảm nghèo bền vững',
  '[xã ](đạt chuẩn )nông thôn mới[ nâng cao/ kiểu mẫu]|trường[ học][ đạt] chuẩn quốc gia|gia đình văn hóa|cơ quan văn hóa|tỷ lệ tử vong|suy dinh dưỡng|bác sĩ|giường bệnh',
  'việc làm[ mới]|giải quyết việc làm|tạo việc làm|lao động có việc làm|lực lượng lao động|người lao động',
  'chỉ số (PCI/PAPI/PAR INDEX/PAR Index/SIPAS/cải cách hành chính/hài lòng/năng lực cạnh tranh)|PCI|PAPI|SIPAS|PAR Index|dịch vụ công[ trực tuyến]|thủ tục hành chính',
  'diện tích (nhà ở/gieo trồng/lúa/rừng/sàn/cây/nuôi trồng)|tai nạn giao thông|số vụ|ùn tắc|biên chế|tinh giản biên chế|hội viên|đoàn viên|học sinh|sinh viên|hộ dân|hộ gia đình|xe buýt|cụm công nghiệp|khu công nghiệp|làng nghề|sản phẩm OCOP|nhà ở xã hội',
  'tổng phương tiện thanh toán|tỷ giá|giá vàng|lãi suất|lạm phát cơ bản|năng suất các nhân tố tổng hợp|TFP|ICOR|chỉ số giá (xuất khẩu/nhập khẩu/sản xuất/vàng)|tăng dân số|tăng tự nhiên|tỷ suất sinh|xuất khẩu dịch vụ|nhập khẩu dịch vụ'
];

/** What reports measure and the catalogue does not hold: a number beside these words is not one of what was said before. */
export const OTHER_INDICATORS: readonly Phrase[] = SAY.map((say) => ({ indicator: '', say, weight: 3 }));

/** Words in which shorter ones mean nothing that is measured. */
export const NO_INDICATOR =
  'phát triển kinh tế[ - xã hội]|chất lượng[ đội ngũ] đảng viên|tổ chức cơ sở (đoàn/hội/công đoàn)|tổ chức (chính trị/quốc tế/phi chính phủ/tín dụng/hội/công đoàn/đoàn/xã hội/chính trị - xã hội/sự kiện)|kinh tế - xã hội|thuế xuất khẩu|thuế nhập khẩu|khu vực dịch vụ hành chính|hàng xuất khẩu|chuyển đổi số|kế hoạch phát triển kinh tế - xã hội|Sở (Nông nghiệp/Công Thương/Xây dựng/Du lịch)|Bộ (Nông nghiệp/Xây dựng/Công Thương)|nông nghiệp, nông dân, nông thôn|nông nghiệp, nông thôn|nông nghiệp và (nông thôn/phát triển nông thôn/môi trường)|Ngân hàng Nông nghiệp|Học viện Nông nghiệp|dân số vàng|dân số và phát triển|dân số - kế hoạch hóa[ gia đình]|Tổng cục Dân số|Chi cục Dân số|tổng điều tra dân số|chi tiết|thương mại điện tử|thu hút nhân tài|ủy ban kiểm tra[ các cấp]|Ban Tổ chức (Thành ủy/Tỉnh ủy/Trung ương)|công tác kiểm tra, giám sát|Quốc hội|sổ tay đảng viên|sổ tay điện tử đảng viên|quản lý đảng viên|chương trình kiểm tra, giám sát|dự thảo|chi bộ, đảng bộ|giảm nghèo|hoạt động xuất khẩu, nhập khẩu|Cục Xuất nhập khẩu|trở thành đảng viên|thu hút|thu hồi|thu nhập|thu gom|thu hoạch|thu thập|thu hẹp|thu giữ|thu phí|thu mua|mùa thu|vụ thu|tạm thu|thu chi|thu, chi';
