/** A text as a pattern for `like`: what a person types means itself, never a wildcard. */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}
