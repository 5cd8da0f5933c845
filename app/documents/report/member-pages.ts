import { decimal, fullText, minus } from '../../../domain/quantity/decimal.ts'
import { bullets, numberColumn, paragraph, plain, strong, subheading, wordColumn } from '../model/blocks.ts'
import { groszCell, row, textCell } from '../model/cells.ts'
import type { Block, FrameWords, Section, Table, Text } from '../model/document.ts'
import { byName } from '../words/sorting.ts'
import { amountCell, billRows, lineKinds } from './bills.ts'
import { marked } from './frame.ts'
import { sharingCertainty } from './sharing.ts'
import type { RegimeView, View } from './view.ts'

/** Members a paper annex has room for; beyond it the spreadsheet alone has the details. */
const MOST_MEMBERS = 60

function billTable(view: View, member: string, after: RegimeView, frame: FrameWords): Table | null {
  const { words, baseline, memberName } = view
  const { t } = words
  const own = ({ regime }: RegimeView) => regime.bills.filter((bill) => bill.member === member)
  const [first, second] = [baseline === null ? [] : own(baseline), own(after)]
  if (first.length === 0 && second.length === 0) return null
  const rows = billRows(lineKinds([...first, ...second]), [first, second], words).map((one) => {
    const [, a, b] = one.cells
    const change =
      typeof a?.value === 'string' && typeof b?.value === 'string'
        ? fullText(minus(decimal(b.value), decimal(a.value)))
        : null
    const cell = amountCell(change, words)
    return { ...one, cells: [...one.cells, one.total ? { ...cell, strong: true } : cell] }
  })
  return {
    kind: 'table',
    id: `bill-${member}`,
    sheet: `${t('Rachunek', 'Bill')} ${member}`.slice(0, 31),
    title: t(`Rachunek przed i po: ${memberName(member)}`, `Bill before and after: ${memberName(member)}`),
    columns: [
      wordColumn(t('Pozycja rachunku', 'Line of the bill'), 3),
      numberColumn(baseline?.title ?? t('Dziś', 'Today'), t('zł', 'PLN')),
      numberColumn(marked(after.title, after.certainty, frame), t('zł', 'PLN'), after.certainty),
      numberColumn(t('Zmiana', 'Change'), t('zł', 'PLN')),
    ],
    rows,
    dense: true,
    certainty: after.certainty,
  }
}

function shareTable(view: View, member: string, frame: FrameWords): Table | null {
  const { words, result, memberName } = view
  const { t } = words
  if (result.sharing.length === 0) return null
  return {
    kind: 'table',
    id: `shares-${member}`,
    sheet: `${t('Udział', 'Share')} ${member}`.slice(0, 31),
    title: t(
      `Udział w korzyści i uzasadnienie: ${memberName(member)}`,
      `Share of the benefit and why: ${memberName(member)}`,
    ),
    columns: [
      wordColumn(t('Klucz', 'Key'), 2),
      numberColumn(t('Udział', 'Share'), t('zł', 'PLN')),
      wordColumn(t('Dlaczego tyle', 'Why this much'), 5),
    ],
    rows: result.sharing.map((one) => {
      const share = one.shares.find((found) => found.member === member)
      return row([
        textCell(marked(words.title(one.name), sharingCertainty(view, one), frame)),
        groszCell(share?.sharePln ?? null, words),
        textCell(share ? words.of(share.reason) : words.missing),
      ])
    }),
    dense: true,
    certainty: 'certain',
  }
}

function gains({ others, words }: View, member: string, frame: FrameWords): Text[] {
  return others.flatMap(({ title, certainty, regime }) => {
    const gain = regime.benefitByMember.find((one) => one.member === member)
    if (gain === undefined) return []
    const mark = certainty === 'certain' ? '' : ` (${frame.marks[certainty]})`
    return [[plain(`${title}: `), strong(words.grosze(gain.benefitPln)), plain(mark)]]
  })
}

/** One page for each member: energy, benefit in each form, bill before and after, and why its share is what it is. */
export function memberPages(view: View, frame: FrameWords): Section[] {
  const { result, words, best, others, memberName } = view
  const { t } = words
  const after = best ?? others[0]
  if (after === undefined || result.members.length === 0 || result.members.length > MOST_MEMBERS) return []
  const blocks: Block[] = byName(result.members, ({ name }) => name, words.language).flatMap(({ id, points }, i) => {
    const balance = result.balance.members.find((one) => one.id === id)
    const list = gains(view, id, frame)
    const bill = billTable(view, id, after, frame)
    const shares = shareTable(view, id, frame)
    return [
      { ...subheading(`member-${id}`, memberName(id)), newPage: i > 0 },
      ...(balance
        ? [
            paragraph(
              t(
                `${words.count(points, 'point')}. Zużycie ${words.energy(balance.consumptionWh)}, z tego z klastra ${words.energy(balance.selfUseWh)} (${words.percent(balance.consumptionWh === 0 ? null : balance.selfUseWh / balance.consumptionWh)}); produkcja ${words.energy(balance.generationWh)}.`,
                `${words.count(points, 'point')}. Consumption ${words.energy(balance.consumptionWh)}, of which ${words.energy(balance.selfUseWh)} from the cluster (${words.percent(balance.consumptionWh === 0 ? null : balance.selfUseWh / balance.consumptionWh)}); generation ${words.energy(balance.generationWh)}.`,
              ),
            ),
          ]
        : []),
      ...(list.length > 0
        ? [
            paragraph(
              t(
                'Zmiana kosztu członka; kwota dodatnia to oszczędność:',
                'Change of the member’s cost; a positive amount is a saving:',
              ),
            ),
            bullets(list),
          ]
        : []),
      ...(bill ? [bill] : []),
      ...(shares ? [shares] : []),
    ]
  })
  return [
    {
      id: 'member-pages',
      title: t('Załącznik: karty członków', 'Annex: pages of the members'),
      annex: true,
      blocks: [
        paragraph(
          t(
            `Każda karta porównuje dzisiejszy rachunek członka z formą „${after.title}” i mówi, skąd bierze się jego udział w korzyści.`,
            `Each page compares the member’s bill of today with “${after.title}” and tells where its share of the benefit comes from.`,
          ),
        ),
        ...blocks,
      ],
    },
  ]
}
