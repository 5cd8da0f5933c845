import { Agent, request } from 'node:http'

/** One request of the load with what came back. */
export interface Answered {
  readonly path: string
  readonly ms: number
  readonly bytes: number
  readonly status: number
}

interface Line {
  readonly agent: Agent
  readonly token: string | null
}

/** Asks once more where the server had closed the idle connection meanwhile, as browsers do; the time goes on. */
async function ask(url: string, line: Line): Promise<Answered> {
  const start = performance.now()
  try {
    return await askOnce(url, line, start)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error
    return askOnce(url, line, start)
  }
}

function askOnce(url: string, { agent, token }: Line, start: number): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: token ? { authorization: `Bearer ${token}` } : {} }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () =>
        resolve({ path: url, ms: performance.now() - start, bytes, status: response.statusCode ?? 0 }),
      )
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end()
  })
}

/**
 * So many users at once, each with a connection of its own, asking one thing after the other without a pause.
 *
 * Bounded: every user asks its list once.
 *
 * @param lists   per user the addresses to ask
 * @param tokens  per user; null asks as a visitor
 */
export async function askAtOnce(
  lists: readonly (readonly string[])[],
  tokens: readonly (string | null)[],
): Promise<Answered[]> {
  const out: Answered[] = []
  await Promise.all(
    lists.map(async (list, user) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      for (const url of list) out.push(await ask(url, { agent, token: tokens[user] ?? null }))
      agent.destroy()
    }),
  )
  return out
}

/** The value that so large a part of the list does not exceed [same unit]. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}
