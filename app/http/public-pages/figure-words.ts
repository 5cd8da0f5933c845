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

const energyOr = (wh: number | null, words: Words) => (wh === null ? words.missing : words.energy(wh))

/** A yearly figure in words: name, value, meaning, formula. */
export function figureWords(figure: PublicFigure, year: YearFigures, words: Words): FigureWords {
  const { t } = words
  const [withdrawal, feedIn, matched] = [year.withdrawalWh, year.feedInWh, year.matchedWh].map((wh) =>
    energyOr(wh, words),
  ) as [string, string, string]
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
        formula: `${matched} : ${withdrawal} = ${words.percent(year.share)}`,
      }
  }
}

const monthsList = (year: YearFigures, source: 'settled' | 'readings' | 'none', words: Words) =>
  words.list(
    year.months
      .filter((month) => month.source === source)
      .map(({ month }) => words.month(month).replace(/\s\d{4}$/, '')),
  )

/** How sure the figures of a year are, in whole sentences. */
export function certaintySentences(year: YearFigures, words: Words): string[] {
  const { t } = words
  const out: string[] = []
  if (year.settledMonths > 0)
    out.push(
      t(
        `Z zatwierdzonych rozliczeń: ${monthsList(year, 'settled', words)}.`,
        `From approved settlements: ${monthsList(year, 'settled', words)}.`,
      ),
    )
  if (year.preliminaryMonths > 0) {
    const missing = year.months.reduce((sum, month) => sum + month.missing, 0)
    out.push(
      t(
        `Wstępnie, z odczytów przed zatwierdzeniem (mogą się zmienić): ${monthsList(year, 'readings', words)}.`,
        `Preliminary, from readings before approval (they may change): ${monthsList(year, 'readings', words)}.`,
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

/** The chart in one sentence. */
export function chartSentence(year: YearFigures, words: Words): string {
  const { t } = words
  const y = String(year.year)
  if (year.withdrawalWh === null) return t(`W ${y} r. nie ma jeszcze danych.`, `There are no data of ${y} yet.`)
  const used = words.energy(year.withdrawalWh)
  if (year.matchedWh === null || year.share === null)
    return t(`W ${y} r. członkowie pobrali z sieci ${used}.`, `In ${y} the members took ${used} from the grid.`)
  return t(
    `W ${y} r. członkowie pobrali z sieci ${used}, z czego ${words.energy(year.matchedWh)} (${words.percent(year.share)}) wytworzyli w tych samych godzinach inni członkowie.`,
    `In ${y} the members took ${used} from the grid, of which other members generated ${words.energy(year.matchedWh)} (${words.percent(year.share)}) in the same hours.`,
  )
}
