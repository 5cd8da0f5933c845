import { energyUnitFor, formatEnergyIn, largestOf } from '../../documents/words/energy.ts'
import { NBSP } from '../../documents/words/numbers.ts'
import type { Words } from '../../documents/words/words.ts'
import type { PublicFigure } from '../../usecases/public-side/page.ts'
import type { YearFigures } from '../../usecases/public-side/year-figures.ts'

export interface FigureWords {
  readonly name: string
  readonly value: string
  /** What it is, and how it comes about with the values in it. */
  readonly meaning: string
  readonly formula: string
}

/** One unit for the figures of a year that stand side by side. */
function energyOf(year: YearFigures, words: Words): (wh: number | null) => string {
  const unit = energyUnitFor(largestOf([year.withdrawalWh ?? 0, year.feedInWh ?? 0]))
  return (wh) => (wh === null ? words.missing : `${formatEnergyIn(wh, unit, words.language)}${NBSP}${unit.unit}`)
}

/** A yearly figure in words: name, value, meaning, formula. */
export function figureWords(figure: PublicFigure, year: YearFigures, words: Words): FigureWords {
  const { t } = words
  const energy = energyOf(year, words)
  const withdrawal = energy(year.withdrawalWh)
  const feedIn = energy(year.feedInWh)
  const matched = energy(year.matchedWh)
  switch (figure) {
    case 'withdrawal':
      return {
        name: t('Pobór z sieci', 'Withdrawal from the grid'),
        value: withdrawal,
        meaning: t(
          'Energia, którą wszystkie punkty członków pobrały z sieci, zmierzona przez dystrybutora.',
          'Energy that all points of the members took from the grid, as measured by the distributor.',
        ),
        formula: t(
          `suma poboru wszystkich punktów = ${withdrawal}`,
          `sum of the withdrawal of all points = ${withdrawal}`,
        ),
      }
    case 'feed-in':
      return {
        name: t('Produkcja oddana do sieci', 'Production fed into the grid'),
        value: feedIn,
        meaning: t(
          'Energia, którą źródła członków oddały do sieci. Nie obejmuje energii zużytej od razu w budynku, bo ta nie przechodzi przez licznik.',
          'Energy that the plants of members fed into the grid. Energy used at once in the building is not in it: it passes no meter.',
        ),
        formula: t(`suma oddania wszystkich punktów = ${feedIn}`, `sum of the feed-in of all points = ${feedIn}`),
      }
    case 'matched':
      return {
        name: t('Energia z klastra', 'Energy from the cluster'),
        value: matched,
        meaning: t(
          'Energia, którą jedni członkowie wytworzyli, a inni zużyli w tej samej godzinie.',
          'Energy that some members generated and others used in the same hour.',
        ),
        formula: t(
          `w każdej godzinie mniejsza z dwóch sum: pobór albo oddanie członków; po zsumowaniu godzin ${matched}`,
          `in every hour the smaller of two sums, withdrawal or feed-in of the members; summed over the hours ${matched}`,
        ),
      }
    case 'share':
      return {
        name: t('Udział energii z klastra', 'Share of the cluster’s energy'),
        value: words.percent(year.share),
        meaning: t(
          'Jaką część poboru członków pokryła energia wytworzona przez innych członków.',
          'What part of the members’ withdrawal was covered by energy of other members.',
        ),
        formula:
          year.matchedWh === null || year.withdrawalWh === null
            ? t(
                `energia z klastra : pobór z sieci = ${words.percent(year.share)}`,
                `energy from the cluster : withdrawal = ${words.percent(year.share)}`,
              )
            : `${matched} : ${withdrawal} = ${words.percent(year.share)}`,
      }
  }
}

/** Names of months without their year; three or more in a row as a range. */
function monthsList(year: YearFigures, source: 'settled' | 'readings' | 'none', words: Words): string {
  const runs: number[][] = []
  year.months.forEach((month, i) => {
    if (month.source !== source) return
    const last = runs.at(-1)
    if (last?.at(-1) === i - 1) last?.push(i)
    else runs.push([i])
  })
  const name = (i: number | undefined) => words.month(year.months[i ?? 0]?.month ?? '').replace(/\s\d{4}$/, '')
  const parts = runs.flatMap((run) => (run.length > 2 ? [`${name(run[0])}–${name(run.at(-1))}`] : run.map(name)))
  return words.list(parts)
}

/** How sure the figures of a year are, in whole sentences. */
export function certaintySentences(year: YearFigures, words: Words): string[] {
  const { t } = words
  const out: string[] = []
  if (year.settledMonths > 0)
    out.push(
      t(
        `Z zatwierdzonych rozliczeń, energia z klastra tylko z OZE: ${monthsList(year, 'settled', words)}.`,
        `From approved settlements, energy from the cluster of RES only: ${monthsList(year, 'settled', words)}.`,
      ),
    )
  if (year.preliminaryMonths > 0) {
    const missing = year.months.reduce((sum, month) => sum + month.missing, 0)
    out.push(
      t(
        `Wstępnie, z odczytów przed zatwierdzeniem (mogą się zmienić), z wszystkich źródeł: ${monthsList(year, 'readings', words)}.`,
        `Preliminary, from readings before approval (they may change), from all plants: ${monthsList(year, 'readings', words)}.`,
      ),
    )
    if (missing > 0)
      out.push(
        t(
          'W części kwadransów brakuje odczytów, więc prawdziwe sumy tych miesięcy są większe.',
          'Some quarter-hours have no reading, so the true sums of these months are larger.',
        ),
      )
  }
  if (year.absentMonths > 0)
    out.push(
      t(
        `Brak danych, nie wliczono: ${monthsList(year, 'none', words)}.`,
        `No data, not counted: ${monthsList(year, 'none', words)}.`,
      ),
    )
  return out
}

/** Whether every figure shown rests on approved settlements only. */
export function isSure({ preliminaryMonths, absentMonths, settledMonths }: YearFigures): boolean {
  return settledMonths > 0 && preliminaryMonths === 0 && absentMonths === 0
}

/** The year in one sentence, with how much of it is known. */
export function chartSentence(year: YearFigures, words: Words): string {
  const { t } = words
  const energy = energyOf(year, words)
  const known = year.settledMonths + year.preliminaryMonths
  if (known === 0) return t(`Z ${year.year} r. nie ma jeszcze danych.`, `There are no data of ${year.year} yet.`)
  const part = known === 12 ? '' : t(` (dane z ${known} z 12 miesięcy)`, ` (data of ${known} of 12 months)`)
  const [when, whenEn] = [`W ${year.year} r.${part}`, `In ${year.year}${part}`]
  const share = year.share === null ? '' : ` (${words.percent(year.share)})`
  if (year.withdrawalWh !== null && year.matchedWh !== null)
    return t(
      `${when} członkowie pobrali z sieci ${energy(year.withdrawalWh)}, z czego ${energy(year.matchedWh)}${share} wytworzyli w tych samych godzinach inni członkowie.`,
      `${whenEn} the members took ${energy(year.withdrawalWh)} from the grid, of which other members generated ${energy(year.matchedWh)}${share} in the same hours.`,
    )
  if (year.withdrawalWh !== null)
    return t(
      `${when} członkowie pobrali z sieci ${energy(year.withdrawalWh)}.`,
      `${whenEn} the members took ${energy(year.withdrawalWh)} from the grid.`,
    )
  if (year.share !== null)
    return t(
      `${when} ${words.percent(year.share)} poboru członków pokryła energia innych członków.`,
      `${whenEn} ${words.percent(year.share)} of the members’ withdrawal was covered by energy of other members.`,
    )
  return t(`${when} liczby klastra wyglądały tak.`, `${whenEn} these were the figures of the cluster.`)
}
