import { z } from '@hono/zod-openapi'
import { progressSchema } from './jobs.ts'

const both = z.object({ pl: z.string(), en: z.string() })
const base = z
  .object({
    year: z.int().openapi({ description: 'Year of the readings.' }),
    on: z.string().openapi({ description: 'The register of this day, the law and tariffs of its year.' }),
  })
  .openapi('ScenarioBase')

/** One change as it is stored; its kinds and fields are told in the description. */
export const ChangeSchema = z.record(z.string(), z.unknown()).openapi('ScenarioChange', {
  description:
    'By `kind`: add-member {memberId, name, memberKind, gmina, recoversVat}; remove-member {memberId}; add-point {code, name, memberId, gmina, tariff, contractPowerKw, yearlyKwh, profile, copyOf}; remove-point {code}; add-plant {plant: as in cluster.yaml, replacements: [{pl, en, year, pln}]}; build-planned {plantIds}; remove-plants {plantIds}; set-tariff {codes, tariff, contractPowerKw}; set-prices {energyFactor, sellers: [{id, energyPlnPerMwh}], internalPlnPerMwh, surplusPlnPerMwh}; set-legal-form {form}; set-sharing-key {key}; set-investment {grantShare, discountRate, horizonYears, energyPriceGrowthPerYear}.',
})

/** What a person says of a what-if; checked to the last field by the use-case's own schema. */
export const ScenarioWantedSchema = z
  .object({ name: z.string(), note: z.string().nullable().optional(), base, changes: z.array(ChangeSchema) })
  .openapi('ScenarioWanted')

export const ScenarioSchema = z
  .object({
    scenarioId: z.string(),
    name: z.string(),
    note: z.string().nullable(),
    base,
    changes: z.array(ChangeSchema),
    told: z.array(both).openapi({ description: 'Each change in one line.' }),
    createdAt: z.string(),
    createdBy: z.string(),
    createdByName: z.string().nullable(),
    changedAt: z.string(),
    changedBy: z.string(),
    changedByName: z.string().nullable(),
    version: z.int(),
    run: z
      .object({
        at: z.string(),
        isCurrent: z.boolean().openapi({ description: 'False: changed since; run it again.' }),
        inputHash: z.string(),
        presentHash: z.string(),
        lawHash: z.string(),
        contentHash: z.string(),
        program: z.string(),
      })
      .nullable(),
    job: z
      .object({
        jobId: z.string(),
        state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
        progress: progressSchema.nullable(),
        problem: z
          .object({ code: z.string(), pl: z.string(), en: z.string(), advicePl: z.string(), adviceEn: z.string() })
          .nullable(),
      })
      .nullable(),
  })
  .openapi('Scenario')

export const ScenarioMeansSchema = z
  .object({
    presets: z.array(
      z.object({
        id: z.string(),
        name: both,
        explanation: both,
        origin: z.object({ author: z.string(), day: z.string(), status: z.string(), doubts: z.array(both) }),
        changes: z.array(ChangeSchema).nullable(),
        missing: both.nullable(),
      }),
    ),
    planned: z.array(z.object({ id: z.string(), name: z.string() })),
    sellers: z.array(z.object({ id: z.string(), name: z.string(), energyPlnPerMwh: z.string() })),
    years: z.array(z.object({ year: z.int(), months: z.int() })),
  })
  .openapi('ScenarioMeans')

export const ChangesCheckedSchema = z
  .object({
    told: z.array(both),
    problems: z.array(z.object({ index: z.int(), reasonPl: z.string(), reason: z.string() })),
  })
  .openapi('ScenarioChangesChecked')
