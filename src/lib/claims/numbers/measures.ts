/** Codes and factors as in `data/catalogue/measures.csv` (a test compares them). */

/** Powers of ten said in words; `tỉ` is read as `tỷ`. */
export const SCALES: Readonly<Record<string, number>> = {
  'triệu tỷ': 1e15,
  'trăm nghìn tỷ': 1e14,
  'nghìn tỷ': 1e12,
  'ngàn tỷ': 1e12,
  'trăm tỷ': 1e11,
  tỷ: 1e9,
  'trăm triệu': 1e8,
  'chục triệu': 1e7,
  triệu: 1e6,
  'trăm nghìn': 1e5,
  'trăm ngàn': 1e5,
  vạn: 1e4,
  nghìn: 1e3,
  ngàn: 1e3,
  trăm: 1e2,
  tr: 1e6,
  k: 1e3
};

/** Things counted that have a measure of the catalogue. Words as they are written, in lower case. */
export const COUNTED: Readonly<Record<string, string>> = {
  'phần mềm': 'applications',
  'ứng dụng': 'applications',
  'phần mềm ứng dụng': 'applications',
  'ban tổ chức cấp ủy': 'boards',
  'ban tổ chức cấp uỷ': 'boards',
  'ban tổ chức': 'boards',
  'nội dung đột phá': 'breakthroughs',
  'khâu đột phá': 'breakthroughs',
  'nhiệm vụ đột phá': 'breakthroughs',
  'lĩnh vực đột phá': 'breakthroughs',
  'đột phá': 'breakthroughs',
  'chi bộ': 'cells',
  'chi bộ trực thuộc': 'cells',
  'chi bộ cơ sở': 'organisations',
  'đảng bộ': 'committees',
  'đảng bộ cấp trên cơ sở': 'committees',
  'đảng bộ trực thuộc': 'committees',
  'đảng bộ cơ sở': 'organisations',
  ngày: 'days',
  'đại biểu': 'delegates',
  đoàn: 'delegations',
  'đoàn kiểm tra': 'delegations',
  'doanh nghiệp': 'enterprises',
  dn: 'enterprises',
  hộ: 'households',
  'hộ dân': 'households',
  'hộ gia đình': 'households',
  'hộ nghèo': 'households',
  'hộ cận nghèo': 'households',
  'biểu hiện': 'manifestations',
  'đảng viên': 'members',
  'đồng chí': 'members',
  'đ/c': 'members',
  'lượt đảng viên': 'members',
  'lượt tổ chức đảng': 'organisations',
  'tổ chức cơ sở đảng': 'organisations',
  'tổ chức đảng': 'organisations',
  tccsđ: 'organisations',
  'tccs đảng': 'organisations',
  tcđ: 'organisations',
  'dự án': 'projects',
  'chỉ tiêu': 'targets',
  'nhóm nhiệm vụ': 'task-groups',
  'nhiệm vụ': 'tasks',
  'đơn vị': 'units',
  'lượt khách': 'visits',
  'lượt khách du lịch': 'visits',
  'lượt du khách': 'visits',
  'khách du lịch': 'visits',
  'khách quốc tế': 'visits',
  'khách nội địa': 'visits',
  'du khách': 'visits',
  khách: 'visits',
  người: 'persons',
  'người dân': 'persons',
  dân: 'persons',
  'nhân khẩu': 'persons',
  'km²': 'km2',
  km2: 'km2',
  'ki-lô-mét vuông': 'km2',
  'kilômét vuông': 'km2',
  'kilomet vuông': 'km2',
  ha: 'hectares',
  hecta: 'hectares',
  'héc-ta': 'hectares',
  'héc ta': 'hectares',
  'người/km²': 'persons-per-km2',
  'người/km2': 'persons-per-km2',
  bậc: 'rank',
  'đảng viên/năm': 'members-per-year'
};

/** A count in a measure of the catalogue: `scale` is 1 for bare numbers. */
export function countedIn(kind: string, scale: number): { measure: string; factor: number } {
  if (kind === 'visits') return { measure: 'million-visits', factor: scale / 1e6 };
  if (kind === 'hectares') return { measure: 'km2', factor: scale / 100 };
  if (kind === 'persons' && scale > 1) return { measure: 'thousand-persons', factor: scale / 1e3 };
  return { measure: kind, factor: scale };
}

/** Money in a measure of the catalogue. `per`: what stands behind the stroke, `/người/năm` as `người`; empty: nothing. */
export function moneyIn(currency: 'vnd' | 'usd', scale: number, per: string): { measure: string; factor: number } {
  const person = /^(?:đầu )?người$/.test(per);
  if (per && !person && per !== 'lao động' && per !== 'năm') return { measure: '', factor: scale };
  if (currency === 'usd') {
    if (person) return { measure: 'usd-per-person', factor: scale };
    if (per === 'lao động') return { measure: '', factor: scale };
    if (scale >= 1e9) return { measure: 'usd-billion', factor: scale / 1e9 };
    return scale >= 1e6 ? { measure: 'usd-million', factor: scale / 1e6 } : { measure: 'usd', factor: scale };
  }
  if (person) return { measure: 'vnd-million-per-person', factor: scale / 1e6 };
  if (per === 'lao động') return { measure: 'vnd-million-per-worker', factor: scale / 1e6 };
  return { measure: 'vnd-billion', factor: scale / 1e9 };
}
