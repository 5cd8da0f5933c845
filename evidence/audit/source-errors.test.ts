import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { auditInput } from '../../app/usecases/calculators/audit.ts'
import { auditTables } from '../../domain/audit/audit.ts'

/** One known error of a source document, and where the audit must point. */
interface Known {
  readonly id: string
  readonly what: string
  readonly table: string
  readonly cell: string
  /** Expected value, or null where only the bound or the mark counts. */
  readonly expected: number | null
}

const known = (id: string, table: string, cell: string, expected: number | null, what: string): Known => ({
  id,
  table,
  cell,
  expected,
  what,
})

const PLOCK: readonly Known[] = [
  known('P02', 'plock_t01', 'operating_cost_25y_pln', 1_983_250, 'operating cost of 25 years against table 6'),
  known('P02', 'plock_t02', 'operating_cost_25y_pln', 3_081_000, 'the same for the wind turbine'),
  known('P03', 'plock_t01', 'energy_25y_mwh', 25_190, 'energy of 25 years against table 7 and the output path'),
  known('P03', 'plock_t02', 'energy_25y_mwh', 49_464, 'the same for the wind turbine'),
  known(
    'P05',
    'plock_t03_text',
    'self_sufficiency_ratio_pct',
    60.75,
    'production over consumption called self-sufficiency',
  ),
  known('P06', 'plock_t05_text', 'purchase_price_pln_per_mwh', 790, 'price in the tables and in the text'),
  known('P06', 'plock_t05_text', 'sale_price_pln_per_mwh', 566.33, 'sale price in the tables and in the text'),
  known('P07', 'plock_t05', 'active_energy_with_pln.total', 436_647, 'netted by month instead of by hour'),
  known('P11', 'plock_t05', 'quality_fee_with_pln.jan', 3769, 'a negative quality fee'),
  known('P12', 'plock_t05', 'res_chp_capacity_fees_with_pln.jan', 16_609, 'charges by the kWh that nearly vanish'),
  known('P13', 'plock_t05_text', 'costs_fall_to_pln', 433_767.3, 'costs fall "to" what they fall by'),
  known('P14', 'plock_t06', 'operating_cost_share_of_investment_pct', 2.1, 'inverter fund left out'),
  known('P15', 'plock_t08', '7.cost_reduction_pln', 3_900_014.9, 'savings not compounded while costs are'),
  known('P17', 'plock_t08', 'total.depreciation_pln', -10_380_133, 'a tenth never written off'),
  known('P18', 'plock_t09', '1.investment_pln', -9_406_554.6, 'investment undiscounted beside discounted flows'),
  known('P20', 'plock_t11', 'dpbt_years', 3.34, 'discounted payback'),
  known('P21', 'plock_t11', 'irr_pct', 36.29, 'a rate of already discounted flows'),
  known('P23', 'plock_t10', 'average_distribution_cost_pln_per_mwh', 416.48, 'mean distribution cost'),
  known('P24', 'plock_agreement', 'copies', 11, 'six copies for eleven founders'),
  known('P25', 'plock_t05', 'active_energy_without_pln.jan', 314_034, 'digits overwritten with zeros'),
  known('P25', 'plock_t05', 'res_chp_capacity_fees_without_pln.dec', 39_975, 'half of the digits overwritten'),
]

const ZELOW: readonly Known[] = [
  known('Z01', 'zelow_t01_text', 'sum(rows.share)', 100, 'shares add to 99.79'),
  known('Z03', 'zelow_t05', 'after 1998.from', 1997, 'a gap between classes of age'),
  known('Z04', 'zelow_ch5_solar', 'buildings', 1766.8, 'forty percent of the buildings'),
  known('Z05', 'zelow_ch5_pv', 'energy_mwh', 11_282.88, 'an unprinted yield'),
  known('Z07', 'zelow_ch5_willow', 'share_in_text', 0.1, 'one share in the text, another in the formula'),
  known('Z10', 'zelow_ch7', 'hot_water_useful_gj', 38_175.9, 'useful heat already divided by the efficiency'),
  known('Z11', 'zelow_ch7', 'efficiency_in_text', 0.7, 'another efficiency in the text'),
  known('Z13', 'zelow_t17', 'business.final_2021', 65_158, 'base year differs between tables'),
  known('Z15', 'zelow_text', 'area_growth_pct', 23.27, 'growth of the area'),
  known('Z16', 'zelow_t15_business', 'total.y2036', 52, 'a weighted mean that leaves out the newest group'),
  known(
    'Z18',
    'zelow_t11',
    'central heating boiler / coal / automatic, class 5.co2_g_per_gj',
    104_000,
    'CO2 varies within a fuel',
  ),
  known(
    'Z19',
    'zelow_t11',
    'tile stove / coal / efficiency below 80%.pm25_g_per_gj',
    212,
    'fine dust a quarter of all dust',
  ),
  known('Z20', 'zelow_t11', 'fireplace / biomass / ecodesign.co_g_per_gj', 950, 'CO unlike that of like stoves'),
  known('Z20', 'zelow_t11', 'other / biomass / ecodesign.co_g_per_gj', 950, 'CO unlike that of like stoves'),
  known('Z21', 'zelow_t11', 'unspecified / district heat / any.nox_g_per_gj', null, 'CO2 without any other pollutant'),
  known('Z22', 'zelow_t13', 'public.co2', 498.15, 'CO2 of public buildings'),
  known('Z23', 'zelow_t21', 'y2024.co2', 28_289.1, 'CO2 above energy times factors'),
  known('Z24', 'zelow_t21', 'change_2024_pct.nox', 0, 'more NOx from less energy'),
  known('Z25', 'zelow_t23', 'change_2024_pct.pm10', 3.79, 'dust grows three times as fast as energy'),
  known('Z28', 'zelow_t17', 'residential.useful_2021', 177_826, 'useful energy is not index times area'),
  known('Z29', 'zelow_t17', 'residential.index_2036', 112.2, 'a mean above all its parts'),
  known('Z30', 'zelow_text', 'multi_family_rule_kwh_m2', 65, 'a limit quoted wrongly'),
  known('Z31', 'zelow_text', 'gas_mj_per_m3', 38, 'calorific value of no gas'),
  known('Z32', 'zelow_text', 'base_year_in_text', 2021, 'two base years'),
  known('Z33', 'zelow_text', 'heat_network_gj', 5317.54, 'a boiler house of 66 % efficiency'),
]

/** Errors no rule over figures can see, and why. */
const OUT_OF_REACH: readonly (readonly [string, string])[] = [
  ['P04', 'a name (LCOE) against a definition: the yearly figures that would show it are not printed'],
  ['P09', 'stands in table 4, which is not among the tables at hand'],
  ['Z02', 'a lost column: what is printed has no figures to hold against each other'],
  ['Z08', 'a place name in prose'],
  ['Z34', 'no contradiction: a value of one digit (0.05) allows every figure named'],
]

const ALL_IDS = [
  ...[
    'P02',
    'P03',
    'P04',
    'P05',
    'P06',
    'P07',
    'P09',
    'P11',
    'P12',
    'P13',
    'P14',
    'P15',
    'P17',
    'P18',
    'P20',
    'P21',
    'P23',
    'P24',
    'P25',
  ],
  ...[
    'Z01',
    'Z02',
    'Z03',
    'Z04',
    'Z05',
    'Z07',
    'Z08',
    'Z10',
    'Z11',
    'Z13',
    'Z15',
    'Z16',
    'Z18',
    'Z19',
    'Z20',
    'Z21',
    'Z22',
    'Z23',
    'Z24',
    'Z25',
    'Z28',
    'Z29',
    'Z30',
    'Z31',
    'Z32',
    'Z33',
    'Z34',
  ],
]

function auditOf(name: string) {
  const raw = JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as unknown
  return auditTables(auditInput.parse(raw).tables)
}

describe.each([
  ['the 2023 study of the Płock cluster', 'plock-2023.json', PLOCK],
  ['the supply plan of Zelów', 'zelow-2022.json', ZELOW],
] as const)('known errors of %s', (_, file, errors) => {
  const { findings } = auditOf(file)
  test.each(errors)('$id: $what ($table $cell)', ({ table, cell, expected }) => {
    const found = findings.filter((one) => one.table === table && one.cell === cell)
    expect(found.length).toBeGreaterThan(0)
    expect(found.map((one) => one.expected)).toContain(expected)
  })
})

describe('what the audit says beyond the known errors', () => {
  test('of the error-grade findings every one is a known error: sums and balances are not accused wrongly', () => {
    const grave = [...auditOf('plock-2023.json').findings, ...auditOf('zelow-2022.json').findings]
      .filter((one) => one.severity === 'error')
      .map((one) => `${one.table} ${one.cell}`)
    expect(new Set(grave)).toEqual(
      new Set([
        'plock_t05 res_chp_capacity_fees_without_pln.dec',
        'plock_t05 quality_fee_with_pln.jan',
        'plock_t05 quality_fee_with_pln.total',
        'zelow_t01_text sum(rows.share)',
      ]),
    )
  })
  test('masked and missing cells come back as the document’s own identities give them', () => {
    const { recovered } = auditOf('plock-2023.json')
    expect(Object.fromEntries(recovered.map(({ table, cell, value }) => [`${table} ${cell}`, value]))).toEqual({
      'plock_t02 unit_cost_pln_per_mwh': 168.05,
      'plock_t03 sep.consumption_kwh': 286_965,
      'plock_t03 sep.production_kwh': 316_856,
      'plock_t05 active_energy_without_pln.jan': 314_034,
      'plock_t05 active_energy_without_pln.feb': 268_859,
      'plock_t05 res_chp_capacity_fees_without_pln.total': 392_273,
    })
  })
  test('every known error is either found or named as out of reach with the reason', () => {
    const spoken = new Set([...PLOCK, ...ZELOW].map(({ id }) => id).concat(OUT_OF_REACH.map(([id]) => id)))
    expect(ALL_IDS.filter((id) => !spoken.has(id))).toEqual([])
    expect(OUT_OF_REACH.every(([, why]) => why.length > 20)).toBe(true)
  })
})
