import { readPointCode } from '../../../domain/metering/point-code.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { compare, text } from '../../../domain/quantity/decimal.ts'
import type { PriceBook, PriceSeries } from './close-prices.ts'
import { closePrices } from './close-prices.ts'
import type { RegisterRead } from './close-register.ts'
import { closeRegister, tallies } from './close-register.ts'
import { nettingFindings } from './netting-check.ts'
import type { Sink } from './reader.ts'
import { registerId } from './reader.ts'
import type { Register } from './register.ts'
import { newRegister, utcOf } from './register.ts'
import type { Source } from './source.ts'

/** No operator's file has more points. */
const MOST_REGISTERS = 200_000
/** Contradictions in prices are told one by one, up to this many. */
const MOST_PRICE_CONFLICTS = 20

export interface Collected {
  readonly registers: readonly RegisterRead[]
  readonly prices: readonly PriceSeries[]
  readonly findings: readonly Finding[]
}

export interface Collector {
  readonly sink: Sink
  /** Closes the file. @refuses imports.empty-file */
  readonly finish: () => Collected
}

/** Collects what a reader finds into series of typed arrays. */
export function newCollector(source: Source): Collector {
  const registers = new Map<string, Register>()
  const books = new Map<string, PriceBook>()
  const findings: Finding[] = []
  const sink: Sink = {
    register: (key) => {
      const name = registerId(key)
      let found = registers.get(name)
      if (!found) {
        if (registers.size >= MOST_REGISTERS)
          throw new Refusal('imports.too-many-points', { limit: MOST_REGISTERS }, source.place())
        found = newRegister(key)
        registers.set(name, found)
      }
      return found
    },
    price: (key, at, perMwh, line) => {
      const name = `${key.id}|${key.currency}|${key.slotsPerValue}`
      let book = books.get(name)
      if (!book) {
        book = { key, values: new Map(), conflicts: 0 }
        books.set(name, book)
      }
      const before = book.values.get(at)
      if (before && perMwh && compare(before, perMwh) !== 0 && book.conflicts < MOST_PRICE_CONFLICTS) {
        book.conflicts += 1
        findings.push(
          finding(
            'imports.price-conflict',
            'warning',
            { at: utcOf(at), first: text(before), second: text(perMwh) },
            source.place(line),
          ),
        )
      }
      if (perMwh !== null || before === undefined) book.values.set(at, perMwh)
    },
    finding: (found) => {
      findings.push(found)
    },
  }
  const finish = (): Collected => {
    const named = [...registers.values()].filter(({ length }) => length > 0)
    if (named.length === 0 && books.size === 0) throw new Refusal('imports.empty-file', {}, source.place())
    for (const code of new Set(named.map(({ key }) => key.point))) {
      if (code === null) continue
      if (readPointCode(code).valid === false)
        findings.push(finding('imports.point-check-digit', 'warning', { code }, source.place()))
    }
    const read = named.map((register) => {
      findings.push(...tallies(register, source))
      return closeRegister(register, source, findings)
    })
    findings.push(
      ...nettingFindings(
        read.map(({ series }) => series),
        source,
      ),
    )
    const prices = [...books.values()].map((book) => closePrices(book, source, findings))
    return { registers: read, prices, findings }
  }
  return { sink, finish }
}
