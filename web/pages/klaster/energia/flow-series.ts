import type { EnergyKind } from '../../../api/energy.ts'
import type { TimeSeries } from '../../../ui/chart/time-series.ts'
import type { Words } from '../../../ui/words.ts'
import type { KindSeries } from './kinds.ts'
import { FLOW_FILL, KIND_LOOK, kindName } from './kinds.ts'
import type { Steps } from './shape.ts'
import { inSteps } from './shape.ts'

/** What is read out and stands in the table: as it came, never as it is stacked. */
export interface ReadSeries {
  readonly name: string
  readonly values: readonly (number | null)[]
}

export interface FlowSeries {
  readonly read: readonly ReadSeries[]
  readonly drawn: readonly TimeSeries[]
}

type Values = readonly (number | null)[]

function scaled({ wh }: Steps, factor: number): Values {
  return Array.from(wh, (value) => (Number.isNaN(value) ? null : value * factor))
}

/** One upon another; where either is missing there is no stack. */
export function stackOf(below: Values, above: Values): Values {
  return below.map((value, at) => {
    const other = above[at]
    return value === null || other === null || other === undefined ? null : value + other
  })
}

function negated(values: Values): Values {
  return values.map((value) => (value === null ? null : -value))
}

/** Every kind a line, and the earlier period a thin line beside it. */
export function linesOf(
  series: readonly KindSeries[],
  steps: readonly Steps[],
  factor: number,
  earlierName: string,
  words: Words,
): FlowSeries {
  const length = steps[0]?.times.length ?? 0
  const drawn = series.flatMap(({ kind, earlier }, index) => {
    const look = KIND_LOOK[kind]
    const one = steps[index]
    if (!one) return []
    const mine = {
      name: kindName(kind, words),
      colour: look,
      values: scaled(one, factor),
      ...(look.dash && length < 2000 ? { dash: look.dash } : {}),
    }
    if (!earlier) return [mine]
    const past = scaled(inSteps(earlier, one.step), factor)
    return [
      mine,
      {
        name: `${kindName(kind, words)}, ${earlierName}`,
        colour: { light: `${look.light}88`, dark: `${look.dark}88` },
        values: Array.from({ length }, (_, at) => past[at] ?? null),
        dash: [1, 3],
      },
    ]
  })
  return { read: drawn.map(({ name, values }) => ({ name, values })), drawn }
}

/**
 * Where use comes from, one upon another above the axis; what nobody in the cluster used, below it.
 *
 * The upper edge is all that was withdrawn: energy from the cluster and energy from outside.
 */
export function stacksOf(
  series: readonly KindSeries[],
  steps: readonly Steps[],
  factor: number,
  words: Words,
): FlowSeries {
  const of = (kind: EnergyKind): Values => {
    const one = steps[series.findIndex((each) => each.kind === kind)]
    return one ? scaled(one, factor) : []
  }
  const [matched, outside, surplus] = [of('matched'), of('outside'), of('surplus')]
  const read = series.map(({ kind }) => ({ name: kindName(kind, words), values: of(kind) }))
  const area = (kind: 'matched' | 'outside' | 'surplus', values: Values): TimeSeries => ({
    name: kindName(kind, words),
    colour: KIND_LOOK[kind],
    values,
    fill: FLOW_FILL[kind],
  })
  return {
    read,
    // The stack is painted from its top down: each lower part covers what is not its own.
    drawn: [area('outside', stackOf(matched, outside)), area('matched', matched), area('surplus', negated(surplus))],
  }
}
