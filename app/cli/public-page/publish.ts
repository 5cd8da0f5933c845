import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Publication } from '../../usecases/public-side/publication.ts'
import type { Verb } from '../readings/verb.ts'
import { at, wordsOf } from '../readings/verb.ts'

const version = ({ version: of }: Publication) => ({ 'if-match': `"${of}"` })

/** Publishes a document from its file: a resolution, unless another kind is named. */
export const publishFile: Verb = {
  usage:
    'page publish CLUSTER FILE --title TITLE [--kind resolution|agreement|minutes|report|rules|other] [--number N] [--day YYYY-MM-DD]',
  values: ['--title', '--kind', '--number', '--day'],
  async run(door, cluster, args, io) {
    const [file = ''] = wordsOf(args, publishFile.usage, 1)
    const content = new Uint8Array(await readFile(file))
    const draft = {
      kind: 'document',
      title: args.values.get('--title') ?? basename(file).replace(/\.\w+$/, ''),
      documentKind: args.values.get('--kind') ?? 'resolution',
      number: args.values.get('--number') ?? null,
      adoptedOn: args.values.get('--day') ?? null,
    }
    const made = (await (await door.ask('POST', at(cluster, '/publications'), draft)).json()) as Publication
    const path = at(cluster, `/publications/${made.publicationId}`)
    const name = encodeURIComponent(basename(file))
    const laid = await door.ask('PUT', `${path}/file?name=${name}`, content, version(made)).catch(async (refused) => {
      // A draft without its file is of no use to anybody.
      await door.ask('DELETE', path, undefined, version(made))
      throw refused
    })
    const ready = version((await laid.json()) as Publication)
    const out = (await (await door.ask('POST', `${path}/release`, undefined, ready)).json()) as Publication
    if (args.flags.has('--json')) io.out(`${JSON.stringify(out)}\n`)
    else
      io.out(
        io.language === 'en'
          ? `Published: ${out.title} (${out.publicationId})\n`
          : `Opublikowano: ${out.title} (${out.publicationId})\n`,
      )
    return 0
  },
}

/** Takes a publication from the page; it is kept. */
export const withdraw: Verb = {
  usage: 'page withdraw CLUSTER ID',
  async run(door, cluster, args, io) {
    const [id = ''] = wordsOf(args, withdraw.usage, 1)
    const path = at(cluster, `/publications/${encodeURIComponent(id)}`)
    const found = (await (await door.ask('GET', path)).json()) as Publication
    const out = (await (await door.ask('DELETE', `${path}/release`, undefined, version(found))).json()) as Publication
    if (args.flags.has('--json')) io.out(`${JSON.stringify(out)}\n`)
    else io.out(io.language === 'en' ? `Withdrawn: ${out.title}\n` : `Wycofano: ${out.title}\n`)
    return 0
  },
}
