import type { Finding } from '../../../domain/problems/finding.ts'
import { numberColumn, paragraph, wordColumn } from '../model/blocks.ts'
import { numberCell, row, textCell } from '../model/cells.ts'
import type { Section, Table } from '../model/document.ts'
import type { Words } from '../words/words.ts'
import type { View } from './view.ts'

/** Beyond this many, paper groups findings of one kind; the spreadsheet lists each. */
const MOST_ON_PAPER = 40

const WEIGHT = { error: 0, warning: 1, info: 2 } as const

/** All findings of the result and its regimes, each once, the gravest first. */
export function allFindings({ result }: View): Finding[] {
  const found = new Map<string, Finding>()
  const all = [
    ...result.findings,
    ...result.regimes.flatMap(({ findings }) => findings),
    ...(result.investment?.conventions.flatMap(({ warnings }) => warnings) ?? []),
  ]
  for (const one of all) found.set(JSON.stringify([one.code, one.severity, one.facts, one.place ?? null]), one)
  return [...found.values()].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
}

function severity(one: Finding['severity'], { t }: Words): string {
  if (one === 'error') return t('błąd', 'error')
  return one === 'warning' ? t('ostrzeżenie', 'warning') : t('informacja', 'information')
}

function place({ place: at }: Finding, { t }: Words): string {
  if (at === undefined) return ''
  return [
    at.file,
    at.line === undefined ? undefined : t(`wiersz ${at.line}`, `line ${at.line}`),
    at.column === undefined ? undefined : t(`kolumna ${at.column}`, `column ${at.column}`),
    at.pointer ? t(`pole ${at.pointer}`, `field ${at.pointer}`) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}

/** Each finding in a row. */
export function listTable(findings: readonly Finding[], words: Words, id: string): Table {
  const { t } = words
  return {
    kind: 'table',
    id,
    sheet: t('Uwagi', 'Findings'),
    title: t('Uwagi do danych i obliczeń', 'Findings on data and computation'),
    dense: true,
    columns: [
      wordColumn(t('Waga', 'Weight'), 0),
      wordColumn(t('Co stwierdzono', 'What was found'), 3),
      wordColumn(t('Gdzie', 'Where'), 2),
      wordColumn(t('Co zrobić', 'What to do'), 3),
    ],
    rows: findings.map((one) =>
      row([
        { ...textCell(severity(one.severity, words)), strong: one.severity === 'error' },
        textCell(t(one.pl, one.en)),
        textCell(place(one, words) || t('cały zbiór', 'whole set')),
        textCell(t(one.advicePl, one.adviceEn)),
      ]),
    ),
    certainty: 'certain',
  }
}

function groupedTable(findings: readonly Finding[], words: Words): Table {
  const { t } = words
  const groups = new Map<string, Finding[]>()
  for (const one of findings) {
    const key = `${one.severity} ${one.code}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return {
    kind: 'table',
    id: 'findings',
    sheet: t('Uwagi – rodzaje', 'Findings – kinds'),
    title: t('Uwagi według rodzaju, z pierwszym przykładem', 'Findings by kind, with the first example'),
    dense: true,
    columns: [
      wordColumn(t('Waga', 'Weight'), 0),
      numberColumn(t('Ile', 'Count')),
      wordColumn(t('Pierwszy przykład', 'First example'), 3),
      wordColumn(t('Gdzie', 'Where'), 2),
      wordColumn(t('Co zrobić', 'What to do'), 3),
    ],
    rows: [...groups.values()].map((group) => {
      const first = group[0] as Finding
      return row([
        { ...textCell(severity(first.severity, words)), strong: first.severity === 'error' },
        numberCell(group.length, 0, words),
        textCell(t(first.pl, first.en)),
        textCell(place(first, words) || t('cały zbiór', 'whole set')),
        textCell(t(first.advicePl, first.adviceEn)),
      ])
    }),
    certainty: 'certain',
  }
}

/** Every finding, for the spreadsheet. */
export function findingTable(view: View): Table {
  return listTable(allFindings(view), view.words, 'all-findings')
}

/** What the computation found worth telling, the gravest first. */
export function findingsChapter(view: View): Section {
  return findingsSection(allFindings(view), view.words)
}

/** The same for findings of any computation. */
export function findingsSection(findings: readonly Finding[], words: Words): Section {
  const { t } = words
  const count = (one: Finding['severity']) => findings.filter((finding) => finding.severity === one).length
  return {
    id: 'findings',
    title: t('Uwagi do danych i obliczeń', 'Findings on data and computation'),
    blocks: [
      paragraph(
        findings.length === 0
          ? t('Nie stwierdzono niczego, co wymagałoby uwagi.', 'Nothing was found that calls for attention.')
          : t(
              `Liczba uwag: ${findings.length} (błędy – ${count('error')}, ostrzeżenia – ${count('warning')}, informacje – ${count('info')}).${findings.length > MOST_ON_PAPER ? ' Wydruk łączy uwagi jednego rodzaju; wszystkie wymienia arkusz „Uwagi”.' : ''}`,
              `${words.count(findings.length, 'finding')}: errors – ${count('error')}, warnings – ${count('warning')}, information – ${count('info')}.${findings.length > MOST_ON_PAPER ? ' Print groups findings of one kind; the sheet “Findings” lists all.' : ''}`,
            ),
      ),
      ...(findings.length === 0
        ? []
        : [findings.length > MOST_ON_PAPER ? groupedTable(findings, words) : listTable(findings, words, 'findings')]),
    ],
  }
}
