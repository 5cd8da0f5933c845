import type { Area } from '../api.ts'
import { members } from './members.ts'

/** Every group of routes; a new one is one line here and rows in access.test-support.ts. */
export const AREAS: readonly Area[] = [members]
