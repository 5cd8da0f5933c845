import { operatorCsv } from './cooperative/operator-csv.ts'
import { chartJson as eneaChart } from './enea/chart-json.ts'
import { monthlyXlsx as eneaMonthly } from './enea/monthly-xlsx.ts'
import { yearlyCsv as eneaYearly } from './enea/yearly-csv.ts'
import { mchartJson } from './energa/mchart-json.ts'
import { espiXml } from './green-button/espi-xml.ts'
import { dayRows } from './openklaster/day-rows.ts'
import { hourlyCsv as pgeHourly } from './pge/hourly-csv.ts'
import { monthlyXlsx as pgeMonthly } from './pge/monthly-xlsx.ts'
import { dayAheadCsv } from './prices/day-ahead-csv.ts'
import { rceHourlyCsv } from './prices/rce-hourly-csv.ts'
import { rceJson } from './prices/rce-json.ts'
import { rcemMonthly } from './prices/rcem-monthly.ts'
import type { Reader } from './reading/reader.ts'
import { businessPortal } from './tauron/business-portal.ts'
import { chartJson as tauronChart } from './tauron/chart-json.ts'
import { elicznikV1 } from './tauron/elicznik-v1.ts'
import { elicznikV2 } from './tauron/elicznik-v2.ts'
import { elicznikV3 } from './tauron/elicznik-v3.ts'
import { old2020 } from './tauron/old-2020.ts'

/** Every format we know; at most one recognises a file. */
export const READERS: readonly Reader[] = [
  elicznikV1,
  elicznikV2,
  elicznikV3,
  old2020,
  businessPortal,
  tauronChart,
  eneaYearly,
  eneaMonthly,
  eneaChart,
  pgeHourly,
  pgeMonthly,
  mchartJson,
  operatorCsv,
  espiXml,
  dayRows,
  rceJson,
  rceHourlyCsv,
  rcemMonthly,
  dayAheadCsv,
]
