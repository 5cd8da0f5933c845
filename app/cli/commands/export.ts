import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import type { Finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { parseArguments } from '../arguments.ts'
import { openDoor } from '../door.ts'
import type { Command, Io } from '../io.ts'
import { progressOn } from '../progress.ts'

const usage = 'export CLUSTER --out FOLDER [--on DAY] [--server URL | --data FOLDER|postgres://…] [--json]'

/** An empty folder, or none yet: what lies there already is nobody's to overwrite. */
async function emptyFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true })
  const [there] = await readdir(path)
  if (there !== undefined) throw new Refusal('command.folder-not-empty', { path, name: there }, { file: path })
}

function told(findings: readonly Finding[], io: Io): void {
  for (const one of findings) io.err(`${one.severity}: ${one[io.language]}\n`)
}

/** `openklaster export`: a cluster of the database as a cluster folder. */
export const exportCluster: Command = {
  usage,
  pl: 'Zapisuje klaster z bazy jako katalog klastra: cluster.yaml, tabele, odczyty z jakością, warianty.',
  en: 'Writes a cluster of the database as a cluster folder: cluster.yaml, tables, readings with quality, what-ifs.',
  async run(args, io) {
    const { words, values, flags } = parseArguments(args, usage, { values: ['--out', '--on', '--server', '--data'] })
    const [named] = words
    const out = values.get('--out')
    if (named === undefined || out === undefined)
      throw new Refusal('command.usage', {
        reason: named === undefined ? 'CLUSTER' : '--out',
        usage: `openklaster ${usage}`,
      })
    const door = await openDoor(values, process.env, (line) => io.err(`${line}\n`))
    try {
      const cluster = await door.clusterOf(named)
      const on = values.get('--on')
      const query = on === undefined ? '' : `&on=${encodeURIComponent(on)}`
      const at = `/api/clusters/${cluster}/folder`
      const { files, findings } = (await (await door.ask('GET', `${at}?${query.slice(1)}`)).json()) as {
        files: string[]
        findings: Finding[]
      }
      const folder = resolve(out)
      await emptyFolder(folder)
      const bar = progressOn(io)
      for (const [i, name] of files.entries()) {
        bar.step(i / files.length, name)
        const path = resolve(join(folder, name))
        if (!path.startsWith(`${folder}${sep}`)) throw new Error(`a file outside the folder: ${name}`)
        const answer = await door.ask('GET', `${at}/file?name=${encodeURIComponent(name)}${query}`)
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, new Uint8Array(await answer.arrayBuffer()))
      }
      bar.done()
      if (flags.has('--json')) {
        io.out(`${JSON.stringify({ folder, files, findings }, null, 2)}\n`)
        return 0
      }
      io.out(
        io.language === 'en'
          ? `${named} → ${out}: ${files.length} files\n`
          : `${named} → ${out}: plików ${files.length}\n`,
      )
      told(findings, io)
      return 0
    } finally {
      await door.close()
    }
  },
}
