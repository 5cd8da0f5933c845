import { Refusal } from '../problems/refusal.ts'

/** An expression over cells. Names are lists of parts: `row.column` has two. */
export type Expression =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'name'; readonly parts: readonly string[] }
  | { readonly is: 'range'; readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly is: 'call'; readonly name: string; readonly of: readonly Expression[] }
  | { readonly is: 'sign'; readonly of: Expression }
  | {
      readonly is: 'operation'
      readonly op: '+' | '-' | '*' | '/' | '^'
      readonly a: Expression
      readonly b: Expression
    }

export type Relation = '=' | '<=' | '>=' | '<' | '>'

/** One rule a table must keep. */
export interface Identity {
  readonly text: string
  readonly left: Expression
  readonly relation: Relation
  readonly right: Expression
  /** Further tolerance beside that of the printed digits: an amount, or a part of the right side. */
  readonly tolerance: { readonly amount: number; readonly part: number }
  readonly when: { readonly left: Expression; readonly relation: Relation; readonly right: Expression } | null
  readonly severity: 'error' | 'warning' | 'info'
}

interface Token {
  readonly is: 'number' | 'word' | 'sign' | 'end'
  readonly text: string
  readonly at: number
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\p{L}\d_])|'([^']+)'|([\p{L}\d_$][\p{L}\d_$-]*)|(\.\.|<=|>=|[-+*/^()=<>,.@!%]))/uy

function tokens(text: string): Token[] {
  const out: Token[] = []
  const rule = new RegExp(TOKEN.source, TOKEN.flags)
  let at = 0
  while (at < text.length) {
    if (text.slice(at).trim() === '') break
    rule.lastIndex = at
    const found = rule.exec(text)
    if (!found)
      throw new Refusal('audit.bad-identity', { identity: text, at: at + 1, found: text.slice(at).trim().charAt(0) })
    const [, number, quoted, word, sign] = found
    if (number !== undefined) out.push({ is: 'number', text: number, at })
    else if (sign !== undefined) out.push({ is: 'sign', text: sign, at })
    else out.push({ is: 'word', text: quoted ?? word ?? '', at })
    at = rule.lastIndex
  }
  out.push({ is: 'end', text: '', at: text.length })
  return out
}

const FUNCTIONS = new Set([
  'sum',
  'mean',
  'min',
  'max',
  'abs',
  'prev',
  'first',
  'last',
  'irr',
  'npv',
  'payback',
  'upfront',
  'typical',
])
const DEEPEST = 100

/** A reader of one identity's text: what stands next, and how to take it. */
function readerOf(text: string) {
  const all = tokens(text)
  const end: Token = { is: 'end', text: '', at: text.length }
  let at = 0
  let depth = 0
  const next = () => all[at] ?? end
  const fail = (): never => {
    throw new Refusal('audit.bad-identity', { identity: text, at: next().at + 1, found: next().text || 'koniec / end' })
  }
  const take = (sign: string) => {
    if (next().is !== 'sign' || next().text !== sign) return false
    at += 1
    return true
  }
  const takeWord = (wanted: string) => {
    if (next().is !== 'word' || next().text !== wanted) return false
    at += 1
    return true
  }
  const word = () => {
    const found = next()
    if (found.is !== 'word' && found.is !== 'number') fail()
    at += 1
    return found.text
  }
  const number = () => (next().is === 'number' ? Number(word()) : fail())
  const relation = (): Relation => {
    for (const one of ['<=', '>=', '=', '<', '>'] as const) if (take(one)) return one
    return fail()
  }
  const name = (): readonly string[] => {
    const parts = [word()]
    while (take('.')) parts.push(word())
    return parts
  }
  const inBrackets = (): Expression => {
    const inner = expression()
    return take(')') ? inner : fail()
  }
  const call = (): Expression => {
    const called = word()
    take('(')
    const of = [expression()]
    while (take(',')) of.push(expression())
    return take(')') ? { is: 'call', name: called, of } : fail()
  }
  const primary = (): Expression => {
    if (next().is === 'number') return { is: 'number', value: number() }
    if (take('(')) return inBrackets()
    if (next().is !== 'word') return fail()
    if (FUNCTIONS.has(next().text) && all[at + 1]?.text === '(') return call()
    const from = name()
    return take('..') ? { is: 'range', from, to: name() } : { is: 'name', parts: from }
  }
  const power = (): Expression => {
    if (take('-')) return { is: 'sign', of: deeper(power) }
    const a = primary()
    return take('^') ? { is: 'operation', op: '^', a, b: deeper(power) } : a
  }
  const deeper = (inner: () => Expression): Expression => {
    depth += 1
    if (depth > DEEPEST) fail()
    const found = inner()
    depth -= 1
    return found
  }
  const term = (): Expression => {
    let a = power()
    for (;;) {
      const op = take('*') ? '*' : take('/') ? '/' : null
      if (op === null) return a
      a = { is: 'operation', op, a, b: power() }
    }
  }
  const sum = (): Expression => {
    let a = term()
    for (;;) {
      const op = take('+') ? '+' : take('-') ? '-' : null
      if (op === null) return a
      a = { is: 'operation', op, a, b: term() }
    }
  }
  const expression = (): Expression => deeper(sum)
  return { next, fail, take, takeWord, word, number, relation, expression }
}

/**
 * Reads an identity: `left = right`, with `<=`, `>=`, `<`, `>` as well; then, each at most once and in this order,
 * `@ 0.5` or `@ 1%` (further tolerance), `when a >= b` (only where this holds), `! warning` (how grave).
 *
 * Names are columns, rows, `row.column`, `table.column` or `table.row.column`; names with blanks stand in single quotes;
 * `sum(jan..dec)` runs over neighbours, `sum(rows.x)` over a column without its totals, `sum(columns)` along a row; `$totalRow` and `$totalColumn` are its sums; `prev(x)` is the
 * row before. Numbers, + − * / ^ and brackets as usual.
 *
 * @refuses audit.bad-identity with the place
 */
export function parseIdentity(text: string): Identity {
  const reader = readerOf(text)
  const left = reader.expression()
  const relation = reader.relation()
  const right = reader.expression()
  let tolerance = { amount: 0, part: 0 }
  if (reader.take('@')) {
    const amount = reader.number()
    tolerance = reader.take('%') ? { amount: 0, part: amount / 100 } : { amount, part: 0 }
  }
  let when: Identity['when'] = null
  if (reader.takeWord('when'))
    when = { left: reader.expression(), relation: reader.relation(), right: reader.expression() }
  let severity: Identity['severity'] = 'error'
  if (reader.take('!')) {
    const word = reader.word()
    severity = word === 'error' || word === 'warning' || word === 'info' ? word : reader.fail()
  }
  if (reader.next().is !== 'end') reader.fail()
  return { text, left, relation, right, tolerance, when, severity }
}
