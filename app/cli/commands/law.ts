import type { LocalDay } from '../../../domain/calendar/day.ts'
import { day } from '../../../domain/calendar/day.ts'
import { localDayOf, SECONDS_PER_SLOT, type Slot } from '../../../domain/calendar/slot.ts'
import { allLawOn, LAW_IDS } from '../../../domain/law/book.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { inForce, lawForPrograms } from '../../usecases/law/in-force.ts'
import type { Command } from '../io.ts'
import { lawDetails, lawTable } from './law-text.ts'

const usage = 'law --on DAY [--json] [--lang pl|en] [ID | BRANCH]…'

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
    if (json) io.out(`${JSON.stringify(entries.map(lawForPrograms))}\n`)
    else if (names.length > 0 && names.length === entries.length && names.every((name) => LAW_IDS.includes(name)))
      for (const entry of entries) io.out(`${lawDetails(entry, io.language)}\n`)
    else io.out(lawTable(entries, on, io.language))
    return 0
  },
}
