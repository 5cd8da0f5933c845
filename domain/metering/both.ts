/** A text in both languages; Polish is the first. */
export interface Both {
  readonly pl: string
  readonly en: string
}
