import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Verb } from './verb.ts'
import { at, wordsOf } from './verb.ts'

/** Energy of the cluster, a member or a point as CSV, to a file or to the console. */
export const exportSeries: Verb = {
  usage:
    'readings export CLUSTER FROM TO [--subject cluster|member:ID|point:CODE] [--kind withdrawal|feed-in|matched|surplus|outside] [--step quarter|hour|day|month] [--out FILE]',
  values: ['--subject', '--kind', '--step', '--out'],
  async run(door, cluster, args, io) {
    const [from = '', to = ''] = wordsOf(args, exportSeries.usage, 2)
    const query = new URLSearchParams({ from, to, format: args.flags.has('--json') ? 'json' : 'csv' })
    for (const name of ['subject', 'kind', 'step']) {
      const value = args.values.get(`--${name}`)
      if (value !== undefined) query.set(name, value)
    }
    const answer = await door.ask('GET', at(cluster, `/energy/series?${query}`))
    const out = args.values.get('--out')
    if (out !== undefined && answer.body) await pipeline(Readable.fromWeb(answer.body as never), createWriteStream(out))
    else io.out(await answer.text())
    return 0
  },
}
