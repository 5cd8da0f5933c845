import type { Meaning } from '../problem.ts'

export const sharing = {} as const satisfies Record<string, Meaning>
