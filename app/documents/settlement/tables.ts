import { decimal, fullText, plus, ZERO } from '../../../domain/quantity/decimal.ts'
import type { MonthResult, RegimeMonth } from '../../usecases/settlement/month-result.ts'
import { numberColumn, wordColumn } from '../model/blocks.ts'
import { groszCell, numberCell, row, shareCell, textCell, totalRow } from '../model/cells.ts'
import type { Certainty, Table } from '../model/document.ts'
import type { Words } from '../words/words.ts'

const KWH = 1000

/** How sure the money of a form is: law in application, law that waits for a decision, no law at all. */
export function certaintyOf({ certainty }: Pick<RegimeMonth, 'certainty'>): Certainty {
  if (certainty === 'in-application') return 'certain'
  return certainty === 'waits-for-decision' ? 'waits' : 'study'
}

/** The form of law the month is settled by. */
export function settledBy(result: MonthResult): RegimeMonth {
  const found = result.regimes.find(
    ({ id, decisionInForce }) => id === result.regime && decisionInForce === result.decided,
  )
  if (!found) throw new Error(`a settlement without the form it is settled by: ${result.regime}`)
  return found
}

/** Exact sum; null when nothing was given, as a sum of nothing is no zero. */
function sumOf(amounts: readonly (string | null)[]): string | null {
  const given = amounts.filter((one) => one !== null)
  return given.length === 0 ? null : fullText(given.reduce((sum, one) => plus(sum, decimal(one)), ZERO))
}

/** Members with energy, costs, and what each gets by the rule. */
export function memberTable(result: MonthResult, words: Words): Table {
  const { t } = words
  const { members, totals } = result
  const pln = t('zł', 'PLN')
  return {
    kind: 'table',
    id: 'members',
    sheet: t('Członkowie', 'Members'),
    title: t('Członkowie: energia, koszty i korzyść', 'Members: energy, costs and benefit'),
    columns: [
      wordColumn(t('Członek', 'Member'), 3),
      numberColumn(t('Pobór', 'Withdrawal'), 'kWh'),
      numberColumn(t('Rozliczona w klastrze', 'Settled in the cluster'), 'kWh'),
      numberColumn(t('Część poboru', 'Part of it')),
      numberColumn(t('Oddanie', 'Feed-in'), 'kWh'),
      numberColumn(t('Koszt bez klastra', 'Cost without'), pln),
      numberColumn(t('Koszt w klastrze', 'Cost within'), pln),
      numberColumn(t('Korzyść według zasady', 'Benefit by the rule'), pln),
      numberColumn(t('Wyrównanie', 'Transfer'), pln),
    ],
    rows: [
      ...members.map((one) =>
        row([
          textCell(one.name),
          numberCell(one.withdrawalWh / KWH, 1, words),
          numberCell(one.fromClusterWh / KWH, 1, words),
          shareCell(one.fromClusterShare, words),
          numberCell(one.feedInWh / KWH, 1, words),
          groszCell(one.costWithoutPln, words),
          groszCell(one.costPln, words),
          groszCell(one.benefitPln, words),
          groszCell(one.transferPln, words),
        ]),
      ),
      totalRow([
        textCell(t('Razem', 'Total')),
        numberCell(totals.withdrawalWh / KWH, 1, words),
        numberCell(totals.matchedWh / KWH, 1, words),
        shareCell(totals.withdrawalWh > 0 ? totals.matchedWh / totals.withdrawalWh : null, words),
        numberCell(totals.feedInWh / KWH, 1, words),
        groszCell(sumOf(members.map(({ costWithoutPln }) => costWithoutPln)), words),
        groszCell(sumOf(members.map(({ costPln }) => costPln)), words),
        groszCell(sumOf(members.map(({ benefitPln }) => benefitPln)), words),
        groszCell(sumOf(members.map(({ transferPln }) => transferPln)), words),
      ]),
    ],
    dense: true,
    certainty: certaintyOf(settledBy(result)),
  }
}

/** Forms of law side by side for the month. */
export function regimeTable({ regimes }: MonthResult, words: Words): Table {
  const { t } = words
  const pln = t('zł', 'PLN')
  return {
    kind: 'table',
    id: 'regimes',
    sheet: t('Formy prawne', 'Legal forms'),
    title: t('Ten sam miesiąc w każdej formie prawnej', 'The same month in each legal form'),
    columns: [
      wordColumn(t('Forma', 'Form'), 2),
      numberColumn(t('Energia rozliczona', 'Energy settled'), 'kWh'),
      numberColumn(t('Koszt członków', 'Cost of members'), pln),
      numberColumn(t('Korzyść', 'Benefit'), pln),
      wordColumn(t('Na ile pewne', 'How certain'), 3),
    ],
    rows: regimes.map((one) =>
      row([
        textCell(words.title(one.name)),
        numberCell(one.settledWh / KWH, 1, words),
        groszCell(one.totalCostPln, words),
        groszCell(one.benefitPln, words),
        textCell(words.of(one.certaintyNote)),
      ]),
    ),
    dense: true,
    certainty: 'certain',
  }
}

/** What each member would get by every key. */
export function keyTable(result: MonthResult, words: Words): Table {
  const { t } = words
  const { members, sharing } = result
  return {
    kind: 'table',
    id: 'keys',
    sheet: t('Klucze podziału', 'Sharing keys'),
    title: t('Podział korzyści każdym kluczem, dla porównania', 'The benefit shared by every key, to compare'),
    columns: [
      wordColumn(t('Członek', 'Member'), 2),
      ...sharing.map(({ key, name }) =>
        numberColumn(
          key === result.rule.key ? `${words.title(name)} (${t('obowiązuje', 'in force')})` : words.title(name),
          t('zł', 'PLN'),
        ),
      ),
    ],
    rows: [
      ...members.map(({ member, name }) =>
        row([
          textCell(name),
          ...sharing.map(({ shares }) =>
            groszCell(shares.find((one) => one.member === member)?.sharePln ?? null, words),
          ),
        ]),
      ),
      totalRow([
        textCell(t('Razem', 'Total')),
        ...sharing.map(({ shares }) => groszCell(sumOf(shares.map(({ sharePln }) => sharePln)), words)),
      ]),
    ],
    dense: true,
    certainty: certaintyOf(settledBy(result)),
  }
}
