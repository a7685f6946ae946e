/** A moment on the reader's own clock, `2026-11-25T14:05`. */
export function localMinute(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
