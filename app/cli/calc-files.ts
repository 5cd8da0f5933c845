import type { Finding } from '../../domain/problems/finding.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Calculator } from '../usecases/calculators/calculator.ts'

/** An input with its files read, and what their readers found. */
export interface InputWithFiles {
  readonly input: unknown
  readonly findings: readonly Finding[]
}

/**
 * Puts the content of files a calculator names into its input: `weatherFile` becomes `weather`.
 *
 * Calculators touch no disk; the command line is the only door where a path means a file of the person who asks.
 *
 * @refuses file.not-found and what the readers refuse
 */
export async function withFiles(of: Calculator, raw: unknown): Promise<InputWithFiles> {
  if (of.files === undefined || typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { input: raw, findings: [] }
  let input = raw as Readonly<Record<string, unknown>>
  const findings: Finding[] = []
  for (const field of Object.keys(of.files)) {
    const path = input[field]
    // Anything but a text, and a second source beside the file, is for the calculator to refuse.
    if (typeof path !== 'string' || path === '' || input.weather !== undefined || input.synthetic !== undefined)
      continue
    const { [field]: _, ...rest } = input
    const read = await weatherInput(path).catch((problem: unknown) => {
      throw problem instanceof Refusal ? problem.at({ pointer: `/${field}` }) : problem
    })
    input = { ...rest, weather: read.weather }
    findings.push(...read.findings)
  }
  return { input, findings }
}

async function weatherInput(path: string) {
  // Loaded only for a file: most calls start without the readers.
  const [{ readWeatherFile }, { inlineWeather }] = await Promise.all([
    import('../imports/weather/read-weather-file.ts'),
    import('../usecases/calculators/generation-fields.ts'),
  ])
  const { weather, findings } = await readWeatherFile(path)
  return { weather: inlineWeather(weather), findings }
}
