import type { Meaning } from '../problem.ts'

export const tariffs = {} as const satisfies Record<string, Meaning>
