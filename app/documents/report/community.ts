import { numberColumn, paragraph, wordColumn } from '../model/blocks.ts'
import { numberCell, row, textCell, totalRow } from '../model/cells.ts'
import type { Block, Section, Table } from '../model/document.ts'
import { energyUnitFor, largestOf } from '../words/energy.ts'
import { byName } from '../words/sorting.ts'
import { energyCell } from './energy-table.ts'
import { memberKind, plantKind, plantOrigin } from './kinds.ts'
import type { View } from './view.ts'

function membersTable({ result, words }: View): Table {
  const { t } = words
  const { members } = result
  const unit = energyUnitFor(largestOf(members.flatMap(({ withdrawalWh, feedInWh }) => [withdrawalWh, feedInWh])))
  const sum = (of: 'points' | 'withdrawalWh' | 'feedInWh') => members.reduce((total, one) => total + one[of], 0)
  return {
    kind: 'table',
    id: 'members',
    sheet: t('Członkowie', 'Members'),
    title: t('Członkowie', 'Members'),
    columns: [
      wordColumn(t('Członek', 'Member'), 3),
      wordColumn(t('Rodzaj', 'Kind'), 2),
      numberColumn(t('Punkty', 'Points')),
      numberColumn(t('Pobór z sieci', 'Withdrawal from the grid'), unit.unit),
      numberColumn(t('Oddanie do sieci', 'Feed-in to the grid'), unit.unit),
    ],
    rows: [
      ...byName(members, ({ name }) => name, words.language).map((one) =>
        row([
          textCell(one.name),
          textCell(memberKind(one.kind, words)),
          numberCell(one.points, 0, words),
          energyCell(one.withdrawalWh, unit, words),
          energyCell(one.feedInWh, unit, words),
        ]),
      ),
      totalRow([
        textCell(t('Razem', 'Total')),
        textCell(''),
        numberCell(sum('points'), 0, words),
        energyCell(sum('withdrawalWh'), unit, words),
        energyCell(sum('feedInWh'), unit, words),
      ]),
    ],
    note: t(
      'Pobór i oddanie zmierzono w punktach, przed jakimkolwiek rozliczeniem między członkami.',
      'Withdrawal and feed-in as measured at the points, before any settlement between members.',
    ),
    certainty: 'certain',
  }
}

function plantsTable({ result, words, memberName }: View): Table {
  const { t } = words
  const { plants } = result
  const unit = energyUnitFor(largestOf(plants.map(({ generationWh }) => generationWh)))
  return {
    kind: 'table',
    id: 'plants',
    sheet: t('Źródła i magazyny', 'Plants and stores'),
    title: t('Źródła i magazyny', 'Plants and stores'),
    columns: [
      wordColumn(t('Nazwa', 'Name'), 3),
      wordColumn(t('Rodzaj', 'Kind'), 2),
      wordColumn(t('Członek', 'Member'), 3),
      numberColumn(t('Moc', 'Power'), 'kW'),
      numberColumn(t('Produkcja', 'Generation'), unit.unit),
      wordColumn(t('Stan', 'State'), 1),
      wordColumn(t('Skąd dane', 'Data from'), 1),
    ],
    rows: plants.map((one) =>
      row([
        textCell(one.name),
        textCell(plantKind(one.kind, words)),
        textCell(memberName(one.member)),
        numberCell(one.powerKw, Number.isInteger(one.powerKw) ? 0 : 1, words),
        one.kind === 'storage'
          ? { ...textCell(t('nie dotyczy', 'not applicable')), value: null }
          : energyCell(one.generationWh, unit, words),
        textCell(one.planned ? t('planowane', 'planned') : t('pracuje', 'operating')),
        textCell(plantOrigin(one.origin, words)),
      ]),
    ),
    certainty: 'certain',
  }
}

/** Who belongs, with how many points and which plants. */
export function communityChapter(view: View): Section {
  const { result, words } = view
  const { t } = words
  const { cluster, members, points, plants } = result
  const made = plants.filter(({ kind }) => kind !== 'storage')
  const power = made.reduce((sum, { powerKw }) => sum + powerKw, 0)
  const planned = made.filter((one) => one.planned)
  const blocks: Block[] = [
    paragraph(
      t(
        `Koordynatorem jest ${cluster.coordinator}. Klaster obejmuje obszar: ${cluster.area}; dystrybutor (OSD): ${cluster.distributor}. Liczba członków: ${words.number(members.length)}, liczba punktów: ${words.number(points.length)}.`,
        `The coordinator is ${cluster.coordinator}. The cluster covers: ${cluster.area}; distributor (DSO): ${cluster.distributor}. It has ${words.count(members.length, 'member')} and ${words.count(points.length, 'point')}.`,
      ),
    ),
    ...(members.length > 0 ? [membersTable(view)] : []),
  ]
  if (plants.length === 0)
    blocks.push(paragraph(t('Nie podano żadnych źródeł ani magazynów.', 'No plants or stores were given.')))
  else
    blocks.push(
      paragraph(
        t(
          `Łączna moc źródeł wynosi ${words.power(power)}${planned.length === 0 ? '' : `, w tym planowanych ${words.power(planned.reduce((sum, { powerKw }) => sum + powerKw, 0))}`}.`,
          `The plants have ${words.power(power)} in total${planned.length === 0 ? '' : `, of which ${words.power(planned.reduce((sum, { powerKw }) => sum + powerKw, 0))} planned`}.`,
        ),
      ),
      plantsTable(view),
    )
  return {
    id: 'community',
    title: t('Klaster: członkowie, punkty, źródła', 'The cluster: members, points, plants'),
    blocks,
  }
}
