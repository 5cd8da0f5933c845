/** A refusal as the server sends it: `application/problem+json`. */
export interface Problem {
  readonly status: number
  readonly code: string
  /** What happened. */
  readonly title: string
  /** What to do now. */
  readonly detail?: string | undefined
  readonly errors: readonly FieldError[]
  /** The field it is about, where the whole refusal is about one. */
  readonly field?: string
  /** What is stored now, when a change met another. */
  readonly current?: unknown
  /** Where in a table or text it lies. */
  readonly place?: { readonly file?: string; readonly line?: number; readonly column?: number | string } | undefined
}

/** What is wrong with one field. */
export interface FieldError {
  readonly field: string
  readonly text: string
}

/** Thrown by every call that was refused, so that pages handle one kind of failure. */
export class ApiProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ApiProblem'
    this.problem = problem
  }
}

export function problemOf(error: unknown): Problem | undefined {
  return error instanceof ApiProblem ? error.problem : undefined
}

/** Did another person change it meanwhile? */
export function isStale(error: unknown): boolean {
  return problemOf(error)?.status === 412
}

/** Thrown when no answer came at all: no connection, no server. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause })
    this.name = 'NoAnswer'
  }
}

export function isNoAnswer(error: unknown): boolean {
  return error instanceof NoAnswer
}
