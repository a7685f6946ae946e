import { formatDate } from '../date';

interface Contents {
  /** Of the snapshot, `YYYY-MM-DD`. */
  date: string;
  /** By path in the source: whole files, and lines for the end of files, which lie under `folder`. */
  observations: ReadonlyMap<string, string>;
  appended: ReadonlyMap<string, string>;
  folder: string;
}

/** The note that lies in a release's archive, in Vietnamese: for whoever puts it on the server and into the source. */
export function releaseReadme({ date, observations, appended, folder }: Contents): string {
  const day = formatDate('vi', date);
  const files = [...observations.keys(), 'data/snapshots.lock.json'].map((path) => `   - ${path}: chép vào đúng chỗ`);
  const lines = [...appended].map(
    ([path, text]) => `   - ${folder}/${path}: nối các dòng sau vào cuối tệp ${path}\n${indented(text)}`
  );
  return [
    `BẢN SỐ LIỆU NGÀY ${day}`,
    '',
    'Gói này do trang "Kiểm tra và công bố" dựng trên máy của bạn, sau khi số liệu qua hết các phép kiểm tra.',
    '',
    '1. Đưa lên máy chủ (thư mục của trang web)',
    `   - snapshots/${date}/ và snapshots/index.json: chép vào thư mục snapshots`,
    '   - explore/publish/input.json: chép vào thư mục explore/publish, để lần kiểm tra sau so với bản này',
    '   Chép thư mục của bản số liệu trước, index.json sau cùng.',
    '',
    '2. Đưa vào mã nguồn, để các lần xuất bản sau có bản này',
    ...files,
    ...lines,
    `   - snapshots/: chép vào static/snapshots`,
    '   Đừng đưa thư mục data lên máy chủ.',
    '',
    '3. Dựng lại trang',
    '   Trang đã dựng chỉ biết các bản số liệu có lúc dựng. Để các trang mở ra với bản mới, hãy chạy ở mã nguồn:',
    '   npm run publish && npm run build',
    '   rồi đưa thư mục build lên máy chủ. npm run publish phải báo các bản số liệu không đổi.',
    '   Dòng "cùng số liệu, tệp dựng lại khác byte" là bình thường: trình duyệt nén tệp khác với máy dựng.',
    ''
  ].join('\r\n');
}

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `       ${line}`)
    .join('\r\n');
