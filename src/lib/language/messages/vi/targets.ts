/** Words of the room `targets`. */
export const targets = {
  heading: 'Chỉ tiêu kế hoạch',
  title: (unit: string, period: string) => `${unit}: chỉ tiêu kế hoạch ${period}`,
  description:
    'Chỉ tiêu được giao và kết quả: đạt, vượt hay không đạt; còn cần bao nhiêu; nguồn và ngày công bố của từng số.',
  measure: (unit: string, period: string) =>
    `${unit}, chỉ tiêu đến hạn ${period}; kế hoạch và thực hiện như đã công bố`,
  verdict: {
    exceeded: 'vượt',
    met: 'đạt',
    missed: 'không đạt',
    'not-due': 'chưa đến hạn',
    'no-figure': 'chưa có số',
    unjudged: 'không xét'
  },
  reached: (reached: string, judged: string) => `${reached}/${judged} chỉ tiêu đạt và vượt`,
  ofWhich: (exceeded: string) => `, trong đó ${exceeded} vượt`,
  noneJudged: 'Chưa chỉ tiêu nào đủ số để xét đạt hay không',
  noTargets: (unit: string, period: string) =>
    `Bản số liệu này không có chỉ tiêu kế hoạch nào của ${unit} đến hạn ${period}.`,
  aside: (list: string) => `Ngoài ra: ${list}.`,
  asideOf: {
    'not-due': (n: string) => `${n} chưa đến hạn`,
    'no-figure': (n: string) => `${n} đã đến hạn mà chưa có số thực hiện`,
    unjudged: (n: string) => `${n} không xét đạt hay không`
  },
  found:
    'Chỉ tính những chỉ tiêu có trong nguồn đã công bố; danh mục đầy đủ chưa được công bố nên tỷ lệ này không phải của cả danh mục.',
  asPublished: 'Nguồn công bố: ',
  publishedYear: ' chỉ tiêu kế hoạch năm đạt và vượt',
  publishedCongress: ' chỉ tiêu nghị quyết đại hội đạt và vượt',
  publishedExceeded: ', trong đó ',
  publishedExceededEnd: ' vượt',
  publishedBy: (publisher: string, date: string, period: string) => ` (${period}; ${publisher}, ${date})`,
  orderLabel: 'Sắp xếp',
  order: { theme: 'Theo lĩnh vực', status: 'Theo kết quả, không đạt trước', percent: 'Theo % kế hoạch, thấp trước' },
  column: {
    target: 'Chỉ tiêu',
    bar: 'Thực hiện so với kế hoạch',
    value: 'Thực hiện',
    plan: 'Kế hoạch',
    against: 'So với kế hoạch',
    change: 'So với năm trước',
    verdict: 'Kết quả',
    year: 'Năm'
  },
  legend: {
    actual: 'thực hiện',
    estimate: 'ước tính hoặc sơ bộ',
    plan: 'kế hoạch (hai vạch: khoảng)',
    before: 'năm trước',
    soFar: 'phần đầu năm đã biết',
    landing: 'nếu giữ nhịp các năm khác',
    implied: 'kế hoạch suy ra',
    pace: 'tăng trưởng đã có (đặc) và còn cần (rỗng), thang riêng'
  },
  part: (total: string, part: string) => `${total}: ${part}`,
  publishedOn: (date: string) => `công bố ${date}`,
  implied: 'suy ra từ tỷ lệ đã in',
  onlyPercent: 'nguồn chỉ in tỷ lệ',
  atPart: (period: string) => `sau ${period}`,
  atPrinted: (percent: string) => `nguồn in ${percent}`,
  common: (band: string) => `mọi tỷ lệ đã in cùng cho phép ${band}`,
  inBand: 'trong khoảng',
  before: 'Kế hoạch trước đó: ',
  planNotes: 'Kế hoạch: thêm chi tiết',
  reason: {
    due: (date: string) => `Đến hạn ${date}.`,
    notPublished: 'Đã đến hạn nhưng bản số liệu này chưa có số thực hiện.',
    noFigure: (why: string) => `Đã đến hạn: ${why}`,
    unjudged: 'Chỉ tiêu này không có chiều nào là tốt hơn nên không xét đạt hay không.',
    open: (plan: string) => `Kế hoạch là “${plan}”: lớn hơn là đạt, không xét mức vượt.`,
    strictest: 'Các mức kế hoạch cho kết quả khác nhau; kết quả ghi theo mức khó nhất.',
    otherwise: 'Số khác đã công bố ',
    gives: (date: string, verdict: string) => ` (${date}) cho kết quả: ${verdict}.`
  },
  pace: {
    label: 'Nhịp trong năm',
    method: 'Cách tính nhịp, dự phóng và kết quả',
    sofar: (period: string) => `Hết ${period}: `,
    share: ', bằng ',
    ofPlan: (plan: string) => ` ${plan}`,
    needed: 'cần thêm ',
    impliedPlan: (plan: string) => `${plan} (suy ra)`,
    neededThen: 'khi đó còn cần thêm ',
    left: (rest: string) => ` trong ${rest}`,
    landing: (usual: string, years: string) =>
      `Cùng thời điểm, năm khác (${years}) đạt ${usual} cả năm; giữ nhịp đó thì cả năm khoảng `,
    between: (band: string, n: string) => `, từ ${band} (n = ${n})`,
    noInterval: ' (n = 1 nên không có khoảng)',
    noYears: 'Chưa có năm khác nào vừa có số cùng thời điểm vừa có số cả năm (n = 0) nên không dự phóng.',
    error: (text: string, above: boolean) =>
      `Thực tế cả năm đã có: mức dự phóng ${above ? 'cao hơn' : 'thấp hơn'} ${text}.`,
    grew: (period: string) => `Tăng trưởng ${period}: `,
    required: (plan: string, rest: string) => `; muốn cả năm đạt ${plan} thì ${rest} cần đạt `,
    weights: {
      own: (share: string, year: string) =>
        ` (tính theo cơ cấu quý năm ${year} của đơn vị, phần đã qua chiếm ${share})`,
      country: (share: string, year: string) =>
        ` (tính theo cơ cấu quý năm ${year} của cả nước vì đơn vị chưa công bố theo quý, phần đã qua chiếm ${share})`
    },
    came: (rest: string) => `Thực tế ${rest}: `,
    printed: (rest: string) => `Nguồn in mức cần đạt ${rest}: `,
    computed: (known: string) => `; tính theo cách ở đây từ ${known} được `,
    noWeights: (year: string) => `Chưa có GRDP theo quý, giá so sánh, năm ${year} nên không tính được mức tăng còn cần.`
  },
  rest: {
    quarter: 'quý IV',
    half: '6 tháng cuối năm',
    three: '9 tháng còn lại',
    months: (n: string) => `${n} tháng còn lại`
  },
  byYear: {
    heading: 'Kết quả qua các năm',
    measure: (unit: string) => `${unit}, số chỉ tiêu theo năm đến hạn, không tính các phần của một chỉ tiêu`,
    show: (year: string) => `Xem năm ${year}`,
    reached: 'Đạt và vượt',
    none: '–'
  },
  method: {
    verdict:
      'Kết quả: so hai số như đã in. Bằng kế hoạch hoặc nằm trong khoảng là đạt, tốt hơn là vượt. Nhiều mức kế hoạch thì ghi theo mức khó nhất. Số ước tính và sơ bộ có thể đổi khi có số chính thức.',
    implied:
      'Kế hoạch suy ra: nguồn in giá trị và tỷ lệ so với kế hoạch nhưng không in kế hoạch; kế hoạch là giá trị chia tỷ lệ, chính xác đến mức hai số được in. Các tỷ lệ cùng cho phép một mức thì là một kế hoạch.',
    landing:
      'Dự phóng cả năm = số cộng dồn chia tỷ lệ mà các năm khác của chính đơn vị đã đạt cùng thời điểm (cộng các năm rồi mới chia). Khoảng lấy từ năm nhanh nhất và chậm nhất, không phải xác suất; dưới hai năm thì không có khoảng.',
    checked: (what: string, checks: string, mean: string, largest: string) =>
      `Thử lại trên ${what}, bỏ ra từng năm rồi tính từ các năm còn lại: ${checks} lần, lệch trung bình ${mean}, lớn nhất ${largest}.`,
    inside: (inside: string, intervals: string) => ` Số thật nằm trong khoảng ${inside}/${intervals} lần.`,
    notChecked: (what: string) => `Chưa đủ năm để thử lại trên ${what}.`,
    whatBudget: 'thu ngân sách của mọi đơn vị có số cộng dồn và cả năm',
    whatGdp: 'GDP theo quý của cả nước',
    growth:
      'Mức tăng còn cần: tăng trưởng cả năm là tăng trưởng các phần, mỗi phần tính theo tỷ trọng của nó trong năm trước (giá so sánh).',
    growthChecked: (checks: string, mean: string, largest: string) =>
      `Ghép tăng trưởng bốn quý của các tỉnh, thành phố bằng cơ cấu quý của cả nước rồi so với số cả năm đã công bố: ${checks} năm, lệch trung bình ${mean}, lớn nhất ${largest} điểm phần trăm.`
  },
  years: 'Năm',
  terms: 'Giai đoạn',
  notice: {
    order: (given: string, shown: string) => `Không có cách sắp xếp “${given}”; đang xem ${shown}.`
  }
} as const;
