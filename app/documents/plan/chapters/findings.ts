import type { Finding } from '../../../../domain/problems/finding.ts'
import { numberColumn, paragraph, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, textCell } from '../../model/cells.ts'
import type { Section, Table } from '../../model/document.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'

const WEIGHT = { error: 'błąd', warning: 'ostrzeżenie', info: 'informacja' } as const
const ORDER = { error: 0, warning: 1, info: 2 } as const
/** More findings of one kind than this are told once on paper and in full in the spreadsheet. */
const FEW = 3

function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity])
}

function findingsTable(
  id: string,
  title: string,
  findings: readonly { readonly one: Finding; readonly more: number }[],
  { words }: PlanView,
): Table {
  return planTable(
    id,
    title,
    [numberColumn('Lp.'), wordColumn('Waga', 0), wordColumn('Uwaga', 4), wordColumn('Co zrobić', 2)],
    findings.map(({ one, more }, i) =>
      row([
        numberCell(i + 1, 0, words),
        { ...textCell(WEIGHT[one.severity]), strong: one.severity === 'error' },
        textCell(more === 0 ? one.pl : `${one.pl} Takich uwag jest jeszcze ${words.number(more)}; wymienia je arkusz.`),
        textCell(one.advicePl),
      ]),
    ),
    { dense: true },
  )
}

/** Kinds with many findings told once, errors always in full. */
function grouped(findings: readonly Finding[]): { readonly one: Finding; readonly more: number }[] {
  const counts = new Map<string, number>()
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  const told = new Set<string>()
  return findings.flatMap((one) => {
    const count = counts.get(one.code) ?? 1
    if (count <= FEW || one.severity === 'error') return [{ one, more: 0 }]
    if (told.has(one.code)) return []
    told.add(one.code)
    return [{ one, more: count - 1 }]
  })
}

/** What the program found worth telling. */
export function findingsAnnex(view: PlanView, findings: readonly Finding[]): Section {
  const all = sorted(findings)
  return {
    id: 'findings',
    title: 'Uwagi do danych i obliczeń',
    annex: true,
    blocks: [
      paragraph(
        all.length === 0
          ? 'Nie stwierdzono niczego, co wymagałoby uwagi.'
          : `Program zgłasza ${view.words.count(all.length, 'finding')}. Każdą trzeba wyjaśnić przed uchwaleniem.`,
      ),
      ...(all.length === 0 ? [] : [findingsTable('findings', 'Uwagi', grouped(all), view)]),
    ],
  }
}

/** Every finding, for the spreadsheet. */
export function findingsSheet(view: PlanView, findings: readonly Finding[]): Table {
  const all = sorted(findings).map((one) => ({ one, more: 0 }))
  return findingsTable('all-findings', 'Wszystkie uwagi', all, view)
}
