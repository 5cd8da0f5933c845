import { decimal, minus, text } from '../../../domain/quantity/decimal.ts'
import type { Both, RegimeReport } from '../analyse/result.ts'
import type { MonthInputs } from './month-inputs.ts'
import type { MemberMonth, PointMonth, Step } from './month-result.ts'

/** Whole watt-hours as kWh with a decimal point, exact. */
function kwh(wh: number): string {
  return text({ mantissa: BigInt(wh), scale: 3 })
}

function sumFormula(parts: readonly (readonly [string, string])[], unit: string): Both {
  const listed = parts.map(([name, value]) => `${name}: ${value} ${unit}`).join(' + ')
  return { pl: listed === '' ? '–' : listed, en: listed === '' ? '–' : listed }
}

const RULES: Readonly<Record<string, Both>> = {
  equal: { pl: 'równo', en: 'equally' },
  energy: { pl: 'według energii', en: 'by energy' },
  hourly: { pl: 'według wkładu godzinowego', en: 'by hourly contribution' },
  shapley: { pl: 'wartość Shapleya', en: 'Shapley value' },
  nucleolus: { pl: 'nukleolus', en: 'nucleolus' },
}

/**
 * Why a member's figures are what they are: each step with the values it is made from and where they stand.
 *
 * @pl dlaczego taka kwota
 */
export function memberSteps(
  row: Omit<MemberMonth, 'steps'>,
  points: readonly PointMonth[],
  none: RegimeReport,
  run: RegimeReport,
  reason: Both | null,
  { rule, readingsVersion }: MonthInputs,
): Step[] {
  const readings = `readings/${readingsVersion}`
  const bill = (report: RegimeReport) => report.bills.find(({ member }) => member === row.member)
  const [before, after] = [bill(none), bill(run)]
  const law = run.sources.map(({ article, act }) => `${article} (${act})`)
  const lawText = [...new Set(law)].slice(0, 6).join('; ')
  const billStep = (id: string, name: Both, of: typeof before): Step => ({
    id,
    name,
    formula: {
      pl: `netto ${of?.netPln ?? '0.00'} + VAT ${of?.vatPln ?? '0.00'} = brutto ${of?.grossPln ?? '0.00'}; sprzedaż ${of?.salesPln ?? '0.00'}; koszt = ${of?.costPln ?? '0.00'}`,
      en: `net ${of?.netPln ?? '0.00'} + VAT ${of?.vatPln ?? '0.00'} = gross ${of?.grossPln ?? '0.00'}; sales ${of?.salesPln ?? '0.00'}; cost = ${of?.costPln ?? '0.00'}`,
    },
    value: of?.costPln ?? '0.00',
    unit: 'PLN',
    source: [...new Set((of?.lines ?? []).map(({ source }) => source))].slice(0, 6).join('; '),
  })
  const steps: Step[] = [
    {
      id: 'withdrawal',
      name: { pl: 'pobór z sieci wszystkich punktów', en: 'withdrawal of all points' },
      formula: sumFormula(
        points.map(({ point, withdrawalWh }) => [point, kwh(withdrawalWh)]),
        'kWh',
      ),
      value: kwh(row.withdrawalWh),
      unit: 'kWh',
      source: readings,
    },
    {
      id: 'from-cluster',
      name: { pl: 'energia rozliczona w klastrze', en: 'energy settled in the cluster' },
      formula: {
        pl: `suma godzin: część poboru członka w poborze wszystkich × energia z OZE, którą w tej samej godzinie wprowadzili członkowie (bez punktów w opustach); ${points.map(({ point, fromClusterWh }) => `${point}: ${kwh(fromClusterWh)}`).join(' + ')} kWh`,
        en: `sum over hours: the member's part of all withdrawal × energy of RES that members fed in in the same hour (without net-metered points); ${points.map(({ point, fromClusterWh }) => `${point}: ${kwh(fromClusterWh)}`).join(' + ')} kWh`,
      },
      value: kwh(row.fromClusterWh),
      unit: 'kWh',
      source: lawText,
    },
    billStep('cost-without', { pl: 'koszt bez klastra', en: 'cost without the cluster' }, before),
    billStep('cost', { pl: `koszt: ${run.name.pl}`, en: `cost: ${run.name.en}` }, after),
    {
      id: 'own-benefit',
      name: { pl: 'różnica na własnych rachunkach', en: 'difference on own bills' },
      formula: {
        pl: `${row.costWithoutPln} − (${row.costPln}) = ${text(minus(decimal(row.costWithoutPln), decimal(row.costPln)))}`,
        en: `${row.costWithoutPln} − (${row.costPln}) = ${text(minus(decimal(row.costWithoutPln), decimal(row.costPln)))}`,
      },
      value: row.ownBenefitPln,
      unit: 'PLN',
      source: lawText,
    },
  ]
  if (row.benefitPln === null || reason === null || row.transferPln === null) return steps
  const name = RULES[rule.key] ?? { pl: rule.key, en: rule.key }
  return [
    ...steps,
    {
      id: 'benefit',
      name: {
        pl: `udział w korzyści klastra (klucz: ${name.pl})`,
        en: `part of the cluster's benefit (rule: ${name.en})`,
      },
      formula: {
        pl: `korzyść klastra ${run.benefitPln} zł; ${reason.pl}`,
        en: `benefit of the cluster ${run.benefitPln} PLN; ${reason.en}`,
      },
      value: row.benefitPln,
      unit: 'PLN',
      source: rule.resolution ?? 'settings: options.sharingKey',
    },
    {
      id: 'transfer',
      name: { pl: 'wyrównanie między członkami', en: 'transfer between members' },
      formula: {
        pl: `${row.benefitPln} − (${row.ownBenefitPln}) = ${row.transferPln}`,
        en: `${row.benefitPln} − (${row.ownBenefitPln}) = ${row.transferPln}`,
      },
      value: row.transferPln,
      unit: 'PLN',
      source: rule.resolution ?? 'settings: options.sharingKey',
    },
  ]
}
