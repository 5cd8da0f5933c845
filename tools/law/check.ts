import type { LocalDay } from '../../domain/calendar/day.ts'
import { day } from '../../domain/calendar/day.ts'
import type { DatedValue, LawEntry, LawStatus, LawValue } from '../../domain/law/entry.ts'
import type { Said } from '../../domain/law/said.ts'
import { parseDecimal } from '../../domain/quantity/decimal.ts'

interface Known {
  readonly acts: ReadonlySet<string>
  readonly units: ReadonlySet<string>
}

const NUMERIC_UNITS = /^(PLN|share$|ratio$|k?W|MW|kV|kWh|MWh|m3|count|months|days|years)/

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A sentence in both languages, each saying something. */
function isSaid(value: unknown): value is Said {
  if (!isRecord(value)) return false
  const filled = ['pl', 'en'].every((language) => typeof value[language] === 'string' && value[language] !== '')
  return filled && value.pl !== value.en && Object.keys(value).length === 2
}

function dayOr(value: unknown): LocalDay | undefined {
  try {
    return day(String(value))
  } catch {
    return undefined
  }
}

/** Faults of a value: a float anywhere, or no decimal where the unit asks for one. */
function valueFaults(value: unknown, unit: string, where: string): string[] {
  if (typeof value === 'number' && !Number.isInteger(value))
    return [`${where} is a float (${value}): write it in quotes`]
  if (Array.isArray(value)) return value.flatMap((one, i) => valueFaults(one, 'table', `${where}[${i}]`))
  if (isRecord(value)) return Object.entries(value).flatMap(([k, v]) => valueFaults(v, 'table', `${where}.${k}`))
  if (NUMERIC_UNITS.test(unit) && (typeof value !== 'string' || !parseDecimal(value)))
    return [`${where} is no decimal in quotes (${JSON.stringify(value)})`]
  return []
}

/** Checks one leaf of law/ and returns it in compiled form, with every fault as a sentence. */
export function checkEntry(raw: unknown, known: Known): { entry?: LawEntry; faults: string[] } {
  if (!isRecord(raw)) return { faults: ['is no table of fields'] }
  const faults: string[] = []
  const { id, pl, en, unit, values, checked, doubts } = raw
  for (const [name, field] of Object.entries({ id, pl, en, unit }))
    if (typeof field !== 'string' || field === '') faults.push(`${name} is missing`)
  if (!known.units.has(String(unit))) faults.push(`the unit ${String(unit)} is not in units.yaml`)
  const checkedUntil = dayOr(checked)
  if (!checkedUntil) faults.push('checked is no day')
  if (!Array.isArray(doubts)) faults.push('doubts is no list')
  else
    for (const [i, doubt] of doubts.entries())
      if (!isSaid(doubt)) faults.push(`${String(id)} doubts[${i}] is no sentence in both languages (pl, en)`)
  if (!Array.isArray(values) || values.length === 0) return { faults: [...faults, 'values is empty'] }

  const dated: DatedValue[] = []
  let end: LocalDay | null | undefined
  for (const [i, value] of values.entries()) {
    const where = `${String(id)} values[${i}]`
    if (!isRecord(value)) {
      faults.push(`${where} is no table of fields`)
      continue
    }
    const from = dayOr(value.from)
    const to = value.to === null ? null : dayOr(value.to)
    if (!from) faults.push(`${where}: from is no day`)
    if (to === undefined) faults.push(`${where}: to is neither a day nor null`)
    if (from && to && to <= from) faults.push(`${where}: ends before it begins`)
    if (from && end !== undefined && end !== from) {
      if (end === null || end > from) faults.push(`${where}: overlaps the value before it`)
      // A gap is allowed only when it is declared: the law then truly says nothing.
      else if (value.afterGap !== true)
        faults.push(`${where}: a gap from ${end} to ${from}; declare it with afterGap: true`)
    }
    end = to ?? (to === null ? null : undefined)
    if (!known.acts.has(String(value.act))) faults.push(`${where}: the act ${String(value.act)} is not in acts.yaml`)
    if (typeof value.article !== 'string' || value.article === '') faults.push(`${where}: article is missing`)
    if (!['confirmed', 'recalled', 'derived'].includes(String(value.status)))
      faults.push(`${where}: status ${String(value.status)}`)
    if (value.note !== undefined && !isSaid(value.note))
      faults.push(`${where}: the note is no sentence in both languages (pl, en)`)
    if (value.value === undefined) faults.push(`${where}: value is missing`)
    faults.push(...valueFaults(value.value, String(unit), where))
    if (from && to !== undefined)
      dated.push({
        from,
        to,
        value: value.value as LawValue,
        act: String(value.act),
        article: String(value.article),
        status: value.status as LawStatus,
        ...(isSaid(value.note) ? { note: value.note } : {}),
      })
  }
  if (faults.length > 0 || !checkedUntil) return { faults }
  const list = doubts as Said[]
  return {
    entry: {
      id: String(id),
      pl: String(pl),
      en: String(en),
      unit: String(unit),
      values: dated,
      checkedUntil,
      doubts: list,
    },
    faults,
  }
}
