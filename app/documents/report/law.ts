import type { Source } from '../../../domain/law/citations.ts'
import { allSaid } from '../../../domain/law/said.ts'
import { paragraph, wordColumn } from '../model/blocks.ts'
import { dayCell, row, textCell } from '../model/cells.ts'
import type { Cell, Section, Table } from '../model/document.ts'
import type { Words } from '../words/words.ts'
import { cutForPaper, lawValueText, unitText } from './value-text.ts'
import type { View } from './view.ts'

const MOST_LETTERS = 200

/** All sources the result and its regimes name, each value once, in order of their ids. */
export function allSources({ result }: View): Source[] {
  const found = new Map<string, Source>()
  for (const source of [...result.sources, ...result.regimes.flatMap(({ sources }) => sources)])
    found.set(`${source.id}@${source.from}`, source)
  return [...found.values()].sort((a, b) => (a.id === b.id ? (a.from < b.from ? -1 : 1) : a.id < b.id ? -1 : 1))
}

function status(source: Source, { t }: Words): string {
  if (source.status === 'confirmed') return t('potwierdzone w tekście', 'confirmed in the text')
  return source.status === 'derived'
    ? t('wyliczone z potwierdzonych', 'derived from confirmed')
    : t('niepotwierdzone', 'not confirmed')
}

function valueCell(source: Source, words: Words, paper: boolean): Cell {
  const text = lawValueText(source.value, source.unit, words)
  const number = typeof source.value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(source.value) && source.unit !== 'rule'
  if (number && !paper) {
    const digits = String(source.value).split('.')[1]?.length ?? 0
    return { text, value: String(source.value), kind: 'number', decimals: digits }
  }
  return textCell(paper ? cutForPaper(text, MOST_LETTERS, words) : text)
}

function period({ from, to }: Source, words: Words): string {
  const first = words.dayShort(from)
  return to === null
    ? words.t(`od ${first}, bez końca`, `from ${first}, no end`)
    : words.t(`od ${first} do ${words.dayShort(to)} (wyłącznie)`, `from ${first} to ${words.dayShort(to)} (exclusive)`)
}

/** Values of law as paper shows them. */
export function paperTable(sources: readonly Source[], words: Words): Table {
  const { t } = words
  return {
    kind: 'table',
    id: 'law',
    note: t(
      'Nazwy artykułów i tytuły aktów stoją w języku, w którym je zapisano. Stan „niepotwierdzone” i „wyliczone” wymaga sprawdzenia przed decyzją.',
      'Articles and titles of acts stand in the language they were written in. “Not confirmed” and “derived” call for a check before a decision.',
    ),
    sheet: t('Prawo', 'Law'),
    title: t('Wartości z prawa użyte w obliczeniach', 'Values of law used in the computation'),
    dense: true,
    columns: [
      wordColumn(t('Wartość (nazwa w systemie)', 'Value (name in the system)'), 3),
      wordColumn(t('Ile', 'How much'), 4),
      wordColumn(t('Jednostka', 'Unit'), 1),
      wordColumn(t('Obowiązuje', 'In force'), 2),
      wordColumn(t('Podstawa', 'Basis'), 2),
      wordColumn(t('Stan sprawdzenia', 'Checked'), 2),
      wordColumn(t('Wątpliwości', 'Doubts'), 3),
    ],
    rows: sources.map((source) =>
      row([
        textCell(`${t(source.pl, source.en)} [${source.id}]`),
        valueCell(source, words, true),
        textCell(unitText(source.unit, words)),
        textCell(period(source, words)),
        textCell(`${source.article}, ${source.act}`),
        { ...textCell(status(source, words)), strong: source.status !== 'confirmed' },
        textCell(
          source.doubts.length === 0
            ? t('nie ma', 'none')
            : cutForPaper(allSaid(source.doubts, words.language), MOST_LETTERS, words),
        ),
      ]),
    ),
    certainty: 'certain',
  }
}

/** Every legal value with each fact in a column of its own, for the spreadsheet. */
export function sourceTable(view: View): Table {
  return wholeSourceTable(allSources(view), view.words)
}

/** The same for sources of any computation. */
export function wholeSourceTable(sources: readonly Source[], words: Words): Table {
  const { t } = words
  return {
    kind: 'table',
    id: 'sources',
    sheet: t('Źródła prawne', 'Legal sources'),
    title: t('Źródła wszystkich wartości z prawa', 'Sources of all values of law'),
    columns: [
      wordColumn(t('Identyfikator', 'Id'), 2),
      wordColumn(t('Znaczenie', 'Meaning'), 3),
      wordColumn(t('Wartość', 'Value'), 2),
      wordColumn(t('Jednostka', 'Unit'), 1),
      wordColumn(t('Od', 'From'), 1),
      wordColumn(t('Do (wyłącznie)', 'To (exclusive)'), 1),
      wordColumn(t('Akt', 'Act'), 1),
      wordColumn(t('Tytuł aktu', 'Title of the act'), 3),
      wordColumn(t('Artykuł', 'Article'), 2),
      wordColumn(t('Stan sprawdzenia', 'Checked'), 2),
      wordColumn(t('Wątpliwości', 'Doubts'), 3),
    ],
    rows: sources.map((source) =>
      row([
        textCell(source.id),
        textCell(t(source.pl, source.en)),
        valueCell(source, words, false),
        textCell(source.unit),
        dayCell(source.from, words),
        source.to === null ? textCell(t('bez końca', 'no end')) : dayCell(source.to, words),
        textCell(source.act),
        textCell(source.actTitle),
        textCell(source.article),
        textCell(status(source, words)),
        textCell(allSaid(source.doubts, words.language)),
      ]),
    ),
    certainty: 'certain',
  }
}

function actTable(sources: readonly Source[], { t }: Words): Table {
  const acts = new Map(sources.map(({ act, actTitle }) => [act, actTitle]))
  return {
    kind: 'table',
    id: 'acts',
    sheet: t('Akty', 'Acts'),
    title: t('Akty, taryfy i komunikaty', 'Acts, tariffs and notices'),
    columns: [wordColumn(t('Skrót', 'Key'), 1), wordColumn(t('Tytuł', 'Title'), 5)],
    rows: [...acts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([act, title]) => row([textCell(act), textCell(title)])),
    certainty: 'certain',
  }
}

/** Every legal value with its source, how sure it is and what is doubtful about it. */
export function lawChapter(view: View): Section | null {
  const { words } = view
  const { t } = words
  const sources = allSources(view)
  if (sources.length === 0) return null
  const unsure = sources.filter(({ status: one }) => one !== 'confirmed').length
  const doubtful = sources.filter(({ doubts }) => doubts.length > 0).length
  return {
    id: 'law',
    title: t('Podstawa prawna każdej wartości', 'Legal basis of every value'),
    landscape: true,
    blocks: [
      paragraph(
        t(
          `Obliczenia użyły ${words.count(sources.length, 'lawValue')} z prawa. Nie potwierdzono w tekście: ${unsure}. Z wątpliwościami do wyjaśnienia przez prawnika: ${doubtful}.`,
          `The computation used ${words.count(sources.length, 'value')} of law. Not confirmed in the text: ${unsure}. With doubts for a lawyer to settle: ${doubtful}.`,
        ),
      ),
      paperTable(sources, words),
      actTable(sources, words),
    ],
  }
}
