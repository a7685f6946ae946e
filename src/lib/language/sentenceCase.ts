/** The first letter in upper case, the rest as it is: `năm 2023` → `Năm 2023`. */
export const sentenceCase = (text: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
};
