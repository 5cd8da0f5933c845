import { z } from 'zod'
import type { Citations, Source } from '../../../domain/law/citations.ts'
import { lawFindings, newCitations, sourcesOf } from '../../../domain/law/citations.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { fieldReason } from '../field-reason.ts'
import { unknownFields } from './unknown-fields.ts'

/** One step of a computation in words and figures, shown with `--explain`. */
export interface Step {
  readonly pl: string
  readonly en: string
  /** The formula with its values filled in. */
  readonly formula: string
  readonly result: string
}

/** What a calculator gives back beside its own fields. */
export interface Notes {
  readonly findings?: readonly Finding[]
  readonly steps?: readonly Step[]
}

/** Law read so far, and whether the steps are wanted (they may be costly). */
export interface Tools {
  readonly cite: Citations
  readonly explain: boolean
}

/** A pure kernel with a door: named, described by schemas, the same on the command line, over HTTP and in the library. */
export interface Calculator {
  readonly name: string
  readonly pl: string
  readonly en: string
  readonly input: z.ZodType
  readonly output: z.ZodType
  /**
   * Fields that name a file, and what is in it. Use-cases touch no disk: the command line reads the file and puts its
   * content where the kernel takes it from; other doors refuse the field.
   */
  readonly files?: Readonly<Record<string, 'weather'>>
  /** Takes what `input` has parsed, and nothing else: `calculate` is the only caller. */
  readonly run: (input: never, tools: Tools) => object & Notes
}

export interface Answer {
  readonly [field: string]: unknown
  readonly findings: readonly Finding[]
  readonly sources: readonly Source[]
}

const findingSchema = z.looseObject({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  facts: z.record(z.string(), z.unknown()),
  pl: z.string(),
  en: z.string(),
  advicePl: z.string(),
  adviceEn: z.string(),
})
const sourceSchema = z.looseObject({
  id: z.string(),
  unit: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  act: z.string(),
  article: z.string(),
  status: z.string(),
  doubts: z.array(z.object({ pl: z.string(), en: z.string() })),
})
const stepSchema = z.object({ pl: z.string(), en: z.string(), formula: z.string(), result: z.string() })
/** What stands in each answer beside the kernel's own fields. */
const notesSchema = {
  findings: z.array(findingSchema),
  sources: z.array(sourceSchema),
  steps: z.array(stepSchema).optional().meta({ description: 'with --explain only' }),
}

/** JSON Schemas of what a calculator takes and of its whole answer, notes included. */
export function schemasOf({ name, input, output }: Calculator) {
  const options = { unrepresentable: 'any', io: 'input' } as const
  const answer = output instanceof z.ZodObject ? output.extend(notesSchema) : output
  return { name, input: z.toJSONSchema(input, options), output: z.toJSONSchema(answer, options) }
}

/** Ties a kernel to its input schema: the compiler checks that the kernel takes what the schema parses. */
export function calculator<Input>(
  parts: Omit<Calculator, 'input' | 'run'> & {
    readonly input: z.ZodType<Input>
    readonly run: (input: Input, tools: Tools) => object & Notes
  },
): Calculator {
  return parts
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : typeof value
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/**
 * Where an input names a field `__proto__`. JSON may, but schemas pass over it in silence, and an id that vanishes would
 * falsify every sum.
 */
function hiddenName(value: unknown, at = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  // A long list of numbers holds no names.
  if (Array.isArray(value) && typeof value[0] !== 'object') return undefined
  if (Object.hasOwn(value, '__proto__')) return `${at}/__proto__`
  for (const [key, inner] of Object.entries(value)) {
    const found = hiddenName(inner, `${at}${pointer([key])}`)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Runs a calculator on raw JSON.
 *
 * @refuses input.not-object, input.field (with a JSON pointer), and whatever the kernel refuses
 */
export function calculate(of: Calculator, raw: unknown, explain = false): Answer {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new Refusal('input.not-object', { found: describe(raw) })
  const hidden = hiddenName(raw)
  if (hidden !== undefined)
    throw new Refusal(
      'input.field',
      { field: hidden, reason: 'this name is not allowed', reasonPl: 'ta nazwa jest niedozwolona' },
      { pointer: hidden },
    )
  const parsed = of.input.safeParse(raw)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const path = issue?.path ?? []
    throw new Refusal('input.field', { field: pointer(path) || '/', ...fieldReason(issue) }, { pointer: pointer(path) })
  }
  const cite = newCitations()
  const { findings = [], steps = [], ...result } = of.run(parsed.data as never, { cite, explain })
  const unknown = unknownFields(of.input, raw).map((field) =>
    finding('input.unknown-field', 'warning', { field }, { pointer: field }),
  )
  return {
    ...result,
    findings: [...findings, ...lawFindings(cite), ...unknown],
    sources: sourcesOf(cite),
    ...(explain ? { steps } : {}),
  }
}
