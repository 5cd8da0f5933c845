import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { packPlan, unpackPlan } from '../../imports/plan-parts/archive.ts'
import type { PlanFile } from '../../usecases/plan-office/ports.ts'
import { parseArguments } from '../arguments.ts'
import type { Door } from '../door.ts'
import { openDoor } from '../door.ts'
import type { Command } from '../io.ts'
import { textTable } from '../text-table.ts'

const usage =
  'plans list|export|import CLUSTER [PLAN | FOLDER] [--out FOLDER] [--into PLAN] [--server URL | --data FOLDER] [--json]'

interface Listed {
  readonly plan: {
    readonly planId: string
    readonly name: string
    readonly gmina: string
    readonly fromYear: number
    readonly toYear: number
    readonly status: string
    readonly version: number
  }
  readonly versions: readonly unknown[]
}

function badUsage(reason: string): Refusal {
  return new Refusal('command.usage', { reason, usage: `openklaster ${usage}` })
}

async function all(door: Door, cluster: string): Promise<readonly Listed[]> {
  const answer = await door.ask('GET', `/api/clusters/${cluster}/plans`)
  return ((await answer.json()) as { items: Listed[] }).items
}

/** A plan by its id or name. @refuses plan.not-found */
async function named(door: Door, cluster: string, name: string): Promise<Listed['plan']> {
  const found = (await all(door, cluster)).filter(({ plan }) => plan.planId === name || plan.name === name)
  const [only] = found
  if (!only || found.length > 1) throw new Refusal('plan.not-found', { id: name })
  return only.plan
}

/** Every file of a folder, as it lies there; what programs hide is left out. */
async function filesIn(folder: string): Promise<PlanFile[]> {
  if (!existsSync(join(folder, 'plan.yaml'))) throw new Refusal('plan.no-plan-file', { path: folder }, { file: folder })
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      return {
        name: path.slice(resolve(folder).length + 1).replaceAll('\\', '/'),
        content: new Uint8Array(await readFile(path)),
      }
    }),
  )
}

async function exportPlan(door: Door, cluster: string, name: string, out: string): Promise<readonly string[]> {
  const { planId } = await named(door, cluster, name)
  const answer = await door.ask('GET', `/api/clusters/${cluster}/plans/${planId}/files`)
  const folder = resolve(out)
  await mkdir(folder, { recursive: true })
  const [there] = await readdir(folder)
  if (there !== undefined) throw new Refusal('command.folder-not-empty', { path: out, name: there }, { file: out })
  const files = unpackPlan(new Uint8Array(await answer.arrayBuffer()), 'ZIP')
  for (const { name: file, content } of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), content)
  }
  return files.map(({ name: file }) => file)
}

async function importPlan(door: Door, cluster: string, folder: string, into: string | undefined) {
  const archive = packPlan(await filesIn(resolve(folder)))
  if (into === undefined) return (await door.ask('POST', `/api/clusters/${cluster}/plan-files`, archive)).json()
  const { planId, version } = await named(door, cluster, into)
  const answer = await door.ask('PUT', `/api/clusters/${cluster}/plans/${planId}/files`, archive, {
    'if-match': `"${version}"`,
  })
  return answer.json()
}

/** `openklaster plans`: municipal plans of a cluster in the database; the folder is that of `openklaster plan`. */
export const plans: Command = {
  usage,
  pl: 'Pokazuje plany gmin klastra, zapisuje plan jako katalog, wczytuje katalog jako plan.',
  en: 'Lists the municipal plans of a cluster, writes one as a folder, takes a folder in as a plan.',
  async run(args, io) {
    const { words, values, flags } = parseArguments(args, usage, { values: ['--out', '--into', '--server', '--data'] })
    const [verb = '', clusterName, about, ...rest] = words
    if (!['list', 'export', 'import'].includes(verb)) throw badUsage(verb || '…')
    if (clusterName === undefined) throw badUsage('CLUSTER')
    if (rest.length > 0 || (verb === 'list') !== (about === undefined))
      throw badUsage(verb === 'export' ? 'PLAN' : verb === 'import' ? 'FOLDER' : (about ?? ''))
    const out = values.get('--out')
    if (verb === 'export' && out === undefined) throw badUsage('--out')
    const door = await openDoor(values, process.env, (line) => io.err(`${line}\n`))
    try {
      const cluster = await door.clusterOf(clusterName)
      const asJson = (value: unknown) => io.out(`${JSON.stringify(value, null, 2)}\n`)
      const say = (pl: string, en: string) => io.out(`${io.language === 'en' ? en : pl}\n`)
      if (verb === 'list') {
        const found = await all(door, cluster)
        if (flags.has('--json')) asJson({ items: found })
        else
          io.out(
            textTable(
              [{ head: 'plan', most: 50 }, { head: 'TERYT' }, { head: 'lata' }, { head: 'stan' }, { head: 'id' }],
              found.map(({ plan }) => [
                plan.name,
                plan.gmina,
                `${plan.fromYear}–${plan.toYear}`,
                plan.status,
                plan.planId,
              ]),
            ),
          )
        return 0
      }
      if (verb === 'export') {
        const files = await exportPlan(door, cluster, about ?? '', out ?? '')
        if (flags.has('--json')) asJson({ folder: resolve(out ?? ''), files })
        else say(`Zapisano ${files.length} plików: ${out}`, `${files.length} files written: ${out}`)
        return 0
      }
      const made = (await importPlan(door, cluster, about ?? '', values.get('--into'))) as Listed['plan']
      if (flags.has('--json')) asJson(made)
      else say(`Plan jest w bazie: ${made.name} (${made.planId})`, `The plan is there: ${made.name} (${made.planId})`)
      return 0
    } finally {
      await door.close()
    }
  },
}
