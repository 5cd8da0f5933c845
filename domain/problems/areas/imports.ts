import type { Meaning } from '../problem.ts'

export const imports = {} as const satisfies Record<string, Meaning>
