// Our reader of a mapped long CSV, one thread. node bench/ingest/ours.ts FILE
import { mappingOf } from '../../app/imports/generic/mapping.ts'
import { readFile } from '../../app/imports/read-file.ts'
import { serveIngest } from './serve.ts'

const path = process.argv[2] ?? ''
const mapping = mappingOf({
  columns: { point: 'ppe', direction: 'dir', time: 'ts', value: 'kwh' },
  directions: { withdrawal: ['P'], 'feed-in': ['O'] },
  decimal: '.',
  unit: 'kWh',
  minutes: 15,
  label: 'start',
  zone: 'utc',
})

await serveIngest('ours', async () => {
  const start = performance.now()
  // The checksum is left out: the other side makes none.
  const { registers } = await readFile(path, { mapping, noChecksum: true })
  const ms = performance.now() - start
  const total = (pick: (one: (typeof registers)[number]) => number) =>
    registers.reduce((sum, one) => sum + pick(one), 0)
  return { ms, rows: total(({ intervals }) => intervals), sumWh: total(({ sumWh }) => sumWh) }
})
