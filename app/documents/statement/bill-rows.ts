import { decimal, fullText, minus, plus, sum, ZERO } from '../../../domain/quantity/decimal.ts'
import type { BillLine } from '../../usecases/analyse/result.ts'
import type { BillSums } from '../../usecases/settlement/statements.ts'

/** One row of the bill of a statement; null where the column has no such line. */
export interface BillRow {
  readonly id: string
  readonly name: { readonly pl: string; readonly en: string }
  readonly withoutPln: string | null
  readonly withinPln: string | null
  readonly source: string
}

/** The bill of a statement as rows that add up to its last one. */
export interface BillRows {
  readonly rows: readonly BillRow[]
  readonly total: BillRow
}

interface Billed {
  readonly lines: readonly Pick<BillLine, 'id' | 'pl' | 'en' | 'amountPln' | 'source'>[]
  readonly linesWithout: Billed['lines']
  readonly sums: { readonly without: BillSums; readonly within: BillSums; readonly vatSource: string | null }
}

/** Lines of one kind added up, exactly. */
function summed(lines: Billed['lines'], id: string): string | null {
  const found = lines.filter((line) => line.id === id)
  return found.length === 0 ? null : fullText(sum(found.map(({ amountPln }) => decimal(amountPln))))
}

function negated(pln: string): string | null {
  const amount = decimal(pln)
  return amount.mantissa === 0n ? null : fullText(minus(ZERO, amount))
}

/**
 * Lines net, then VAT where the member bears it, then what it earns, and the total: what the member pays in the end. The
 * rows add up to the total to the grosz.
 */
export function billRows({ lines, linesWithout, sums }: Billed): BillRows {
  const { without, within, vatSource } = sums
  const all = [...lines, ...linesWithout]
  const ids = [...new Set([...linesWithout, ...lines].map(({ id }) => id))]
  const rows = ids.map((id): BillRow => {
    const line = all.find((one) => one.id === id)
    return {
      id,
      name: { pl: line?.pl ?? id, en: line?.en ?? line?.pl ?? id },
      withoutPln: summed(linesWithout, id),
      withinPln: summed(lines, id),
      source: line?.source ?? '',
    }
  })
  const vat: BillRow = {
    id: 'vat',
    name: { pl: 'VAT', en: 'VAT' },
    withoutPln: without.vatPln,
    withinPln: within.vatPln,
    source: vatSource ?? '',
  }
  const sales: BillRow = {
    id: 'sales',
    name: { pl: 'Sprzedaż energii (zmniejsza koszt)', en: 'Energy sold (lowers the cost)' },
    withoutPln: negated(without.salesPln),
    withinPln: negated(within.salesPln),
    source: '',
  }
  const closing = [vat, sales].filter(({ withoutPln, withinPln }) => withoutPln !== null || withinPln !== null)
  const whole = [...rows, ...closing]
  const added = (of: 'withoutPln' | 'withinPln') =>
    fullText(whole.reduce((total, row) => plus(total, decimal(row[of] ?? '0.00')), decimal('0.00')))
  return {
    rows: whole,
    total: {
      id: 'total',
      name: { pl: 'Razem', en: 'Total' },
      withoutPln: added('withoutPln'),
      withinPln: added('withinPln'),
      source: '',
    },
  }
}
