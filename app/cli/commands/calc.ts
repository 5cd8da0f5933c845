import { Refusal } from '../../../domain/problems/refusal.ts'
import { calculate, schemasOf } from '../../usecases/calculators/calculator.ts'
import { CALCULATOR_NAMES, findCalculator } from '../../usecases/calculators/registry.ts'
import { withFiles } from '../calc-files.ts'
import type { Command } from '../io.ts'

const usage = 'calc NAME [--json] [--explain] < in.json | calc NAME --schema | calc --list'

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal('input.not-json', { reason: error instanceof Error ? error.message : '' })
  }
}

export const calc: Command = {
  usage,
  pl: 'Liczy jednym kalkulatorem.',
  en: 'Runs one calculator.',
  async run(args, io) {
    const flags = new Set(args.filter((arg) => arg.startsWith('--')))
    if (flags.has('--list')) {
      if (flags.has('--json')) {
        io.out(`${JSON.stringify(CALCULATOR_NAMES)}\n`)
        return 0
      }
      for (const name of CALCULATOR_NAMES) {
        const { pl, en } = await findCalculator(name)
        io.out(`${name.padEnd(22)} ${io.language === 'en' ? en : pl}\n`)
      }
      return 0
    }
    const [name] = args.filter((arg) => !arg.startsWith('--'))
    if (name === undefined) throw new Refusal('command.usage', { reason: 'NAME', usage: `openklaster ${usage}` })
    const found = await findCalculator(name)
    if (flags.has('--schema')) {
      io.out(`${JSON.stringify(schemasOf(found), null, 2)}\n`)
      return 0
    }
    const { input, findings } = await withFiles(found, parseJson(await io.stdin()))
    const answer = calculate(found, input, flags.has('--explain'))
    io.out(`${JSON.stringify({ ...answer, findings: [...findings, ...answer.findings] })}\n`)
    return 0
  },
}
