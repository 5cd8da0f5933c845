import { z } from 'zod'
import { auditTables } from '../../../domain/audit/audit.ts'
import { calculator } from './calculator.ts'

const cell = z.union([z.string(), z.number(), z.null()], { error: 'a cell is a text, a number or null' })
const columns = z.union([z.string().min(1), z.object({ id: z.string().min(1) }).transform(({ id }) => id)])

/** Tables as the audit takes them: rows as lists along the columns, or as objects by column. */
export const auditInput = z.object({
  tables: z
    .array(
      z.object({
        id: z.string().min(1),
        kind: z.string().optional(),
        columns: z.array(columns).min(1).max(1000),
        rows: z.array(z.union([z.array(cell), z.record(z.string(), cell)])).max(10_000),
        identities: z.array(z.string().max(1000)).max(500).optional(),
      }),
    )
    .max(200),
})

export const audit = calculator({
  name: 'audit',
  pl: 'Kontroluje tabele przepisane z dokumentu: wskazuje sprzeczne komórki i odtwarza nieczytelne.',
  en: 'Audits tables transcribed from a document: names contradicting cells and recovers unreadable ones.',
  input: auditInput,
  output: z.object({
    recovered: z.array(
      z.object({ table: z.string(), cell: z.string(), value: z.number(), rule: z.string(), within: z.number() }),
    ),
    tables: z.array(z.object({ id: z.string(), kind: z.string(), cells: z.int(), rules: z.int() })),
  }),
  run: ({ tables }) => auditTables(tables),
})
