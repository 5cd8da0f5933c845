import type { QualityFinding } from '../../../domain/metering/quality/located.ts'
import type { Direction, Series } from '../../../domain/metering/series.ts'
import { MISSING, Quality } from '../../../domain/metering/series.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'

/** Values of a series between two slots, as indices. */
function span(series: Series, found: QualityFinding): readonly [number, number] {
  const at = (slot: number) => Math.round((slot - series.start) / series.slotsPerValue)
  return [Math.max(0, at(found.from)), Math.min(series.wh.length, at(found.to))]
}

function withoutValues(series: Series, found: QualityFinding): Series {
  const wh = series.wh.slice()
  const quality = series.quality.slice()
  const [from, to] = span(series, found)
  wh.fill(MISSING, from, to)
  quality.fill(Quality.missing, from, to)
  return { ...series, wh, quality }
}

/** The other register's values in the span, marked as corrected. */
function withValuesOf(series: Series, other: Series, found: QualityFinding): Series {
  const wh = series.wh.slice()
  const quality = series.quality.slice()
  const [from, to] = span(series, found)
  const shift = (series.start - other.start) / series.slotsPerValue
  for (let i = from; i < to; i += 1) {
    wh[i] = other.wh[i + shift] ?? MISSING
    quality[i] = wh[i] === MISSING ? Quality.missing : Quality.corrected
  }
  return { ...series, wh, quality }
}

function opposite(direction: Direction): Direction {
  return direction === 'withdrawal' ? 'feed-in' : 'withdrawal'
}

/**
 * Takes evident faults out of the way before anything is settled on them: values a thousand times too large become
 * missing (and are substituted later), exchanged directions are exchanged back. The readings themselves are not
 * touched; every step is told.
 *
 * @pl odłożenie błędnych odczytów
 */
export function setAside(
  readings: readonly Series[],
  findings: readonly QualityFinding[],
): { readonly readings: readonly Series[]; readonly told: readonly Finding[] } {
  let current = [...readings]
  const told: Finding[] = []
  for (const found of findings) {
    const facts = {
      point: found.point,
      fromPl: String(found.facts.fromPl),
      toPl: String(found.facts.toPl),
      from: String(found.facts.from),
      to: String(found.facts.to),
    }
    if (found.code === 'metering.unit-mix-up') {
      current = current.map((series) => (series.direction === found.direction ? withoutValues(series, found) : series))
      told.push(finding('folder.set-aside', 'warning', facts))
    } else if (found.code === 'metering.swapped-direction') {
      const before = current
      current = before.map((series) => {
        const other = before.find(
          ({ direction, netting, slotsPerValue }) =>
            direction === opposite(series.direction) &&
            netting === series.netting &&
            slotsPerValue === series.slotsPerValue,
        )
        return other ? withValuesOf(series, other, found) : series
      })
      told.push(finding('folder.swapped-back', 'warning', facts))
    }
  }
  return { readings: current, told }
}
