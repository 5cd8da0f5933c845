import { addDays, day } from '../../../domain/calendar/day.ts'
import { niceTicks } from '../charts/ticks.ts'
import { numberColumn, paragraph, wordColumn } from '../model/blocks.ts'
import { numberCell, row, shareCell, textCell } from '../model/cells.ts'
import type { Figure, Section, Table } from '../model/document.ts'
import { monthTicks, wallHours } from './months.ts'
import type { View } from './view.ts'

/** Mean power of an hour [kW] from its energy [Wh]. */
function kilowatts(wh: ArrayLike<number>): Float64Array {
  return Float64Array.from(wh, (value) => value / 1000)
}

function descending(values: Float64Array): Float64Array {
  return Float64Array.from(values).sort().reverse()
}

function hoursFigure(view: View, consumption: Float64Array, generation: Float64Array): Figure {
  const { result, words } = view
  const { t } = words
  const { from, to } = result.cluster
  const peak = consumption.reduce((a, b) => Math.max(a, b), 0)
  const top = generation.reduce((a, b) => Math.max(a, b), 0)
  const title = t('Moc w każdej godzinie okresu', 'Power in every hour of the period')
  const wall = wallHours(from, consumption.length)
  const months = [...new Set(wall.map(({ month }) => month))]
  const stats = (values: Float64Array, month: string) => {
    const inside = wall.flatMap((one, i) => (one.month === month ? [values[i] ?? 0] : []))
    const sum = inside.reduce((a, b) => a + b, 0)
    return [Math.min(...inside), inside.length === 0 ? null : sum / inside.length, Math.max(...inside)]
  }
  const data: Table = {
    kind: 'table',
    id: 'hours-data',
    sheet: t('Moc – miesiące', 'Power – months'),
    title,
    columns: [
      wordColumn(t('Miesiąc', 'Month')),
      ...[t('Zużycie', 'Consumption'), t('Produkcja', 'Generation')].flatMap((name) =>
        [t('najmniej', 'least'), t('średnio', 'mean'), t('najwięcej', 'most')].map((what) =>
          numberColumn(`${name}: ${what}`, 'kW'),
        ),
      ),
    ],
    rows: months.map((month) =>
      row([
        textCell(words.month(month)),
        ...[...stats(consumption, month), ...stats(generation, month)].map((value) =>
          numberCell(value ?? null, 0, words),
        ),
      ]),
    ),
    certainty: 'certain',
  }
  return {
    kind: 'figure',
    id: 'hours-chart',
    title,
    unit: 'kW',
    reading: t(
      `Zużycie sięgało ${words.power(peak)}, produkcja ${words.power(top)}; pasmo pokazuje najmniejszą i największą godzinę, linia średnią.`,
      `Consumption reached ${words.power(peak)}, generation ${words.power(top)}; the band shows the least and the greatest hour, the line the mean.`,
    ),
    alt: t(
      'Dwa wykresy pod sobą na wspólnej skali: zużycie i produkcja w każdej godzinie okresu, jako pasmo od najmniejszej do największej wartości.',
      'Two charts on one scale, one under the other: consumption and generation in every hour of the period, as a band from the least to the greatest value.',
    ),
    chart: {
      type: 'bands',
      unit: 'kW',
      xTicks: monthTicks(from, to, 'hour', words),
      series: [
        { name: t('Zużycie', 'Consumption'), stroke: 'consumption', values: consumption },
        { name: t('Produkcja', 'Generation'), stroke: 'generation', values: generation },
      ],
    },
    data,
    certainty: 'certain',
  }
}

function durationFigure({ words }: View, consumption: Float64Array, generation: Float64Array): Figure {
  const { t } = words
  const count = consumption.length
  const curves = [
    { name: t('Zużycie', 'Consumption'), stroke: 'consumption' as const, values: descending(consumption) },
    { name: t('Produkcja', 'Generation'), stroke: 'generation' as const, values: descending(generation) },
    {
      name: t('Zużycie mniej produkcja', 'Consumption less generation'),
      stroke: 'residual' as const,
      values: descending(consumption.map((value, i) => value - (generation[i] ?? 0))),
    },
  ]
  const surplusHours = curves[2]?.values.filter((value) => value < 0).length ?? 0
  const title = t('Uporządkowane krzywe mocy', 'Load-duration curves')
  const steps = Array.from({ length: 21 }, (_, i) => i / 20)
  const at = (values: Float64Array, share: number) => values[Math.min(count - 1, Math.floor(share * count))] ?? 0
  const few = Math.min(count, 400)
  const { ticks } = niceTicks(0, count, 6)
  return {
    kind: 'figure',
    id: 'duration-chart',
    title,
    unit: 'kW',
    reading: t(
      `Produkcja przewyższała zużycie przez ${words.count(surplusHours, 'forHours')} z ${words.number(count)} (${words.percent(surplusHours / count)}).`,
      `Generation exceeded consumption in ${words.count(surplusHours, 'hour')} of ${words.number(count)} (${words.percent(surplusHours / count)}).`,
    ),
    alt: t(
      'Wykres liniowy: godziny okresu ułożone od największej do najmniejszej mocy, osobno dla zużycia, produkcji i ich różnicy, w kW.',
      'Line chart: hours of the period ordered from the greatest to the least power, for consumption, generation and their difference, in kW.',
    ),
    chart: {
      type: 'lines',
      unit: 'kW',
      xTitle: t('liczba godzin z mocą co najmniej taką', 'hours with at least this power'),
      x: [0, count],
      xTicks: ticks.filter((tick) => tick <= count).map((tick) => ({ at: tick, label: words.number(tick) })),
      series: curves.map(({ name, stroke, values }) => ({
        name,
        stroke,
        points: Array.from({ length: few }, (_, i) => {
          const index = Math.min(count - 1, Math.round((i * (count - 1)) / Math.max(1, few - 1)))
          return [index, values[index] ?? 0] as const
        }),
      })),
    },
    data: {
      kind: 'table',
      id: 'duration-data',
      sheet: t('Krzywe uporządkowane', 'Load-duration curves'),
      title,
      columns: [
        numberColumn(t('Część godzin okresu', 'Part of the hours')),
        ...curves.map(({ name }) => numberColumn(name, 'kW')),
      ],
      rows: steps.map((share) =>
        row([shareCell(share, words, 0), ...curves.map(({ values }) => numberCell(at(values, share), 0, words))]),
      ),
      certainty: 'certain',
    },
    certainty: 'certain',
  }
}

function heatFigure(view: View, consumption: Float64Array, generation: Float64Array): Figure {
  const { result, words } = view
  const { t } = words
  const { from, to } = result.cluster
  const wall = wallHours(from, consumption.length)
  const days = (wall.at(-1)?.dayIndex ?? -1) + 1
  const fromGrid = new Float64Array(days * 24).fill(Number.NaN)
  const toGrid = new Float64Array(days * 24).fill(Number.NaN)
  wall.forEach(({ dayIndex, hour }, i) => {
    const rest = (consumption[i] ?? 0) - (generation[i] ?? 0)
    // The hour told twice in autumn shows the larger of its two values.
    const at = dayIndex * 24 + hour
    fromGrid[at] = Math.max(Number.isNaN(fromGrid[at] ?? 0) ? 0 : (fromGrid[at] ?? 0), rest, 0)
    toGrid[at] = Math.max(Number.isNaN(toGrid[at] ?? 0) ? 0 : (toGrid[at] ?? 0), -rest, 0)
  })
  const sums = new Float64Array(24)
  for (let i = 0; i < fromGrid.length; i += 1) sums[i % 24] = (sums[i % 24] ?? 0) + (fromGrid[i] || 0)
  const worst = sums.reduce((best, value, hour) => (value > (sums[best] ?? 0) ? hour : best), 0)
  const months = [...new Set(wall.map(({ month }) => month))]
  const title = t('Kiedy brakuje i kiedy jest nadwyżka', 'When energy is short and when there is surplus')
  const meanOf = (month: string, hour: number): number | null => {
    const inside = wall.flatMap((one, i) =>
      one.month === month && one.hour === hour ? [(consumption[i] ?? 0) - (generation[i] ?? 0)] : [],
    )
    return inside.length === 0 ? null : inside.reduce((a, b) => a + b, 0) / inside.length
  }
  return {
    kind: 'figure',
    id: 'heat-chart',
    title,
    unit: 'kW',
    reading: t(
      `Najwięcej brakowało o godzinie ${worst}:00–${worst + 1}:00: średnio ${words.power((sums[worst] ?? 0) / Math.max(1, days))} poboru z sieci.`,
      `Most was short at ${worst}:00–${worst + 1}:00: ${words.power((sums[worst] ?? 0) / Math.max(1, days))} from the grid on average.`,
    ),
    alt: t(
      `Mapa cieplna: ${days} dni w poziomie, 24 godziny w pionie; u góry pobór z sieci, niżej oddanie do sieci; ciemniejsze pole to większa moc w kW.`,
      `Heat map: ${days} days across, 24 hours down; above the power from the grid, below the power into it; darker is more, in kW.`,
    ),
    chart: {
      type: 'heat-map',
      unit: 'kW',
      days,
      xTicks: monthTicks(from, to, 'day', words),
      noData: t('białe pole: tej godziny nie ma na zegarze', 'white: the clock skips this hour'),
      hourTitle: t('godzina', 'hour'),
      panels: [
        { title: t('Pobór z sieci', 'From the grid'), values: fromGrid },
        { title: t('Oddanie do sieci', 'Into the grid'), values: toGrid },
      ],
    },
    data: {
      kind: 'table',
      id: 'heat-data',
      sheet: t('Godziny i miesiące', 'Hours and months'),
      title: t(
        'Średnie zużycie mniej produkcja według godziny i miesiąca',
        'Mean consumption less generation by hour and month',
      ),
      dense: true,
      columns: [wordColumn(t('Godzina', 'Hour'), 0), ...months.map((month) => numberColumn(words.month(month), 'kW'))],
      rows: Array.from({ length: 24 }, (_, hour) =>
        row([
          textCell(`${hour}:00–${hour + 1}:00`),
          ...months.map((month) => numberCell(meanOf(month, hour), 0, words)),
        ]),
      ),
      note: t('Minus oznacza nadwyżkę produkcji.', 'A minus means surplus generation.'),
      certainty: 'certain',
    },
    certainty: 'certain',
  }
}

function typicalFigure({ result, words }: View): Figure {
  const { t } = words
  const days = result.balance.typicalDays
  const title = t('Typowe doby', 'Typical days')
  const names = {
    consumption: t('zużycie', 'consumption'),
    generation: t('produkcja', 'generation'),
    matched: t('wspólna część średnich', 'common part of the means'),
  }
  const evening = days
    .map(({ name, consumptionWh, generationWh }) => {
      const gaps = consumptionWh.map((wh, hour) => wh - (generationWh[hour] ?? 0))
      const most = Math.max(...gaps)
      return { name: words.of(name), most, hour: gaps.indexOf(most) }
    })
    .reduce((a, b) => (b.most > a.most ? b : a))
  return {
    kind: 'figure',
    id: 'typical-chart',
    title,
    unit: 'kW',
    reading: t(
      `Największy średni niedobór: ${words.power(evening.most / 1000)} (${evening.name.toLocaleLowerCase('pl')}, ${evening.hour}:00–${evening.hour + 1}:00).`,
      `Largest mean shortage: ${words.power(evening.most / 1000)} (${evening.name.toLowerCase()}, ${evening.hour}:00–${evening.hour + 1}:00).`,
    ),
    alt: t(
      `${days.length} małych wykresów doby na wspólnej skali: średnie zużycie i produkcja w każdej godzinie dla: ${words.list(days.map(({ name }) => words.of(name)))}.`,
      `${days.length} small charts of a day on one scale: mean consumption and generation in each hour for: ${words.list(days.map(({ name }) => words.of(name)))}.`,
    ),
    chart: {
      type: 'typical-days',
      unit: 'kW',
      names,
      panels: days.map(({ name, consumptionWh, generationWh }) => ({
        title: words.of(name),
        consumption: consumptionWh.map((wh) => wh / 1000),
        generation: generationWh.map((wh) => wh / 1000),
      })),
    },
    data: {
      kind: 'table',
      id: 'typical-data',
      sheet: t('Typowe doby', 'Typical days'),
      title,
      dense: true,
      columns: [
        wordColumn(t('Godzina', 'Hour'), 0),
        ...days.flatMap(({ name }) => [
          numberColumn(`${words.of(name)}: ${names.consumption}`, 'kW'),
          numberColumn(`${words.of(name)}: ${names.generation}`, 'kW'),
        ]),
      ],
      rows: Array.from({ length: 24 }, (_, hour) =>
        row([
          textCell(`${hour}:00–${hour + 1}:00`),
          ...days.flatMap(({ consumptionWh, generationWh }) => [
            numberCell((consumptionWh[hour] ?? 0) / 1000, 0, words),
            numberCell((generationWh[hour] ?? 0) / 1000, 0, words),
          ]),
        ]),
      ),
      certainty: 'certain',
    },
    certainty: 'certain',
  }
}

/** Power through the year: every hour, ordered curves, when it is short, typical days. */
export function loadChapter(view: View): Section | null {
  const { result, words } = view
  const { t } = words
  const consumption = kilowatts(result.balance.hours.consumptionWh)
  const generation = kilowatts(result.balance.hours.generationWh)
  if (consumption.length === 0) return null
  return {
    id: 'load',
    title: t('Moc w ciągu roku', 'Power through the year'),
    blocks: [
      paragraph(
        t(
          'Roczny bilans nie mówi, czy energia jest wtedy, gdy jest potrzebna. Poniższe wykresy pokazują każdą godzinę okresu, bez uśredniania szczytów.',
          'A yearly balance does not tell whether energy is there when it is needed. The charts below show every hour of the period, with no peak averaged away.',
        ),
      ),
      hoursFigure(view, consumption, generation),
      durationFigure(view, consumption, generation),
      heatFigure(view, consumption, generation),
      ...(result.balance.typicalDays.length > 0 ? [typicalFigure(view)] : []),
    ],
  }
}

/** All hours of the period, for the spreadsheet. */
export function hourTable(view: View): Table | null {
  const { result, words } = view
  const { t } = words
  const { consumptionWh, generationWh } = result.balance.hours
  if (consumptionWh.length === 0) return null
  const wall = wallHours(result.cluster.from, consumptionWh.length)
  const kwh = (wh: number | undefined) => numberCell((wh ?? 0) / 1000, 3, words)
  const first = day(result.cluster.from)
  const days = Array.from({ length: (wall.at(-1)?.dayIndex ?? 0) + 1 }, (_, i) => addDays(first, i))
  return {
    kind: 'table',
    id: 'all-hours',
    sheet: t('Godziny', 'Hours'),
    title: t('Zużycie i produkcja w każdej godzinie', 'Consumption and generation in every hour'),
    columns: [
      wordColumn(t('Dzień', 'Day')),
      numberColumn(t('Początek godziny na zegarze', 'Start of the hour on the clock')),
      numberColumn(t('Zużycie', 'Consumption'), 'kWh'),
      numberColumn(t('Produkcja', 'Generation'), 'kWh'),
    ],
    rows: wall.map(({ dayIndex, hour }, i) =>
      row([
        { text: days[dayIndex] ?? '', value: days[dayIndex] ?? '', kind: 'day', decimals: 0 },
        numberCell(hour, 0, words),
        kwh(consumptionWh[i]),
        kwh(generationWh[i]),
      ]),
    ),
    note: t(
      'Czas lokalny. W dniu zmiany czasu na letni nie ma godziny 2, a na zimowy godzina 2 stoi dwa razy.',
      'Local time. Hour 2 is missing on the spring change day and stands twice on the autumn one.',
    ),
    certainty: 'certain',
  }
}
