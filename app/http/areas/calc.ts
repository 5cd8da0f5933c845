import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { calculate, schemasOf } from '../../usecases/calculators/calculator.ts'
import { CALCULATOR_NAMES, findCalculator } from '../../usecases/calculators/registry.ts'
import type { Area } from '../api.ts'
import { problems } from '../problem.ts'

const params = z.object({ name: z.string().max(60) })
const tags = ['calc']

const list = createRoute({
  method: 'get',
  path: '/calc',
  operationId: 'listCalculators',
  summary: 'Calculators by name',
  tags,
  security: [],
  responses: {
    200: {
      description: 'What each one answers.',
      content: {
        'application/json': {
          schema: z.object({ items: z.array(z.object({ name: z.string(), pl: z.string(), en: z.string() })) }),
        },
      },
    },
  },
})
const describeOne = createRoute({
  method: 'get',
  path: '/calc/{name}',
  operationId: 'describeCalculator',
  summary: 'JSON Schema of input and output of a calculator',
  tags,
  security: [],
  request: { params },
  responses: {
    200: {
      description: 'Schemas.',
      content: {
        'application/json': {
          schema: z.object({
            name: z.string(),
            pl: z.string(),
            en: z.string(),
            input: z.record(z.string(), z.unknown()),
            output: z.record(z.string(), z.unknown()),
          }),
        },
      },
    },
    ...problems('calc.unknown'),
  },
})
const run = createRoute({
  method: 'post',
  path: '/calc/{name}',
  operationId: 'runCalculator',
  summary: 'Run one calculator',
  tags,
  security: [],
  request: {
    params,
    query: z.object({ explain: z.enum(['true', 'false']).default('false') }),
    body: {
      required: true,
      content: { 'application/json': { schema: z.record(z.string(), z.unknown()).openapi('CalculatorInput') } },
    },
  },
  responses: {
    200: {
      description: 'The answer with findings and sources, and the steps with `explain=true`.',
      content: { 'application/json': { schema: z.record(z.string(), z.unknown()) } },
    },
    ...problems('calc.unknown', 'input.field', 'input.not-object'),
  },
})

/** The calculation heart over HTTP: open to everybody, since it holds nothing of anybody. */
export const calc: Area = (api) => {
  api.openapi(list, async (c) => {
    const items = []
    for (const name of CALCULATOR_NAMES) {
      const { pl, en } = await findCalculator(name)
      items.push({ name, pl, en })
    }
    return c.json({ items }, 200)
  })
  api.openapi(describeOne, async (c) => {
    const found = await findCalculator(c.req.valid('param').name)
    const { input, output } = schemasOf(found)
    return c.json({ name: found.name, pl: found.pl, en: found.en, input, output }, 200)
  })
  api.openapi(run, async (c) => {
    const found = await findCalculator(c.req.valid('param').name)
    // The text as it came: validation passes over names such as __proto__ in silence, the calculator refuses them.
    const input: unknown = await c.req.json()
    // A path on the server is nobody's business: content goes in the field the kernel takes it from.
    for (const field of Object.keys(found.files ?? {}))
      if (typeof input === 'object' && input !== null && Object.hasOwn(input, field))
        throw new Refusal(
          'input.field',
          {
            field: `/${field}`,
            reason: 'files are read by the command line only',
            reasonPl: 'pliki czyta tylko wiersz poleceń',
          },
          { pointer: `/${field}` },
        )
    return c.json(calculate(found, input, c.req.valid('query').explain === 'true'), 200)
  })
}
