import type { Meaning } from '../problem.ts'

export const folder = {} as const satisfies Record<string, Meaning>
