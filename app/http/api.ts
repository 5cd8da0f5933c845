import { OpenAPIHono } from '@hono/zod-openapi'
import type { Database } from '../database/session.ts'
import type { Actor, Language } from '../usecases/office/actor.ts'
import type { Office } from '../usecases/office/ports.ts'
import type { People } from '../usecases/people/ports.ts'
import { invalidRequest } from './invalid-request.ts'
import type { SignIn } from './sign-in/sign-in.ts'

/** What a route finds in its context. */
export interface Env {
  Variables: {
    readonly actor: Actor
    readonly language: Language
    readonly requestId: string
    /** Address of the caller, as far as it can be known. */
    readonly address: string
  }
}

export type Api = OpenAPIHono<Env>

/** What routes are wired to. An area with stores of its own makes its needs from `database` and `clock`. */
export interface Parts {
  readonly database: Database
  readonly office: Office
  readonly people: People
  readonly clock: () => string
  /** Who sends a request: by session cookie, by personal token, or nobody known. */
  readonly actorOf: (request: Request) => Promise<Actor>
  /** The door of the sign-in library; null where nobody can sign in (tests that name the caller). */
  readonly signIn: SignIn | null
  /** Lets the first account be made; null when there is one. */
  readonly setupSecret: string | null
  /** The outside sign-in and whether it answers; null when none is set up. */
  readonly oidc: (() => { readonly name: string; readonly available: boolean }) | null
  /** Accounts of a demonstration; null on a server in earnest. */
  readonly demonstration: readonly { readonly email: string; readonly password: string; readonly role: string }[] | null
  /** Only where data are made up. */
  readonly demonstrationReset?: DemonstrationReset
}

/** Puts made-up data back as they were at the start. */
export interface DemonstrationReset {
  /** @returns the id of the cluster that is new then. @refuses demonstration.resetting */
  readonly run: () => Promise<string>
  readonly isRunning: () => boolean
  /** The made-up cluster; another one after a reset. */
  readonly cluster: () => string | null
}

/** A group of routes about one thing: adds them to the API. Registered as statements, which keeps types fast. */
export type Area = (api: Api, parts: Parts) => void

/** An empty API whose validation answers with problems. */
export function newApi(): Api {
  return new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.target, result.error)
    },
  })
}
