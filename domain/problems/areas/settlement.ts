import type { Meaning } from '../problem.ts'

export const settlement = {} as const satisfies Record<string, Meaning>
