import type { Context } from 'hono'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Versioned } from '../usecases/office/version.ts'
import type { Env } from './api.ts'

/** The tag of a version. */
export function etagOf({ version }: Versioned): string {
  return `"${version}"`
}

/** The version a change starts from, by If-Match. @refuses register.no-version */
export function expectedVersion(c: Context<Env>): number {
  const found = /^(?:W\/)?"(\d{1,9})"$/.exec(c.req.header('if-match')?.trim() ?? '')
  if (!found) throw new Refusal('register.no-version')
  return Number(found[1])
}

/** Whether the caller has this version already (If-None-Match). */
export function hasVersion(c: Context<Env>, thing: Versioned): boolean {
  const asked = c.req.header('if-none-match') ?? ''
  return asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etagOf(thing))
}
