import type { PlanNeeds } from './ports.ts'

/** One hash of all files: the same folder gives the same, in whatever order. */
export function contentHash(
  files: readonly { readonly name: string; readonly sha256: string }[],
  sha256: PlanNeeds['sha256'],
): string {
  const lines = files.map(({ name, sha256: of }) => `${name} ${of}`).sort()
  return sha256(lines.join('\n'))
}
