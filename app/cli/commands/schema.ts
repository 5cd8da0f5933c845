import { Refusal } from '../../../domain/problems/refusal.ts'
import { currentStep, migrate } from '../../database/migration.ts'
import { MIGRATIONS } from '../../database/migrations/all.ts'
import type { Session } from '../../database/session.ts'
import { takeInFiles } from '../../database/stores/job-files.ts'
import { parseArguments } from '../arguments.ts'
import type { Command } from '../io.ts'
import { placeOf, withDatabase } from '../place.ts'

const usage = 'schema [up | to STEP] [--data FOLDER|postgres://…] [--lose-data]'

/** Tables a step down would drop that hold rows, by what its text says. */
async function lossesOf(session: Session, down: string): Promise<string[]> {
  const losses: string[] = []
  for (const [, table = ''] of down.matchAll(/drop table (?:if exists )?(\w+)/g)) {
    const [found] = await session.query<{ rows: string }>(`select count(*)::text as rows from ${table}`)
    if (found && found.rows !== '0') losses.push(`${table} (${found.rows})`)
  }
  return losses
}

/**
 * `openklaster schema`: which steps the schema has taken; `up` takes the missing ones, `to STEP` goes there, back too.
 * A step back that would lose rows is refused unless that is said.
 */
export const schema: Command = {
  usage,
  pl: 'Pokazuje kroki schematu bazy; „up” wykonuje brakujące, „to KROK” przechodzi do kroku, także wstecz.',
  en: 'Shows the steps of the schema; "up" takes the missing ones, "to STEP" goes to a step, back too.',
  async run(args, io) {
    const { values, flags, words } = parseArguments(args, usage, { values: ['--data'], flags: ['--lose-data'] })
    const [verb, step] = words
    if (verb !== undefined && verb !== 'up' && verb !== 'to')
      throw new Refusal('command.usage', { reason: verb, usage: `openklaster ${usage}` })
    const place = placeOf(values.get('--data'), process.env)
    return withDatabase(place, false, async (database) => {
      const found = await database.transaction(currentStep)
      const target = verb === undefined ? found : verb === 'up' ? MIGRATIONS.length : Number(step)
      if (!(Number.isInteger(target) && target >= 0 && target <= MIGRATIONS.length))
        throw new Refusal('database.no-step', { target: step ?? '', known: MIGRATIONS.length, found })
      // An older program knows of no files beside the database.
      if (target < found) await takeInFiles(database)
      for (const one of MIGRATIONS.slice(target, found).reverse()) {
        const losses = await database.transaction((session) => lossesOf(session, one.down))
        if (losses.length > 0 && !flags.has('--lose-data'))
          throw new Refusal('database.step-loses', { step: one.name, losses: losses.join(', ') })
      }
      const taken = verb === undefined ? [] : await migrate(database, MIGRATIONS, target)
      for (const { name, direction } of taken) io.out(`${direction === 'up' ? '+' : '−'} ${name}\n`)
      for (const { number, name } of MIGRATIONS)
        io.out(`${number <= target ? '✔' : ' '} ${String(number).padStart(4, '0')} ${name}\n`)
      return target === MIGRATIONS.length || verb !== undefined ? 0 : 1
    })
  },
}
