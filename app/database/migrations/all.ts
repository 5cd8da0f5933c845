import type { Migration } from '../migration.ts'
import { register } from './0001-register.ts'
import { journal } from './0002-journal.ts'
import { readings } from './0003-readings.ts'
import { office } from './0004-office.ts'

/** Every step of the schema, in order. */
export const MIGRATIONS: readonly Migration[] = [register, journal, readings, office]
