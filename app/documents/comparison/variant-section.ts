import type { ComparedColumn } from '../../usecases/scenarios/comparison.ts'
import type { MemberEffect } from '../../usecases/scenarios/result.ts'
import { bullets, notice, numberColumn, paragraph, remark, subheading, wordColumn } from '../model/blocks.ts'
import { groszCell, moneyCell, row, textCell } from '../model/cells.ts'
import type { Block, Figure, Section, Table } from '../model/document.ts'
import type { Words } from '../words/words.ts'

/** So many losers stand with their amount; the others by name only. */
const WITH_AMOUNT = 5

/** Names of those who pay more, the most first. */
function loserNames(
  members: readonly MemberEffect[],
  ids: readonly string[],
  change: (effect: MemberEffect) => string,
  words: Words,
): string {
  const { t, list, money } = words
  const effects = members
    .filter(({ member }) => ids.includes(member))
    .sort((a, b) => Number(change(b)) - Number(change(a)))
  const most = effects.slice(0, WITH_AMOUNT).map((one) => `${one.name} (+${money(change(one))})`)
  const rest = effects.slice(WITH_AMOUNT)
  const [next] = rest
  if (!next) return list(most)
  const limit = t(`po najwyżej ${money(change(next))}`, `at most ${money(change(next))} each`)
  return `${most.join(', ')}; ${limit}: ${list(rest.map(({ name }) => name))}`
}

function loserBlocks({ name, members, losers, losersDecided }: ComparedColumn, words: Words): Block[] {
  const { t } = words
  const title = words.of(name)
  return [
    losers.length === 0
      ? paragraph(
          t(
            `„${title}”: jak prawo jest stosowane dziś, nikt nie płaci więcej.`,
            `“${title}”: as the law is applied today, nobody pays more.`,
          ),
        )
      : notice(
          'warning',
          t(`„${title}”: kto płaci więcej`, `“${title}”: who pays more`),
          t(
            `Więcej niż dziś płaci rocznie ${words.count(losers.length, 'member')}: ${loserNames(members, losers, ({ changePln }) => changePln, words)}`,
            `${words.count(losers.length, 'member')} pay more a year than today: ${loserNames(members, losers, ({ changePln }) => changePln, words)}`,
          ),
        ),
    ...(losersDecided.length > 0 && losersDecided.join() !== losers.join()
      ? [
          remark(
            `${t('Po decyzji, na którą czeka ulga klastra, więcej płaciliby', 'After the decision the cluster discount waits for, these would pay more')}: ${loserNames(members, losersDecided, ({ changeDecidedPln }) => changeDecidedPln, words)}`,
          ),
        ]
      : []),
  ]
}

function memberTable(column: ComparedColumn, index: number, words: Words): Table {
  const { t } = words
  const waits = column.waits
  return {
    kind: 'table',
    id: `members-${index}`,
    sheet: t(`Członkowie ${index}`, `Members ${index}`),
    title: t(`Skutek dla członków: ${column.name.pl}`, `Effect on members: ${column.name.en}`),
    columns: [
      wordColumn(t('Członek', 'Member'), 2),
      numberColumn(t('Dziś', 'Today'), t('zł', 'PLN')),
      numberColumn(t('W wariancie', 'In the what-if'), t('zł', 'PLN')),
      numberColumn(t('Zmiana', 'Change'), t('zł', 'PLN')),
      ...(waits ? [numberColumn(t('Zmiana z ulgą', 'Change with the discount'), t('zł', 'PLN'), 'waits')] : []),
    ],
    rows: column.members.map((one) =>
      row([
        textCell(
          `${one.name}${one.status === 'new' ? t(' (nowy)', ' (new)') : one.status === 'left' ? t(' (odchodzi)', ' (leaves)') : ''}`,
        ),
        groszCell(one.todayPln, words),
        groszCell(one.scenarioPln, words),
        groszCell(one.changePln, words),
        ...(waits ? [groszCell(one.changeDecidedPln, words)] : []),
      ]),
    ),
    note: t(
      'Koszt po podziale korzyści; poniżej zera: więcej zarabia, niż płaci. Nakładów i rat nie doliczono: o nich mówi zwrot.',
      'Cost after the benefit is shared; below zero: earns more than it pays. Investment and loans are not in it: see the payback.',
    ),
    certainty: 'certain',
  }
}

function sensitivityBlocks(column: ComparedColumn, index: number, words: Words): Block[] {
  const { t } = words
  const rows = column.sensitivity
  const [strongest] = rows
  if (!strongest || column.npvPln === null) return []
  const table: Table = {
    kind: 'table',
    id: `sensitivity-${index}`,
    sheet: t(`Wrażliwość ${index}`, `Sensitivity ${index}`),
    title: t(`Od czego najbardziej zależy: ${column.name.pl}`, `What it depends on most: ${column.name.en}`),
    columns: [
      wordColumn(t('Założenie', 'Input'), 2),
      wordColumn(t('W dół', 'Down'), 1),
      numberColumn(t('NPV po zmianie w dół', 'NPV after the change down'), t('zł', 'PLN')),
      wordColumn(t('W górę', 'Up'), 1),
      numberColumn(t('NPV po zmianie w górę', 'NPV after the change up'), t('zł', 'PLN')),
    ],
    rows: rows.map((one) =>
      row([
        textCell(words.title(one.input)),
        textCell(one.lowLabel),
        moneyCell(one.lowNpvPln, words),
        textCell(one.highLabel),
        moneyCell(one.highNpvPln, words),
      ]),
    ),
    certainty: 'certain',
  }
  const figure: Figure = {
    kind: 'figure',
    id: `tornado-${index}`,
    title: table.title,
    unit: t('NPV, tys. zł', 'NPV, PLN k'),
    reading: t(
      `Najsilniej działa: ${words.of(strongest.input)} – od ${words.money(strongest.lowNpvPln)} do ${words.money(strongest.highNpvPln)}.`,
      `Strongest: ${words.of(strongest.input)} – from ${words.money(strongest.lowNpvPln)} to ${words.money(strongest.highNpvPln)}.`,
    ),
    alt: t(
      `Wykres tornado: dla ${rows.length} założeń zakres NPV w tysiącach złotych przy zmianie w dół i w górę.`,
      `Tornado chart: for ${rows.length} inputs the range of NPV in thousand złoty when moved down and up.`,
    ),
    chart: {
      type: 'tornado',
      unit: t('NPV, tys. zł', 'NPV, PLN thousand'),
      decimals: 0,
      base: Number(column.npvPln) / 1000,
      baseLabel: t(`podstawa: ${words.money(column.npvPln)}`, `base: ${words.money(column.npvPln)}`),
      names: { low: t('założenie w dół', 'input down'), high: t('założenie w górę', 'input up') },
      rows: rows.map((one) => ({
        label: words.title(one.input),
        low: Number(one.lowNpvPln) / 1000,
        high: Number(one.highNpvPln) / 1000,
        lowLabel: one.lowLabel,
        highLabel: one.highLabel,
      })),
    },
    data: { ...table, id: `sensitivity-data-${index}` },
    certainty: 'certain',
  }
  return [figure]
}

function stepsTable(column: ComparedColumn, index: number, words: Words): Table {
  const { t } = words
  return {
    kind: 'table',
    id: `steps-${index}`,
    sheet: t(`Kroki ${index}`, `Steps ${index}`),
    title: t(`Skąd liczby: ${column.name.pl}`, `Where the figures come from: ${column.name.en}`),
    columns: [
      wordColumn(t('Krok', 'Step'), 2),
      wordColumn(t('Wzór z wartościami', 'Formula with values'), 4),
      wordColumn(t('Wynik', 'Result'), 1),
      wordColumn(t('Źródło', 'Source'), 2),
    ],
    rows: column.steps.map(({ name, formula, value, unit, source }) =>
      row([
        textCell(words.title(name)),
        textCell(words.language === 'pl' ? formula.pl.replace(/(\d)\.(\d)/g, '$1,$2') : formula.en),
        textCell(`${words.language === 'pl' ? value.replace('.', ',') : value}\u00a0${unit}`),
        textCell(source),
      ]),
    ),
    dense: true,
    certainty: 'certain',
  }
}

/** One what-if on paper: its changes, who loses by name, what it hangs on, each member, and where the figures come from. */
export function variantSection(column: ComparedColumn, index: number, words: Words): Section {
  const { t } = words
  return {
    id: `what-if-${index}`,
    title: words.of(column.name),
    blocks: [
      paragraph(t(`Forma prawna: ${column.formName.pl}. Zmiany:`, `Legal form: ${column.formName.en}. Changes:`)),
      column.changes.length === 0
        ? paragraph(t('bez zmian', 'none'))
        : bullets(column.changes.map((change) => words.of(change))),
      ...(column.eligible === false
        ? [
            notice(
              'warning',
              t('Warunki formy nie są spełnione', 'The conditions of the form are not met'),
              t(
                `Kwoty są tylko rachunkiem. Niespełnione: ${words.list(column.missed.map(({ pl }) => pl))}.`,
                `The amounts are mere arithmetic. Not met: ${words.list(column.missed.map(({ en }) => en))}.`,
              ),
            ),
          ]
        : []),
      ...(column.findings.length > 0
        ? [
            bullets(
              column.findings.map((one) =>
                words.language === 'pl' ? `${one.pl} ${one.advicePl}` : `${one.en} ${one.adviceEn}`,
              ),
            ),
          ]
        : []),
      ...loserBlocks(column, words),
      ...sensitivityBlocks(column, index, words),
      ...(column.members.length > 0 ? [memberTable(column, index, words)] : []),
      subheading(`steps-head-${index}`, t('Skąd te liczby', 'Where these figures come from')),
      stepsTable(column, index, words),
    ],
  }
}
