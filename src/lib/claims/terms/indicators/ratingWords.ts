/** From good upwards. */
export const GOOD =
  'hoàn thành tốt nhiệm vụ trở lên|HTTNV trở lên|loại tốt trở lên|từ loại tốt trở lên|từ hoàn thành tốt nhiệm vụ trở lên|mức tốt trở lên|từ tốt trở lên|tốt trở lên|từ hoàn thành tốt trở lên|hoàn thành tốt trở lên|hoàn thành tốt và hoàn thành xuất sắc|hoàn thành tốt, hoàn thành xuất sắc';
/** Category of `rating`, and its words. */
export const RATED: readonly [string, string][] = [
  [
    'excellent',
    'hoàn thành xuất sắc nhiệm vụ|HTXSNV|hoàn thành xuất sắc|xếp loại xuất sắc|loại xuất sắc|mức xuất sắc|xuất sắc'
  ],
  ['good', 'hoàn thành tốt nhiệm vụ|HTTNV|hoàn thành tốt|mức tốt|loại tốt'],
  ['not-completed', 'không hoàn thành nhiệm vụ|KHTNV|không hoàn thành|chưa hoàn thành nhiệm vụ'],
  ['completed', 'hoàn thành nhiệm vụ']
];
