/** Signs, digits and letters in the order of `Intl.Collator('vi')`. Any other sign sorts after them by its code point. */
export const SIGNS_IN_ORDER = ' _-–—,;:!?.…\'‘’"“”()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** A vowel with each tone, in the order of the tones: huyền, hỏi, ngã, sắc, nặng. */
export const TONED_VOWELS: Record<string, string> = {
  a: 'àảãáạ',
  ă: 'ằẳẵắặ',
  â: 'ầẩẫấậ',
  e: 'èẻẽéẹ',
  ê: 'ềểễếệ',
  i: 'ìỉĩíị',
  o: 'òỏõóọ',
  ô: 'ồổỗốộ',
  ơ: 'ờởỡớợ',
  u: 'ùủũúụ',
  ư: 'ừửữứự',
  y: 'ỳỷỹýỵ'
};

/** Letters that are no `a`, `d`, `e`, `o` or `u` with a mark, but letters of their own. */
export const OWN_LETTERS = 'ăâđêôơư';

/** The letter that taking marks off leaves as it is. */
export const STROKED_D = 'đ';
