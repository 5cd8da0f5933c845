import type { Finding, Severity } from '../problems/finding.ts'
import { finding } from '../problems/finding.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Blamed } from './blame.ts'
import { blame } from './blame.ts'
import type { Equation, Solved } from './equation.ts'
import { equationsOf, valuesOf, verdict } from './equation.ts'
import { hintOf } from './hint.ts'
import { parseIdentity } from './identity-text.ts'
import { identitiesOfKind, isKind, KINDS, LIKELY_SUMS, partsOf, recognisedKind } from './kinds.ts'
import { recover } from './recover.ts'
import type { Batch } from './scope.ts'
import type { Cell, RawTable, Table } from './table.ts'
import { cellName, ONLY_ROW, tableOf } from './table.ts'

/** A cell that contradicts a rule. */
export interface AuditFinding extends Finding {
  readonly table: string
  /** `row.column`; for a rule that names no cell, its left side and where it was applied. */
  readonly cell: string
  readonly printed: number | string | null
  readonly expected: number | null
  /** The rule as declared. */
  readonly rule: string
}

/** A cell that could not be read, and the value the rules give it. */
export interface RecoveredCell {
  readonly table: string
  readonly cell: string
  readonly value: number
  readonly rule: string
  /** How far rounding of the other cells may have moved it. */
  readonly within: number
}

export interface Audit {
  readonly findings: readonly AuditFinding[]
  readonly recovered: readonly RecoveredCell[]
  readonly tables: readonly {
    readonly id: string
    readonly kind: string
    readonly cells: number
    readonly rules: number
  }[]
}

const PARTS: Readonly<Record<string, string>> = {
  $simple: 'cash-flow',
  $discounted: 'cash-flow-discounted',
  $parameters: 'parameters',
  $cost: 'cost',
  $balance: 'balance',
}

function batchOf(tables: readonly Table[]): Batch {
  const aliases = new Map(tables.map((table) => [table.id, partsOf(table.kind, [...table.columns, ...table.rows])]))
  return {
    tables: new Map(tables.map((table) => [table.id, table])),
    alias: (table, name) => aliases.get(table.id)?.get(name),
    role(name, own, part) {
      const fits = tables.filter((table) => table.kind === PARTS[name] && aliases.get(table.id)?.has(part))
      // Several tables of a kind, as for two variants: the one printed last before the table that asks.
      const before = fits.filter((table) => tables.indexOf(table) < tables.indexOf(own))
      return before.at(-1) ?? fits[0]
    },
  }
}

function namesOf({ columns, rows }: RawTable): string[] {
  const first = rows.map((row) => String((Array.isArray(row) ? row : Object.values(row))[0] ?? ''))
  return [...columns, ...first]
}

/** Sums in a table of no kind: asked for only where at least half of its rows or columns keep them, so that prices stay alone. */
function likelySums(batch: Batch, table: Table): Equation[] {
  return LIKELY_SUMS.flatMap((text) => {
    const equations = equationsOf(batch, table, parseIdentity(text), true) ?? []
    const verdicts = equations.map((equation) => verdict(equation, new Map())).filter((one) => one !== undefined)
    const kept = verdicts.filter((one) => one.kept).length
    return kept > 0 && 2 * kept >= verdicts.length ? equations : []
  })
}

/** Runs a part of the work; what it refuses gets the place of the part before its own. */
function inside<Result>(pointer: string, work: () => Result): Result {
  try {
    return work()
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    const { code, facts, place } = problem
    throw new Refusal(code, facts, { ...place, pointer: `${pointer}${place.pointer ?? ''}` })
  }
}

/** The rules of a table: its own, which must fit, and those of its kind as far as it has the names. */
function rulesOf(batch: Batch, table: Table): Equation[] {
  const declared = table.identities.flatMap((text, i) =>
    inside(`/identities/${i}`, () => equationsOf(batch, table, parseIdentity(text), false) ?? []),
  )
  const ofKind = identitiesOfKind(table.kind).flatMap((text) => {
    for (const one of text.split('|')) {
      const equations = equationsOf(batch, table, parseIdentity(one.trim()), true)
      if (equations) return equations
    }
    return []
  })
  const likely = table.kind === 'other' && declared.length === 0 ? likelySums(batch, table) : []
  return [...declared, ...ofKind, ...likely]
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(decimals, 20)))
}

/** The rule as people read it: how grave it is stands beside it anyway. */
function ruleText(text: string): string {
  return text.replace(/\s*!\s*(error|warning|info)\s*$/, '')
}

function told(
  equation: Equation,
  at: {
    readonly table: string
    readonly cell: string
    readonly printed: number | string | null
    readonly decimals: number
  },
  expected: number | null,
): AuditFinding {
  const { severity } = equation.identity
  const text = ruleText(equation.identity.text)
  const value = expected === null ? null : rounded(expected, at.decimals)
  const hint = typeof at.printed === 'number' && value !== null ? hintOf(at.printed, value) : undefined
  const facts = { table: at.table, cell: at.cell, printed: at.printed ?? '—', expected: value ?? '—', rule: text }
  const base = finding(value === null ? 'audit.rule-broken' : 'audit.contradiction', severity, facts)
  return {
    ...base,
    ...(hint ? { pl: `${base.pl} (${hint.pl})`, en: `${base.en} (${hint.en})` } : {}),
    table: at.table,
    cell: at.cell,
    printed: at.printed,
    expected: value,
    rule: text,
  }
}

function scopeText({ scope }: Equation): string {
  return scope.axis === 'none' ? '' : ` [${scope.key}]`
}

/** A rule whose left side is an expression: named by it, with both values. */
function toldOfRule(equation: Equation, found: ReadonlyMap<string, Solved>): AuditFinding {
  const values = valuesOf(equation, found) ?? new Map<string, number>()
  const decimals = [...equation.cells.values()].reduce((most, cell) => Math.max(most, cell.decimals), 0)
  const { text } = equation.identity
  const left = text.slice(0, text.search(/<=|>=|=|<|>/)).trim()
  const at = {
    table: equation.table.id,
    cell: `${left}${scopeText(equation)}`,
    printed: rounded(equation.left(values), decimals + 2),
    decimals: decimals + 2,
  }
  return told(equation, at, equation.right(values))
}

/** Fewest digits an expected value of a list of items is told with: zeros at the end of a number may have been lost. */
const ITEM_DIGITS = 2

function digitsOf(cell: Cell): number {
  return cell.row === ONLY_ROW ? Math.max(cell.decimals, ITEM_DIGITS) : cell.decimals
}

function place(cell: Cell) {
  return { table: cell.table, cell: cellName(cell), printed: cell.value, decimals: digitsOf(cell) }
}

function toldOfBlame({ cell, solved, equation }: Blamed, found: ReadonlyMap<string, Solved>): AuditFinding {
  if (!cell) return toldOfRule(equation, found)
  return told(equation, place(cell), solved?.value ?? null)
}

/** Inequalities: the bound is what is expected of the cell on the left. */
function brokenBounds(equations: readonly Equation[], found: ReadonlyMap<string, Solved>): AuditFinding[] {
  return equations.flatMap((equation) => {
    if (equation.identity.relation === '=' || verdict(equation, found)?.kept !== false) return []
    const values = valuesOf(equation, found)
    const { defines } = equation
    if (!values || !defines) return [toldOfRule(equation, found)]
    // "More than nothing" names no value that would do.
    const strict = equation.identity.relation === '<' || equation.identity.relation === '>'
    return [told(equation, place(defines), strict ? null : equation.right(values))]
  })
}

/** The value as it must have been printed: of those rounding allows, the one that ends in the digits still seen. */
function asPrinted(cell: Cell, { value, half }: Solved): number {
  const digits = digitsOf(cell)
  const nearest = rounded(value, digits)
  const visible = cell.printed.kind === 'unknown' ? cell.printed.visible : ''
  const unit = 10 ** -digits
  const around = [nearest, rounded(nearest - unit, digits), rounded(nearest + unit, digits)]
  const allowed = around.filter((one) => Math.abs(one - value) <= half + unit / 2)
  return allowed.find((one) => String(one).endsWith(visible)) ?? nearest
}

function recoveredOf(cell: Cell, solved: Solved): RecoveredCell {
  const { half, equation } = solved
  return {
    table: cell.table,
    cell: cellName(cell),
    value: asPrinted(cell, solved),
    rule: ruleText(equation.identity.text),
    within: Number(half.toPrecision(3)),
  }
}

/** Masked cells, and whether the digits still seen fit the value found. */
function maskFindings(cell: Cell, solved: Solved | undefined): AuditFinding[] {
  if (cell.printed.kind !== 'unknown' || cell.printed.text === '') return []
  const { text, visible } = cell.printed
  const value = solved ? asPrinted(cell, solved) : null
  const fits = value === null || visible === '' || String(value).endsWith(visible)
  const say = (code: 'audit.masked' | 'audit.visible-digits-differ', severity: Severity): AuditFinding => ({
    ...finding(code, severity, { table: cell.table, cell: cellName(cell), text, visible, expected: value ?? '—' }),
    table: cell.table,
    cell: cellName(cell),
    printed: text,
    expected: value,
    rule: solved ? ruleText(solved.equation.identity.text) : '',
  })
  return [fits ? say('audit.masked', 'info') : say('audit.visible-digits-differ', 'warning')]
}

function readTable(raw: RawTable): { table: Table; findings: AuditFinding[] } {
  const given = raw.kind ?? 'other'
  if (isKind(given))
    return { table: tableOf(raw, given === 'other' ? recognisedKind(raw.id, namesOf(raw)) : given), findings: [] }
  const known = KINDS.map(({ id }) => id).join(', ')
  const unknown = finding('audit.unknown-kind', 'warning', { table: raw.id, kind: given, known })
  const more = { table: raw.id, cell: '', printed: null, expected: null, rule: '' }
  return { table: tableOf(raw, 'other'), findings: [{ ...unknown, ...more }] }
}

/**
 * Audits tables transcribed from a document: which cells contradict sums, identities or the rules of their kind, what they
 * ought to be, and what unreadable cells must be.
 *
 * Each printed digit counts: a rule is broken only where rounding of all its cells cannot explain the difference. Where
 * several rules are broken, the smallest set of cells is named that explains them.
 *
 * @refuses audit.doubled-table and what the reading of tables and identities refuses
 * @pl kontrola tabel
 */
export function auditTables(raws: readonly RawTable[]): Audit {
  const doubled = raws.find((raw, i) => raws.findIndex(({ id }) => id === raw.id) !== i)
  if (doubled) throw new Refusal('audit.doubled-table', { table: doubled.id }, { pointer: '/tables' })
  const read = raws.map((raw, i) => inside(`/tables/${i}`, () => readTable(raw)))
  const tables = read.map(({ table }) => table)
  const batch = batchOf(tables)
  const rules = tables.map((table, i) => ({
    table,
    equations: inside(`/tables/${i}`, () => rulesOf(batch, table)),
  }))
  const equations = rules.flatMap((one) => one.equations)
  const firm = equations.filter((equation) => equation.identity.severity === 'error')
  const unknown = new Map<string, Cell>()
  for (const table of tables)
    for (const [key, cell] of table.cells) if (cell.printed.kind === 'unknown') unknown.set(key, cell)
  const keys = new Set(unknown.keys())
  const { found } = recover(firm, keys)
  const order = new Map(tables.flatMap((table) => [...table.cells.keys()]).map((key, i) => [key, i]))
  const position = ({ cell }: Blamed) => (cell ? (order.get(cell.key) ?? 0) : -1)
  const blamed = blame(equations, keys, found).sort((a, b) => position(a) - position(b))
  const solved = [...unknown.values()].map((cell) => ({ cell, solved: found.get(cell.key) }))
  return {
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...blamed.map((one) => toldOfBlame(one, found)),
      ...brokenBounds(equations, found),
      ...solved.flatMap((one) => maskFindings(one.cell, one.solved)),
    ],
    recovered: solved.flatMap((one) => (one.solved ? [recoveredOf(one.cell, one.solved)] : [])),
    tables: rules.map(({ table, equations: own }) => ({
      id: table.id,
      kind: table.kind,
      cells: [...table.cells.values()].filter((cell) => cell.value !== null).length,
      rules: own.length,
    })),
  }
}
