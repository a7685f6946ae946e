import type { Span } from '../../../model/claim';
import { isFigure, type Scene } from './scene';

/** Words that stand between a verb and its number without changing what is said. */
const FILLERS = new Set(
  (
    'thêm khoảng hơn gần trên dưới tới đến ước đạt là mạnh nhẹ bình quân lần lượt xấp xỉ mức cao thấp chỉ còn được tương ứng ' +
    'trưởng vượt thực tế tính đã ở tối thiểu đa ít nhất không quá có và mỗi năm hằng hàng một số tổng cộng trung ngót chừng ' +
    'dự kiến cả nữa nhanh khá sâu đều liên tục ổn định tốc độ của về giá trị tỷ tỉ lệ trọng sẽ vẫn cũng phần thấp nhất ' +
    'chính xác cụ thể tức nghĩa tròn đúng vỏn vẹn dừng lại bật vọt trở về lên xuống khá đáng kể tiếp bằng tăng chiếm con trong đương xuất sắc mốc ngưỡng'
  ).split(' ')
);

/** A piece of a sentence in lower case, the names in it and the numbers that are no figures blanked; same length. */
export function masked(scene: Scene, span: Span): string {
  let text = scene.readable.lower.slice(span.start, span.end);
  const blank = (term: Span) => {
    const from = Math.max(term.start, span.start) - span.start;
    const to = Math.min(term.end, span.end) - span.start;
    if (to > from) text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  };
  scene.indicators.forEach(blank);
  scene.units.forEach(blank);
  scene.periods.forEach(blank);
  for (const { number } of scene.numbers) if (!isFigure(number)) blank(number);
  return text;
}

/** Nothing of substance is in these words. */
export function onlyFillers(words: string): boolean {
  return words.split(/[^\p{L}]+/u).every((word) => !word || FILLERS.has(word));
}
