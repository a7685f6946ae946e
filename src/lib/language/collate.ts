const collator = new Intl.Collator('vi', { numeric: true });

/** Compares names in Vietnamese order: Đ after D, `Quận 2` before `Quận 10`. In both languages: places keep their names. */
export const collate = (a: string, b: string): number => collator.compare(a, b);
