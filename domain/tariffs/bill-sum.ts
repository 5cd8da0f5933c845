import type { Finding } from '../problems/finding.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { decimal, fullText, plus, sum, text } from '../quantity/decimal.ts'
import { divide, toGrosz } from '../quantity/rounding.ts'
import type { Bill, BillRequest } from './bill.ts'
import { billPoint } from './bill.ts'
import type { BillLine } from './bill-line.ts'
import { monthParts } from './month-count.ts'

/** Bills added up: of the months of a point, or of the points of a member. */
export interface BillSum {
  readonly lines: readonly BillLine[]
  readonly netPln: string
  readonly vatPln: string
  readonly grossPln: string
  readonly complete: boolean
  readonly findings: readonly Finding[]
}

/** One bill per calendar month of `[from, to)`, as a distributor with monthly billing would send them. */
export function billMonths(request: BillRequest): Bill[] {
  return monthParts(request.from, request.to).map((part) => billPoint({ ...request, from: part.from, to: part.to }))
}

/** Lines of the same charge, unit, rate and source as one; amounts are summed as billed, never computed anew. */
export function sumLines(lines: readonly BillLine[]): BillLine[] {
  const groups = new Map<
    string,
    { first: BillLine; quantity: Decimal; amount: Decimal; from: BillLine['from']; to: BillLine['to'] }
  >()
  for (const line of lines) {
    // A mean price of dynamic billing differs by month: those lines join under one id, and their mean is made again.
    const key =
      line.id === 'energy.dynamic'
        ? `${line.id}|${line.source}`
        : [line.id, line.unit, line.ratePln, line.source].join('|')
    const known = groups.get(key)
    if (!known) {
      groups.set(key, {
        first: line,
        quantity: decimal(line.quantity),
        amount: decimal(line.amountPln),
        from: line.from,
        to: line.to,
      })
      continue
    }
    known.quantity = plus(known.quantity, decimal(line.quantity))
    known.amount = plus(known.amount, decimal(line.amountPln))
    if (line.from < known.from) known.from = line.from
    if (line.to > known.to) known.to = line.to
  }
  return [...groups.values()].map(({ first, quantity, amount, from, to }) => ({
    ...first,
    pl: first.id === 'power-excess' ? 'Przekroczenie mocy umownej' : first.pl,
    en: first.id === 'power-excess' ? 'Exceeding the contract power' : first.en,
    from,
    to,
    quantity: text(quantity),
    ratePln:
      first.id === 'energy.dynamic' && quantity.mantissa !== 0n ? text(divide(amount, quantity, 6)) : first.ratePln,
    amountPln: fullText(toGrosz(amount)),
  }))
}

function total(bills: readonly (Bill | BillSum)[], of: 'netPln' | 'vatPln' | 'grossPln'): string {
  return fullText(toGrosz(sum(bills.map((bill) => decimal(bill[of])))))
}

/** Bills added up line by line; money sums exactly, findings are kept once each. */
export function sumBills(bills: readonly (Bill | BillSum)[]): BillSum {
  const findings = new Map<string, Finding>()
  for (const one of bills.flatMap((bill) => bill.findings)) findings.set(`${one.code}|${one.pl}`, one)
  return {
    lines: sumLines(bills.flatMap((bill) => bill.lines)),
    netPln: total(bills, 'netPln'),
    vatPln: total(bills, 'vatPln'),
    grossPln: total(bills, 'grossPln'),
    complete: bills.every((bill) => bill.complete),
    findings: [...findings.values()],
  }
}
