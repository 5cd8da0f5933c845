import type { Finding } from '../problems/finding.ts'
import { finding } from '../problems/finding.ts'
import type { Indicators } from './indicators.ts'
import { plnText } from './pln-text.ts'

interface Compared {
  readonly name: string
  readonly of: (set: Indicators) => number | null
  readonly text: (value: number) => string
  /** Nearer than this is the same [unit of the value]. */
  readonly same: number
}

const percent = (value: number) => `${(value * 100).toFixed(2)} %`
const years = (value: number) => value.toFixed(2)

const COMPARED: readonly Compared[] = [
  { name: 'SPBT', of: (set) => set.spbt, text: years, same: 0.005 },
  { name: 'DPBT', of: (set) => set.dpbt, text: years, same: 0.005 },
  { name: 'IRR', of: (set) => set.irr, text: percent, same: 0.00005 },
  { name: 'B/C', of: (set) => set.benefitCost, text: years, same: 0.005 },
  { name: 'NPV', of: (set) => set.npv, text: plnText, same: 0.005 },
]

/** One warning for each indicator that the two readings see differently. */
export function conventionFindings(standard: Indicators, study: Indicators): Finding[] {
  return COMPARED.flatMap(({ name, of, text, same }) => {
    const a = of(standard)
    const b = of(study)
    if (a === b || (a !== null && b !== null && Math.abs(a - b) < same)) return []
    const say = (value: number | null) => (value === null ? '—' : text(value))
    return [finding('economics.conventions-differ', 'warning', { indicator: name, standard: say(a), study: say(b) })]
  })
}
