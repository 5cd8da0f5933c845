import type { ProblemCode } from '../../../domain/problems/catalogue.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { Facts } from '../../../domain/problems/problem.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { ReadingNeeds } from './ports.ts'

/** Something sent live that could not be used, told once however often it came. */
export interface LiveProblem {
  readonly topic: string
  readonly firstAt: string
  readonly lastAt: string
  readonly times: number
  readonly finding: Finding
}

/**
 * Notes a live message that could not be used. @returns whether the cluster is there @refuses actor.not-entitled
 */
export async function noteLiveProblem(
  needs: ReadingNeeds,
  actor: Actor,
  cluster: string,
  problem: { readonly topic: string; readonly code: ProblemCode; readonly facts: Facts },
): Promise<boolean> {
  entitle(actor, 'readings.send', cluster)
  return needs.transaction(({ live }) => live.note(cluster, { ...problem, at: needs.now() }))
}

/**
 * What comes live: readings that wait to be made a version, and messages that could not be used.
 *
 * @refuses cluster.not-found, actor.not-entitled
 */
export async function liveState(
  { read }: ReadingNeeds,
  actor: Actor,
  cluster: string,
): Promise<{ readonly waiting: number; readonly problems: readonly LiveProblem[] }> {
  entitle(actor, 'imports.read', cluster)
  return read(async ({ live }) => ({
    waiting: await live.count(cluster),
    problems: (await live.problems(cluster)).map(({ code, facts, ...problem }) => ({
      ...problem,
      finding: finding(code, 'error', facts),
    })),
  }))
}
