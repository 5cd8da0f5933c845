import type { LocalDay } from '../../../domain/calendar/day.ts'
import { day } from '../../../domain/calendar/day.ts'
import { localDayOf, SECONDS_PER_SLOT, type Slot } from '../../../domain/calendar/slot.ts'
import { actOf, allLawOn, LAW_IDS } from '../../../domain/law/book.ts'
import type { InForce } from '../../../domain/law/entry.ts'
import { nearest } from '../../../domain/problems/nearest.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Command } from '../io.ts'
import { lawDetails, lawTable } from './law-text.ts'

const usage = 'law --on DAY [--json] [--lang pl|en] [ID | BRANCH]…'

/** Every branch of the law's names: `cluster`, `cluster.support` … */
function branches(): Set<string> {
  const found = new Set<string>()
  for (const id of LAW_IDS) {
    const parts = id.split('.')
    for (let i = 1; i < parts.length; i += 1) found.add(parts.slice(0, i).join('.'))
  }
  return found
}

/**
 * What is in force on a day under a name: an entry, or a whole branch.
 *
 * @refuses law.unknown-id with the nearest names; law.not-covered when the name is known but silent on the day
 */
function inForce(name: string, on: LocalDay): InForce[] {
  const wanted = name.replace(/\.+$/, '')
  const known = branches()
  if (!LAW_IDS.includes(wanted) && !known.has(wanted))
    throw new Refusal('law.unknown-id', { id: name, nearest: nearest(wanted, [...LAW_IDS, ...known]).join(', ') })
  const found = allLawOn(on, wanted)
  if (found.length === 0) throw new Refusal('law.not-covered', { id: wanted, day: on })
  return found
}

/** An entry as `--json` gives it. */
function asJson(entry: InForce): object {
  const { id, value, unit, from, to, act, article, status, doubts, pl, en, checkedUntil, note } = entry
  const found = actOf(act)
  return {
    id,
    value,
    unit,
    from,
    to,
    act,
    article,
    status,
    doubts,
    pl,
    en,
    actTitle: found?.title ?? act,
    actAddress: found?.address ?? null,
    checkedUntil,
    note: note ?? null,
  }
}

interface Wanted {
  readonly on: LocalDay
  readonly json: boolean
  readonly names: readonly string[]
}

function wanted(args: readonly string[]): Wanted {
  const refuse = (reason: string) => new Refusal('command.usage', { reason, usage: `openklaster ${usage}` })
  const names: string[] = []
  let on: LocalDay | undefined
  let json = false
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] as string
    if (arg === '--json') json = true
    else if (arg === '--lang') i += 1
    else if (arg === '--on') {
      const text = args[i + 1]
      if (text === undefined) throw refuse('--on DAY')
      on = day(text)
      i += 1
    } else if (arg.startsWith('--on=')) on = day(arg.slice(5))
    else if (arg.startsWith('-')) throw refuse(arg)
    else names.push(arg)
  }
  return { on: on ?? today(), json, names }
}

function today(): LocalDay {
  return localDayOf(Math.floor(Date.now() / 1000 / SECONDS_PER_SLOT) as Slot)
}

export const law: Command = {
  usage,
  pl: 'Pokazuje prawo obowiązujące danego dnia, jego źródło i wątpliwości.',
  en: 'Shows the law in force on a day, its source and its doubts.',
  async run(args, io) {
    const { on, json, names } = wanted(args)
    const found = names.length === 0 ? allLawOn(on) : names.flatMap((name) => inForce(name, on))
    const entries = [...new Map(found.map((entry) => [entry.id, entry])).values()]
    if (entries.length === 0) throw new Refusal('law.not-covered', { id: '*', day: on })
    if (json) io.out(`${JSON.stringify(entries.map(asJson))}\n`)
    else if (names.length > 0 && names.length === entries.length && names.every((name) => LAW_IDS.includes(name)))
      for (const entry of entries) io.out(`${lawDetails(entry, io.language)}\n`)
    else io.out(lawTable(entries, on, io.language))
    return 0
  },
}
