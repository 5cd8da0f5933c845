import type { Audit, AuditFinding, RecoveredCell } from '../../../domain/audit/audit.ts'
import { auditTables } from '../../../domain/audit/audit.ts'
import type { RawTable } from '../../../domain/audit/table.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { polishNumber } from '../../../domain/quantity/polish-text.ts'
import { readTables } from '../../imports/tables/read-tables.ts'
import type { Command, Io } from '../io.ts'

const usage = 'audit FILE… [--json] [--lang pl|en]'

type Language = Io['language']

const MARKS: Readonly<Record<AuditFinding['severity'], string>> = { error: '✗', warning: '!', info: '·' }

function figure(value: number | string | null, language: Language): string {
  if (value === null) return '—'
  const plain = String(value)
  return language === 'pl' && /^-?\d+(\.\d+)?$/.test(plain) ? polishNumber(plain) : plain
}

function findingLines(found: AuditFinding, language: Language): string {
  const line = `  ${MARKS[found.severity]} ${found.cell}: ${figure(found.printed, language)} → ${figure(found.expected, language)}`
  return `${line}\n      ${language === 'pl' ? found.pl : found.en}\n`
}

function recoveredLine({ cell, value, rule, within }: RecoveredCell, language: Language): string {
  return `  ? → ${figure(value, language)}  ${cell}  (±${figure(within, language)}; ${rule})\n`
}

function reportText({ findings, recovered, tables }: Audit, language: Language): string {
  const say = (pl: string, en: string) => (language === 'pl' ? pl : en)
  const parts = tables.map(({ id, kind, cells, rules }) => {
    const own = findings.filter((found) => found.table === id)
    const restored = recovered.filter((found) => found.table === id)
    const title = say(
      `${id} — rodzaj: ${kind}; komórek: ${cells}; reguł: ${rules}; sprzeczności: ${own.length}; odtworzono: ${restored.length}`,
      `${id} — kind: ${kind}; cells: ${cells}; rules: ${rules}; contradictions: ${own.length}; recovered: ${restored.length}`,
    )
    const unruled =
      rules === 0
        ? say(
            '  Brak reguł: podaj rodzaj tabeli albo własne reguły (# identity: …).\n',
            '  No rules: give the kind of the table or rules of your own (# identity: …).\n',
          )
        : ''
    return `${title}\n${unruled}${own.map((found) => findingLines(found, language)).join('')}${restored.map((found) => recoveredLine(found, language)).join('')}`
  })
  const errors = findings.filter((found) => found.severity === 'error').length
  const warnings = findings.filter((found) => found.severity === 'warning').length
  const sum = say(
    `Razem: błędów ${errors}, ostrzeżeń ${warnings}, odtworzonych komórek ${recovered.length}.`,
    `In all: errors ${errors}, warnings ${warnings}, recovered cells ${recovered.length}.`,
  )
  return `${parts.join('\n')}\n${sum}\n`
}

function filesOf(args: readonly string[]): string[] {
  const files: string[] = []
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? ''
    if (arg === '--lang') i += 1
    else if (arg === '--json') continue
    else if (arg.startsWith('--')) throw new Refusal('command.usage', { reason: arg, usage: `openklaster ${usage}` })
    else files.push(arg)
  }
  if (files.length === 0) throw new Refusal('command.usage', { reason: 'FILE', usage: `openklaster ${usage}` })
  return files
}

/** `openklaster audit FILE…`: audits the tables of all files together, so that rules may reach from one to another. */
export const audit: Command = {
  usage,
  pl: 'Kontroluje tabele przepisane z dokumentu.',
  en: 'Audits tables transcribed from a document.',
  async run(args, io) {
    const tables: RawTable[] = []
    for (const file of filesOf(args)) tables.push(...(await readTables(file)))
    const result = auditTables(tables)
    io.out(args.includes('--json') ? `${JSON.stringify(result)}\n` : reportText(result, io.language))
    return 0
  },
}
