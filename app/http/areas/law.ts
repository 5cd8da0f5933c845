import { createRoute, z } from '@hono/zod-openapi'
import type { LocalDay } from '../../../domain/calendar/day.ts'
import { day } from '../../../domain/calendar/day.ts'
import { allLawOn } from '../../../domain/law/book.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { inForce, lawForPrograms } from '../../usecases/law/in-force.ts'
import { dayField } from '../../usecases/office/fields.ts'
import type { Area } from '../api.ts'
import { problems } from '../problem.ts'

const Entry = z
  .object({
    id: z.string(),
    value: z.unknown(),
    unit: z.string(),
    from: z.string(),
    to: z.string().nullable(),
    act: z.string(),
    article: z.string(),
    status: z.string(),
    doubts: z.array(z.object({ pl: z.string(), en: z.string() })),
    pl: z.string(),
    en: z.string(),
    actTitle: z.string(),
    actAddress: z.string().nullable(),
    checkedUntil: z.string(),
    note: z.object({ pl: z.string(), en: z.string() }).nullable(),
  })
  .openapi('LawEntry')

const read = createRoute({
  method: 'get',
  path: '/law',
  operationId: 'readLaw',
  summary: 'What is in force on a day, with source and doubts',
  tags: ['law'],
  security: [],
  request: { query: z.object({ on: dayField, name: z.string().max(120).optional() }) },
  responses: {
    200: {
      description: 'Entries of the branch named, or all.',
      content: { 'application/json': { schema: z.object({ on: z.string(), items: z.array(Entry) }) } },
    },
    ...problems('law.unknown-id', 'law.not-covered'),
  },
})

/** The law the calculations rest on: open to everybody. */
export const law: Area = (api) => {
  api.openapi(read, async (c) => {
    const { on, name } = c.req.valid('query')
    const local: LocalDay = day(on)
    const found = name === undefined ? allLawOn(local) : inForce(name, local)
    if (found.length === 0) throw new Refusal('law.not-covered', { id: '*', day: on })
    // Law data are read-only; the wire type knows no such thing.
    const items = found.map(lawForPrograms) as unknown as z.output<typeof Entry>[]
    return c.json({ on, items }, 200)
  })
}
