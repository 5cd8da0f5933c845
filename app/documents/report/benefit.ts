import { numberColumn, paragraph, wordColumn } from '../model/blocks.ts'
import { groszCell, row, textCell, totalRow } from '../model/cells.ts'
import type { Figure, FrameWords, Section, Table } from '../model/document.ts'
import { FILL_OF_CERTAINTY } from './regimes.ts'
import type { RegimeView, View } from './view.ts'

/** Bars a page has room for; of more members the first and the last are drawn. */
const MOST_BARS = 22
const LAST_BARS = 6

function gainOf({ regime }: RegimeView, member: string): string | null {
  return regime.benefitByMember.find((one) => one.member === member)?.benefitPln ?? null
}

function table(view: View, frame: FrameWords): Table {
  const { words, others, result, memberName } = view
  const { t } = words
  return {
    kind: 'table',
    id: 'benefit-by-member',
    sheet: t('Korzyść członków', 'Benefit of members'),
    title: t(
      'Korzyść każdego członka przed podziałem według umowy',
      'Benefit of each member before sharing by the agreement',
    ),
    columns: [
      wordColumn(t('Członek', 'Member'), 2),
      ...others.map(({ title, certainty }) =>
        numberColumn(
          certainty === 'certain' ? title : `${title} (${frame.marks[certainty]})`,
          t('zł', 'PLN'),
          certainty,
        ),
      ),
    ],
    rows: [
      ...result.members.map(({ id }) =>
        row([textCell(memberName(id)), ...others.map((one) => groszCell(gainOf(one, id), words))]),
      ),
      totalRow([textCell(t('Razem', 'Total')), ...others.map(({ regime }) => groszCell(regime.benefitPln, words))]),
    ],
    note: t(
      'Różnica rachunków członka: tyle zyskuje wprost, zanim umowa podzieli wspólną korzyść. Minus oznacza stratę.',
      'The difference of the member’s bills: what it gains directly, before the agreement shares the common benefit. A minus is a loss.',
    ),
    certainty: 'certain',
  }
}

function figure(view: View, shown: RegimeView, frame: FrameWords, data: Table): Figure {
  const { words, result, memberName } = view
  const { t } = words
  const gains = result.members
    .map(({ id }) => ({ id, value: Number(gainOf(shown, id) ?? 0) }))
    .sort((a, b) => b.value - a.value)
  const losers = gains.filter(({ value }) => value < 0).length
  const all = gains.length <= MOST_BARS
  const bars = all ? gains : [...gains.slice(0, MOST_BARS - LAST_BARS), ...gains.slice(-LAST_BARS)]
  const mark = shown.certainty === 'certain' ? '' : ` (${frame.marks[shown.certainty]})`
  const most = gains[0]
  return {
    kind: 'figure',
    id: 'benefit-chart',
    title: t(`Korzyść członków w formie „${shown.title}”${mark}`, `Benefit of members in “${shown.title}”${mark}`),
    unit: t('zł', 'PLN'),
    reading: most
      ? t(
          `Najwięcej zyskuje ${memberName(most.id)}: ${words.money(most.value)}; ${losers === 0 ? 'nikt nie traci' : `liczba tracących: ${losers}`}.`,
          `${memberName(most.id)} gains the most: ${words.money(most.value)}; ${losers === 0 ? 'nobody loses' : `${words.count(losers, 'member')} ${losers === 1 ? 'loses' : 'lose'}`}.`,
        )
      : t('Nie ma członków (0 zł).', 'There are no members (PLN 0).'),
    alt: t(
      `Wykres słupkowy: korzyść w złotych, od największej, ${all ? `wszystkich członków (${bars.length})` : `${MOST_BARS - LAST_BARS} największych i ${LAST_BARS} najmniejszych z ${gains.length}`}; w lewo strata.`,
      `Bar chart: benefit in złoty, largest first, ${all ? `of all ${bars.length} members` : `the ${MOST_BARS - LAST_BARS} largest and ${LAST_BARS} smallest of ${gains.length}`}; losses to the left.`,
    ),
    chart: {
      type: 'bars',
      unit: t('zł', 'PLN'),
      decimals: 0,
      rows: bars.map(({ id, value }) => ({
        label: memberName(id),
        value,
        fill: value < 0 && shown.certainty === 'certain' ? 'loss' : FILL_OF_CERTAINTY[shown.certainty],
      })),
    },
    data: { ...data, id: 'benefit-data' },
    certainty: shown.certainty,
  }
}

/** What each member gains in each form. */
export function benefitChapter(view: View, frame: FrameWords): Section | null {
  const { words, others, best, result } = view
  const { t } = words
  const shown = best ?? others[0]
  if (shown === undefined || result.members.length === 0) return null
  const data = table(view, frame)
  return {
    id: 'benefit',
    title: t('Korzyść członków', 'Benefit of members'),
    landscape: others.length > 5,
    blocks: [
      paragraph(
        t(
          'Członkowie zyskują różnie, bo różnie zużywają energię w godzinach, w których klaster ją wytwarza. Dlatego umowa dzieli wspólną korzyść według klucza; pokazuje to następny rozdział.',
          'Members gain differently, for they use energy differently in the hours in which the cluster generates it. That is why the agreement shares the common benefit by a key, shown in the next chapter.',
        ),
      ),
      figure(view, shown, frame, data),
      data,
    ],
  }
}
