import type { Meaning } from '../problem.ts'

export const generation = {} as const satisfies Record<string, Meaning>
