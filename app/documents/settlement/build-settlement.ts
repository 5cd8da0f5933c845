import type { MonthResult } from '../../usecases/settlement/month-result.ts'
import type { SettlementHead } from '../../usecases/settlement/ports.ts'
import { notice, numberColumn, paragraph, wordColumn } from '../model/blocks.ts'
import { groszCell, row, textCell } from '../model/cells.ts'
import type { Block, Figure, KeyFigures, Report, Section } from '../model/document.ts'
import { conditionFigure, conditionTable } from '../report/conditions.ts'
import { findingsSection, listTable } from '../report/findings.ts'
import { frameWords } from '../report/frame.ts'
import { paperTable, wholeSourceTable } from '../report/law.ts'
import type { Language } from '../words/language.ts'
import type { Words } from '../words/words.ts'
import { wordsIn } from '../words/words.ts'
import { lineTable, pointTable, stepTable } from './line-tables.ts'
import { certaintyOf, keyTable, memberTable, regimeTable, settledBy } from './tables.ts'

/** A settlement with the names its paper needs. */
export interface SettlementPaper {
  readonly head: SettlementHead
  readonly result: MonthResult
  readonly clusterName: string
}

/** More bars than this fill a page and tell less than the table. */
const MOST_BARS = 15

function numberOf({ number, year }: SettlementHead): string | null {
  return number === null ? null : `${number}/${year}`
}

function keyFigures(result: MonthResult, words: Words): KeyFigures {
  const { t } = words
  const { totals } = result
  const share = totals.withdrawalWh > 0 ? totals.matchedWh / totals.withdrawalWh : null
  const item = (label: string, value: string, note: string) => ({ label, value, note, certainty: 'certain' as const })
  return {
    kind: 'key-figures',
    items: [
      item(t('Pobór', 'Withdrawal'), words.energy(totals.withdrawalWh), words.count(result.points.length, 'point')),
      item(
        t('Rozliczona w klastrze', 'Settled in the cluster'),
        words.energy(totals.matchedWh),
        t(`${words.percent(share)} poboru`, `${words.percent(share)} of the withdrawal`),
      ),
      item(t('Oddanie', 'Feed-in'), words.energy(totals.feedInWh), t('źródła członków', 'plants of the members')),
      {
        label: t('Korzyść', 'Benefit'),
        value: words.grosze(totals.benefitPln),
        note: words.count(result.members.length, 'member'),
        certainty: certaintyOf(settledBy(result)),
      },
    ],
  }
}

function benefitFigure(result: MonthResult, words: Words): Figure | null {
  const { t } = words
  const shown = result.members.flatMap(({ name, benefitPln }) => (benefitPln === null ? [] : [{ name, benefitPln }]))
  if (shown.length === 0) return null
  const waits = certaintyOf(settledBy(result)) !== 'certain'
  const sorted = shown.toSorted((a, b) => Number(b.benefitPln) - Number(a.benefitPln))
  const first = sorted[0] as (typeof sorted)[number]
  const last = sorted.at(-1) ?? first
  const isEqual = Number(first.benefitPln) - Number(last.benefitPln) < 0.02
  const equally = t(
    `Każdy członek dostaje tyle samo, co do grosza zaokrąglenia: ${words.grosze(first.benefitPln)}.`,
    `Each member gets the same, to the grosz of rounding: ${words.grosze(first.benefitPln)}.`,
  )
  return {
    kind: 'figure',
    id: 'benefit',
    title:
      sorted.length > MOST_BARS
        ? t(
            `Korzyść członków: ${MOST_BARS} największych części`,
            `Benefit of the members: the ${MOST_BARS} largest parts`,
          )
        : t('Korzyść członków', 'Benefit of the members'),
    unit: t('zł', 'PLN'),
    reading: isEqual
      ? equally
      : t(
          `Najwięcej przypada członkowi „${first.name}”: ${words.grosze(first.benefitPln)}.`,
          `The largest part goes to “${first.name}”: ${words.grosze(first.benefitPln)}.`,
        ),
    alt: t(
      `Wykres słupkowy: korzyść każdego z członków w złotych, od największej. Dane w tabeli członków.`,
      `Bar chart: benefit of each member in PLN, the largest first. The table of members has the data.`,
    ),
    chart: {
      type: 'bars',
      unit: t('zł', 'PLN'),
      decimals: 2,
      rows: sorted.slice(0, MOST_BARS).map(({ name, benefitPln }) => ({
        label: name,
        value: Number(benefitPln),
        fill: Number(benefitPln) < 0 ? ('loss' as const) : waits ? ('waits' as const) : ('plain' as const),
      })),
    },
    data: {
      kind: 'table',
      id: 'benefit-data',
      sheet: t('Wykres korzyści', 'Chart of benefit'),
      title: t('Korzyść członków', 'Benefit of the members'),
      columns: [wordColumn(t('Członek', 'Member')), numberColumn(t('Korzyść', 'Benefit'), t('zł', 'PLN'))],
      rows: sorted.map(({ name, benefitPln }) => row([textCell(name), groszCell(benefitPln, words)])),
      certainty: certaintyOf(settledBy(result)),
    },
    certainty: certaintyOf(settledBy(result)),
  }
}

function summary({ head, result }: SettlementPaper, words: Words): Block[] {
  const { t } = words
  const settled = settledBy(result)
  const tone = certaintyOf(settled)
  const picture = benefitFigure(result, words)
  const { rule } = result
  const decided = rule.resolution
    ? t(
        `zasada „${keyName(result, words)}”, ${rule.resolution}`,
        `rule “${keyName(result, words)}”, ${rule.resolution}`,
      )
    : t(`zasada „${keyName(result, words)}”`, `rule “${keyName(result, words)}”`)
  return [
    ...(head.state === 'draft'
      ? [
          notice(
            'warning',
            t('Szkic', 'Draft'),
            t(
              'Rozliczenie nie jest zatwierdzone i może się zmienić.',
              'This settlement is not approved and may change.',
            ),
          ),
        ]
      : []),
    ...(head.corrects === null
      ? []
      : [notice('info', t('Korekta', 'Correction'), head.reason ?? t('bez podanej przyczyny', 'no reason given'))]),
    ...(tone === 'certain'
      ? [paragraph(`${words.title(settled.name)}. ${words.of(settled.certaintyNote)}`)]
      : [notice(tone, words.title(settled.name), words.of(settled.certaintyNote))]),
    keyFigures(result, words),
    paragraph(t(`Podział korzyści: ${decided}.`, `Sharing of the benefit: ${decided}.`)),
    ...(picture ? [picture] : []),
  ]
}

function keyName({ rule, sharing }: MonthResult, words: Words): string {
  const found = sharing.find(({ key }) => key === rule.key)
  return found ? words.of(found.name) : rule.key
}

function formSection(result: MonthResult, words: Words): Section {
  const { t } = words
  const tested = result.regimes.filter(
    ({ id, conditions }, i) => conditions.length > 0 && result.regimes.findIndex((one) => one.id === id) === i,
  )
  return {
    id: 'forms',
    title: t('Formy prawne i warunki', 'Legal forms and conditions'),
    blocks: [
      regimeTable(result, words),
      ...tested.flatMap((regime): Block[] => {
        const name = words.title(regime.name)
        const data = conditionTable(regime, name, words)
        const picture = conditionFigure(regime, name, data, words)
        return [...(picture ? [picture] : []), data]
      }),
    ],
    landscape: true,
  }
}

/** A settled month as a document for the office and the council. @pl rozliczenie miesiąca */
export function buildSettlement(paper: SettlementPaper, language: Language, version = ''): Report {
  const words = wordsIn(language)
  const { t } = words
  const { head, result, clusterName } = paper
  const number = numberOf(head)
  const madeOn = (head.approvedAt ?? head.createdAt).slice(0, 10)
  return {
    language,
    title:
      number === null
        ? t('Szkic rozliczenia', 'Draft settlement')
        : t(`Rozliczenie nr ${number}`, `Settlement no. ${number}`),
    subtitle: words.month(head.month),
    clusterName,
    facts: [
      { label: t('Miesiąc', 'Month'), value: words.month(head.month) },
      {
        label: t('Zatwierdzono', 'Approved'),
        value: head.approvedAt === null ? t('szkic, niezatwierdzony', 'a draft, not approved') : words.day(madeOn),
      },
      ...(result.priceList
        ? [
            {
              label: t('Cennik', 'Price list'),
              value: t(`od ${words.day(result.priceList.from)}`, `since ${words.day(result.priceList.from)}`),
            },
          ]
        : []),
      { label: t('Wersja odczytów', 'Version of readings'), value: String(head.readingsVersion) },
      { label: t('Suma kontrolna', 'Checksum'), value: head.contentHash.slice(0, 16) },
    ],
    keywords: [t('klaster energii', 'energy cluster'), clusterName, head.month],
    madeOn,
    version,
    frame: frameWords(words, version),
    sections: [
      { id: 'summary', title: t('Miesiąc w skrócie', 'The month in brief'), blocks: summary(paper, words) },
      {
        id: 'members',
        title: t('Członkowie i podział korzyści', 'Members and sharing'),
        blocks: [memberTable(result, words), ...(result.sharing.length > 0 ? [keyTable(result, words)] : [])],
        landscape: true,
      },
      formSection(result, words),
      { id: 'energy', title: t('Punkty', 'Points'), blocks: [pointTable(result, words)], landscape: true },
      findingsSection(result.findings, words),
      { id: 'law', title: t('Prawo', 'Law'), blocks: [paperTable(result.sources, words)], landscape: true },
    ],
    extraTables: [
      lineTable(result, words),
      stepTable(result, words),
      listTable(result.findings, words, 'all-findings'),
      wholeSourceTable(result.sources, words),
    ],
  }
}
