/** A value as the contract's types want it: they know no read-only lists. */
export type OnWire<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? OnWire<Item>[]
    : { -readonly [Key in keyof T]: OnWire<T[Key]> }

/** The same value under the contract's type; nothing writes to it, it is turned into text at once. */
export function onWire<T>(value: T): OnWire<T> {
  return value as OnWire<T>
}
