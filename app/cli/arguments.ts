import { Refusal } from '../../domain/problems/refusal.ts'

/** Arguments of a command, taken apart. */
export interface Arguments {
  readonly words: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

/**
 * Takes arguments apart by what a command knows.
 *
 * @param known  options that take a value, and flags that take none; `--json` and `--lang` are known everywhere
 * @refuses command.usage
 */
export function parseArguments(
  args: readonly string[],
  usage: string,
  known: { readonly values?: readonly string[]; readonly flags?: readonly string[] },
): Arguments {
  const words: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const refuse = (reason: string) => new Refusal('command.usage', { reason, usage: `openklaster ${usage}` })
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? ''
    if ([...(known.values ?? []), '--lang'].includes(arg)) {
      const value = args[i + 1]
      if (value === undefined || value.startsWith('--')) throw refuse(`${arg} …?`)
      values.set(arg, value)
      i += 1
    } else if ([...(known.flags ?? []), '--json'].includes(arg)) flags.add(arg)
    else if (arg.startsWith('-')) throw refuse(arg)
    else words.push(arg)
  }
  return { words, flags, values }
}
