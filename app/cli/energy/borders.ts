import { Refusal } from '../../../domain/problems/refusal.ts'
import type { BoundarySet } from '../../usecases/boundaries/ports.ts'
import { formOf } from '../readings/import.ts'
import type { Verb } from '../readings/verb.ts'
import { at, printJson, wordsOf } from '../readings/verb.ts'

/** Shows the borders in use on the map of gminas, brings in others from a GeoJSON file, or takes some back. */
export const borders: Verb = {
  usage: 'energy borders CLUSTER [FILE.geojson --source TEXT | --withdraw NUMBER]',
  values: ['--source', '--withdraw'],
  async run(door, cluster, args, io) {
    const [file] = wordsOf(args, borders.usage, 0, 1)
    const [source, number] = [args.values.get('--source'), args.values.get('--withdraw')]
    if ((file === undefined) !== (source === undefined) || (file !== undefined && number !== undefined))
      throw new Refusal('command.usage', { reason: 'FILE --source TEXT', usage: `openklaster ${borders.usage}` })
    const path = at(cluster, '/area/boundaries')
    const answer =
      file !== undefined
        ? await door.ask('POST', `${path}?${new URLSearchParams({ source: source ?? '' })}`, await formOf([file]))
        : number === undefined
          ? await door.ask('GET', path)
          : await door.ask('DELETE', `${path}/${encodeURIComponent(number)}`)
    const { current } = (await answer.json()) as { current: BoundarySet | null }
    if (args.flags.has('--json')) {
      printJson(io, current)
      return 0
    }
    const pl = io.language === 'pl'
    if (current === null)
      io.out(pl ? 'Mapa pokazuje kafelki: granic nie wgrano.\n' : 'The map shows tiles: no borders were brought in.\n')
    else {
      const { boundaries, positions, toleranceM, missing } = current
      io.out(
        pl
          ? `Granice nr ${current.number}: gminy ${boundaries.length}, położenia ${positions}, uproszczone o najwyżej ${toleranceM} m. Źródło: ${current.source}.\n`
          : `Borders no. ${current.number}: gminas ${boundaries.length}, positions ${positions}, thinned by at most ${toleranceM} m. Source: ${current.source}.\n`,
      )
      if (missing.length > 0)
        io.out(pl ? `Brak w pliku: ${missing.join(', ')}.\n` : `Not in the file: ${missing.join(', ')}.\n`)
    }
    return 0
  },
}
