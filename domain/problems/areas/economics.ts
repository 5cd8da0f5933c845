import type { Meaning } from '../problem.ts'

export const economics = {} as const satisfies Record<string, Meaning>
