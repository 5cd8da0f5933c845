import { onDay, type Period } from './periods.ts'

/** How a difference from what holds is taken: as a correction of the period, or as a change from a day on. */
export interface TakeOver {
  /** Day whose period is looked at. */
  readonly today: string
  /** First day of a change of member or tariff; null: what stands was wrong and is corrected. */
  readonly changesFrom: string | null
}

/** The period a table speaks of: that of the day, else the last. */
export function stateOn<Of extends Period>(history: readonly Of[], day: string): Of | undefined {
  return onDay(history, day) ?? history.at(-1)
}

function sameState(one: object, state: object): boolean {
  return Object.entries(state).every(([field, value]) => one[field as keyof typeof one] === value)
}

/** The beginning of a period moved; one that ended there ends with it. */
function begunOn<Of extends Period>(history: readonly Of[], one: Of, from: string): Of[] {
  return history.map((other) =>
    other === one ? { ...one, from } : one.from !== null && other.to === one.from ? { ...other, to: from } : other,
  )
}

/** A history with a state that holds from a day on: an earlier period is ended there. */
function withStateFrom<Of extends Period>(history: readonly Of[], state: Omit<Of, 'from' | 'to'>, from: string): Of[] {
  const put = (to: string | null) => ({ from, to, ...state }) as unknown as Of
  const holding = onDay(history, from)
  if (holding === undefined) {
    const next = history.find((one) => one.from !== null && one.from > from)
    // The same state from an earlier day: its beginning was wrong.
    if (next && sameState(next, state)) return begunOn(history, next, from)
    return [...history, put(next?.from ?? null)].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  }
  if (sameState(holding, state)) return holding.from === from ? [...history] : begunOn(history, holding, from)
  if (holding.from === from) return history.map((one) => (one === holding ? put(one.to) : one))
  return history.flatMap((one) => (one === holding ? [{ ...one, to: from }, put(one.to)] : [one]))
}

/**
 * A history with a new state of affairs: corrected in place, or begun on a day with the earlier period ended.
 *
 * @param from  first day of the state as its row says; null: the row does not say
 */
export function withState<Of extends Period>(
  history: readonly Of[],
  state: Omit<Of, 'from' | 'to'>,
  from: string | null,
  { today, changesFrom }: TakeOver,
): Of[] {
  // A table that was exported names the beginning it found: a change from a day on is not said by that.
  const isAsFound = changesFrom !== null && stateOn(history, changesFrom)?.from === from
  if (from !== null && !isAsFound) return withStateFrom(history, state, from)
  const current = stateOn(history, changesFrom ?? today)
  if (!current) return [{ from: changesFrom, to: null, ...state } as unknown as Of]
  if (sameState(current, state)) return [...history]
  if (changesFrom === null || (current.from !== null && current.from >= changesFrom))
    return history.map((one) => (one === current ? ({ from: one.from, to: one.to, ...state } as unknown as Of) : one))
  return withStateFrom(history, state, changesFrom)
}
