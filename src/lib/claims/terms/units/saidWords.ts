/** What words say of a place without naming one. `group:` and a key of `UnitTerm.territory`; `group` alone: the provinces of the time. */
export type Said = 'subject' | 'area' | 'country' | 'product' | 'nothing' | 'group' | `group:${string}`;

/** `area` is the text's own unit unless an indicator's name holds it; `product` is the country's unless a place is named with it. */
export const SAID_WORDS: readonly (readonly [Said, string])[] = [
  [
    'subject',
    '[toàn ](thành phố/thủ đô)|Đảng bộ (thành phố/tỉnh/thủ đô)|toàn đảng bộ[ thành phố/ tỉnh]|thành ủy|tỉnh ủy|[toàn ]tỉnh|TP|thành phố ta|tỉnh ta'
  ],
  ['area', '[trên ]địa bàn|(tại/của/toàn/ở) địa phương|địa phương'],
  [
    'country',
    '[(bình quân/trung bình/mặt bằng/mức)[ chung][ của] ](cả nước/toàn quốc)|Việt Nam|toàn Đảng|nước ta|[trên |trong ]phạm vi cả nước'
  ],
  ['product', 'GDP|tổng sản phẩm (trong nước/quốc nội/quốc dân)'],
  [
    'group',
    '[các |cả |tất cả các ](tỉnh, thành phố/tỉnh, thành/tỉnh và thành phố/tỉnh thành/thành phố/địa phương)[ trực thuộc Trung ương/ trực thuộc TW][ trong/ trên/ của]( cả nước/ toàn quốc)'
  ],
  [
    'group',
    '[các |cả |tất cả các ](tỉnh, thành phố/tỉnh, thành/tỉnh và thành phố/tỉnh thành)[ trực thuộc Trung ương/ trực thuộc TW]|các địa phương (trong cả nước/trên cả nước/cả nước)|đảng bộ trực thuộc Trung ương'
  ],
  ['group:central-cities', '[các ]thành phố (trực thuộc Trung ương/trực thuộc TW/lớn trực thuộc Trung ương)'],
  [
    'nothing',
    '(các/nhiều/một số/những/hai/nội/ngoại/liên/cấp/khối) thành phố|thành phố (thông minh/sáng tạo/lớn/vì hòa bình/trong thành phố/đáng sống/thuộc tỉnh/thuộc thành phố/biển/cảng/xanh/hiện đại/toàn cầu/kết nối toàn cầu)|(nhiều/một số/những/hầu hết các) (tỉnh, thành phố/tỉnh, thành/tỉnh thành/địa phương)|(các/nhiều/một số/những/liên/cấp/ngoài/hai) tỉnh|tỉnh táo|tỉnh (khác/bạn)|(luật/quy hoạch/vùng/báo/công an/tuổi trẻ/phụ nữ) thủ đô|công dân thủ đô ưu tú|thủ đô các nước|thủ đô (văn hiến/anh hùng)'
  ],
  [
    'nothing',
    '(chính quyền/ngân sách/các/nhiều/một số/bộ, ngành,/sở, ngành,/cán bộ/ban, ngành,/quân sự/ngành,/đặc thù) địa phương|địa phương (khác/giao/nơi)|Đảng Cộng sản Việt Nam|Mặt trận Tổ quốc[ Việt Nam]|(Liên đoàn Lao động/Đoàn/Đồng/Người/Mẹ/Quân đội nhân dân/xã hội chủ nghĩa/Doanh nghiệp/Truyền hình/Thông tấn xã/Tiếng nói/Nhà nước/phụ nữ/thanh niên/hợp tác xã/Cựu chiến binh/Nông dân/Hội Nông dân/bà mẹ) Việt Nam|toàn Đảng, toàn dân[, toàn quân][ và toàn quân]|toàn Đảng, toàn quân, toàn dân|Hà Nội mới'
  ]
];

/** Before a name these make it a part of another: those who only report of a place, or things called after one. */
export const INSTITUTIONS =
  '[chi ]cục|sở|báo|đài|tạp chí|HĐND|hội đồng nhân dân|UBND|ủy ban (nhân dân/kiểm tra/mặt trận/MTTQ)|ban (tổ chức/tuyên giáo/dân vận/nội chính/quản lý/chỉ đạo)|kho bạc|trường|đại học|học viện|viện|bệnh viện|[tổng ]công ty|ngân hàng|công an|[bộ ]tư lệnh|cao tốc|tuyến|quốc lộ|liên đoàn lao động|hiệp hội|hội (nông dân/phụ nữ/cựu chiến binh/liên hiệp phụ nữ)|văn phòng|UBKT|MTTQ|UBMTTQ|mặt trận tổ quốc|chủ tịch|bí thư|giám đốc|đoàn đại biểu quốc hội|tòa án nhân dân|viện kiểm sát nhân dân|đường[ sắt]|bia|nhà hát|câu lạc bộ|ga|sân bay';
/** With these before them they are other words: `cơ sở`, `thị trường`. */
export const NO_INSTITUTION = 'cơ|trụ|thị|môi|hiện|trực|thông|tổng|thư|nội|chiếm|phiên|quốc|cả|an|con|mở';
