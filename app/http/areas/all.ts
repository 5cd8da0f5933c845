import type { Area } from '../api.ts'
import { clusters } from './clusters.ts'
import { journal } from './journal.ts'
import { members } from './members.ts'
import { plants } from './plants.ts'
import { points } from './points.ts'

/** Every group of routes; a new one is one line here and rows in access.test-support.ts. */
export const AREAS: readonly Area[] = [clusters, members, points, plants, journal]
