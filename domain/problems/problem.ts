/** Facts of a problem: the values that caused it. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>

/** What one code means, for people: `{name}` stands for a fact. */
export interface Meaning {
  readonly pl: string
  readonly en: string
  /** What the person can do now. */
  readonly advicePl: string
  readonly adviceEn: string
}

/** Where in the input the problem lies. */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly column?: string | number
  /** JSON pointer to the field, e.g. `/hours/3/at`. */
  readonly pointer?: string
}

/** Fills `{name}` in a sentence with the facts; an unknown name stays visible. */
export function fill(sentence: string, facts: Facts): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    // A reason that is the same in both languages is given once.
    const value = facts[name] ?? (name.endsWith('Pl') ? facts[name.slice(0, -2)] : undefined)
    return value === undefined || value === null ? whole : String(value)
  })
}
