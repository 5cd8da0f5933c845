import { readFileSync, writeFileSync } from 'node:fs'
import { allDeviations, yearlyShare } from './comparisons.ts'

/** Writes the numbers of `deviations.csv` anew: `node evidence/generation/write-deviations.ts`. The head is kept. */
const file = new URL('deviations.csv', import.meta.url)
const head = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('#'))
const tolerances = new Map(
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split(','))
    .map((cells) => [cells[0] ?? '', cells[6] ?? '']),
)
const figure = (value: number) => Number(value.toPrecision(6)).toString()
const rows = (await allDeviations()).map((one) =>
  [
    one.id,
    one.unit,
    figure(one.ours),
    figure(one.reference),
    figure(one.meanBias),
    figure(one.rmse),
    tolerances.get(one.id) ?? '',
    figure(yearlyShare(one)),
  ].join(','),
)
writeFileSync(
  file,
  `${[...head, 'id,unit,ours,reference,mean_bias,rmse,tolerance_share,difference_share', ...rows].join('\n')}\n`,
)
