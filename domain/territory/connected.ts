import { gmina } from './gmina.ts'

/**
 * Groups of gminas that hang together by shared borders, each in order of codes.
 *
 * @refuses territory.unknown-gmina
 */
export function connectedGroups(codes: Iterable<string>): string[][] {
  const left = new Set([...codes].map((code) => gmina(code).code))
  const groups: string[][] = []
  for (const first of [...left].sort()) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const code of group) {
      for (const next of gmina(code).neighbours ?? []) if (left.delete(next)) group.push(next)
    }
    groups.push(group.sort())
  }
  return groups
}

/** Whether the gminas form one area: every one is reached from every other over shared borders. */
export function isConnected(codes: Iterable<string>): boolean {
  return connectedGroups(codes).length <= 1
}

/** Whether every two of the gminas share a border: the strictest reading of "neighbouring". */
export function allTouch(codes: Iterable<string>): boolean {
  const all = [...new Set([...codes].map((code) => gmina(code).code))]
  return all.every((a) => all.every((b) => a === b || (gmina(a).neighbours ?? []).includes(b)))
}

/** Codes whose borders are not known, so that nothing can be said about their neighbours. */
export function withoutBorders(codes: Iterable<string>): string[] {
  return [...new Set(codes)].filter((code) => gmina(code).neighbours === null)
}
