import { writeFile } from 'node:fs/promises'
import type { Verb } from '../readings/verb.ts'
import { at, wordsOf } from '../readings/verb.ts'

/** Writes the yearly report for the council: PDF, or DOCX by the name of the file. */
export const yearReport: Verb = {
  usage: 'page report CLUSTER YEAR [--out FILE.pdf|FILE.docx]',
  values: ['--out'],
  async run(door, cluster, args, io) {
    const [year = ''] = wordsOf(args, yearReport.usage, 1)
    const out = args.values.get('--out') ?? `${year}_sprawozdanie-klastra.pdf`
    const query = new URLSearchParams({ year, format: out.endsWith('.docx') ? 'docx' : 'pdf', language: io.language })
    const answer = await door.ask('GET', at(cluster, `/year-summary?${query}`))
    await writeFile(out, new Uint8Array(await answer.arrayBuffer()))
    io.out(`${out}\n`)
    return 0
  },
}
