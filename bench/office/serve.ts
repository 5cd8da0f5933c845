// The whole server on a fresh embedded database with a made-up register. node bench/office/serve.ts POINTS USERS
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Parts } from '../../app/http/api.ts'
import { startServer } from '../../app/http/server.ts'
import { backgroundSettings, startBackground } from '../../app/jobs/background.ts'
import type { Actor } from '../../app/usecases/office/actor.ts'
import { newClusterSchema } from '../../app/usecases/office/cluster.ts'
import { enterRegister } from '../../app/usecases/office/enter-register.ts'
import { newMemberSchema } from '../../app/usecases/office/member.ts'
import { newPointSchema } from '../../app/usecases/office/point.ts'
import { actorOfPerson } from '../../app/usecases/people/actor-of.ts'
import { giveRole } from '../../app/usecases/people/roles.ts'
import { createToken } from '../../app/usecases/people/tokens.ts'
import { codeOf } from '../ingest/long-csv.ts'

const BENCH: Actor = { kind: 'job', name: 'bench' }
const POINTS_PER_MEMBER = 20
const [points, users] = [Number(process.argv[2]), Number(process.argv[3])]
const folder = mkdtempSync(join(tmpdir(), 'openklaster-bench-'))
const made = { cluster: '', tokens: [] as string[] }

/** The register, and a person with a token for each user of the load. */
async function fill({ office, people, signIn }: Parts): Promise<[]> {
  if (!signIn) throw new Error('the bench needs the sign-in')
  const members = Array.from({ length: Math.ceil(points / POINTS_PER_MEMBER) }, (_, m) =>
    newMemberSchema.parse({
      memberId: `m${m}`,
      name: `Członek ${m}`,
      memberships: [{ from: '2025-01-01', to: null, role: 'participant' }],
    }),
  )
  const drafts = Array.from({ length: points }, (_, p) =>
    newPointSchema.parse({
      code: codeOf(p),
      name: `Punkt ${p}`,
      source: p % 10 === 9 ? 'pv' : null,
      owners: [{ from: '2025-01-01', to: null, memberId: `m${Math.floor(p / POINTS_PER_MEMBER)}` }],
    }),
  )
  const { clusterId } = await enterRegister(office, BENCH, {
    cluster: newClusterSchema.parse({
      name: 'Klaster pomiarowy',
      shortName: 'Pomiar',
      distributor: 'PGE',
      area: { kind: 'powiat', powiat: '1413', gminas: [], label: 'powiat mławski' },
    }),
    members,
    points: drafts,
    plants: [],
  })
  made.cluster = clusterId
  for (let user = 0; user < users; user += 1) {
    const id = await signIn.accounts.create({
      name: `Osoba ${user}`,
      email: `osoba${user}@bench.example`,
      password: `haslo-pomiarowe-${user}`,
    })
    await people.transaction(async (stores) => {
      await stores.people.save(id, { language: 'pl', isOperator: false })
      await giveRole(
        people,
        stores,
        { actor: 'job:bench', cluster: clusterId },
        { id },
        { role: 'office', memberId: null },
      )
    })
    const { text } = await createToken(people, await actorOfPerson(people, id), {
      name: 'bench',
      scopes: ['read', 'write', 'readings'],
      expiresAt: null,
    })
    made.tokens.push(text)
  }
  return []
}

const log = (line: string) => process.stderr.write(`${line}\n`)
const server = await startServer({
  folder,
  databaseUrl: null,
  host: '127.0.0.1',
  port: 0,
  env: {},
  site: null,
  log,
  demonstration: fill,
  workers: [({ database, clock }) => startBackground(backgroundSettings({}), { database, clock, log, name: 'bench' })],
})
process.stdout.write(`${JSON.stringify({ url: server.url, ...made })}\n`)
for await (const line of createInterface({ input: process.stdin })) {
  if (line !== 'memory') break
  const { rss } = process.memoryUsage()
  const memory = { rssMb: rss / 2 ** 20, peakMb: process.resourceUsage().maxRSS / 1024 }
  process.stdout.write(`${JSON.stringify(memory)}\n`)
}
await server.stop()
rmSync(folder, { recursive: true, force: true })
