/** Signs that stand between members of a filter in the URL. */
const SIGNS = /[%.,:]/g;

/** A member as it stands in a list of the URL: `Hànộimới`, `third party%2C from 2025 merger data`. */
export const escapeMember = (member: string): string =>
  member.replace(SIGNS, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** What `escapeMember` was given; null for what it cannot have written. */
export function unescapeMember(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
