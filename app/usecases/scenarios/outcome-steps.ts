import { polishNumber } from '../../../domain/quantity/polish-text.ts'
import type { RegimeRun } from '../analyse/regimes.ts'
import type { BalanceRow, Both } from '../analyse/result.ts'
import type { Step } from '../settlement/month-result.ts'
import { keyName } from './describe-change.ts'
import type { MemberCost } from './member-costs.ts'
import { totalOf } from './member-costs.ts'
import type { Payback, ScenarioInvestment } from './result.ts'

const kwh = (wh: number) => (wh / 1000).toFixed(3)

/** Articles a run rests on, the first few. */
function lawOf({ report }: RegimeRun): string {
  return [...new Set(report.sources.map(({ article, act }) => `${article} (${act})`))].slice(0, 6).join('; ')
}

function same(text: string): Both {
  return { pl: text, en: text }
}

/** How the cost of all members comes about in one state of the law. */
export function costStep(id: string, costs: readonly MemberCost[], run: RegimeRun, key: string): Step {
  const { report } = run
  const value = totalOf(costs)
  const shared = costs.some(({ sharePln }) => sharePln !== null)
  const none = costs.map(({ none: bill }) => Number(bill.costPln)).reduce((a, b) => a + b, 0)
  const name = keyName(key)
  return {
    id,
    name: { pl: `koszt energii w roku: ${report.name.pl}`, en: `cost of energy in the year: ${report.name.en}` },
    formula: shared
      ? {
          pl: `rachunki ${costs.length} członków bez wspólnoty ${none.toFixed(2)} − korzyść ${report.benefitPln} = ${value}; korzyść dzieli klucz „${name.pl}”`,
          en: `bills of ${costs.length} members without a community ${none.toFixed(2)} − benefit ${report.benefitPln} = ${value}; the benefit is shared ${name.en}`,
        }
      : {
          pl: `suma rachunków ${costs.length} członków po odjęciu sprzedaży = ${value}`,
          en: `sum of the bills of ${costs.length} members less their sales = ${value}`,
        },
    value,
    unit: 'PLN',
    source: lawOf(run),
  }
}

/** Where the share of the cluster's own energy comes from. */
export function shareSteps(year: BalanceRow, origin: string): Step[] {
  const share = year.consumptionWh === 0 ? null : year.selfUseWh / year.consumptionWh
  return [
    {
      id: 'consumption',
      name: { pl: 'zużycie', en: 'consumption' },
      formula: {
        pl: `własna produkcja użyta w tej samej godzinie ${kwh(year.selfUseWh)} + pobór spoza klastra ${kwh(year.withdrawalWh)} kWh`,
        en: `own generation used in the same hour ${kwh(year.selfUseWh)} + taken from outside ${kwh(year.withdrawalWh)} kWh`,
      },
      value: kwh(year.consumptionWh),
      unit: 'kWh',
      source: origin,
    },
    ...(share === null
      ? []
      : [
          {
            id: 'from-cluster',
            name: { pl: 'udział energii z klastra w zużyciu', en: 'energy from the cluster in consumption' },
            formula: same(`${kwh(year.selfUseWh)} : ${kwh(year.consumptionWh)} kWh`),
            value: String(Number((share * 100).toFixed(4))),
            unit: '%',
            source: origin,
          },
        ]),
  ]
}

/** How the emission comes about. */
export function emissionStep(
  outsideWh: number,
  tonnes: string,
  factor: { readonly value: string; readonly author: string; readonly dataYear: number },
): Step {
  return {
    id: 'co2',
    name: { pl: 'emisja energii spoza klastra', en: 'emission of energy from outside' },
    formula: {
      pl: `${(outsideWh / 1e6).toFixed(3)} MWh × ${factor.value} kg CO₂/MWh (dane za ${factor.dataYear} r.); spalania paliw w instalacjach klastra nie policzono`,
      en: `${(outsideWh / 1e6).toFixed(3)} MWh × ${factor.value} kg CO₂/MWh (data of ${factor.dataYear}); fuels burnt in the cluster’s plants are not counted`,
    },
    value: tonnes,
    unit: 't CO₂',
    source: factor.author,
  }
}

const yearsText = (years: number | null): Both =>
  years === null
    ? { pl: 'nie w okresie oceny', en: 'not within the horizon' }
    : { pl: polishNumber(years.toFixed(1)), en: years.toFixed(1) }

function paybackStep(id: string, payback: Payback, horizon: number, name: Both): Step {
  const [base, best, worst] = [payback.years, payback.bestYears, payback.worstYears].map(yearsText) as [
    Both,
    Both,
    Both,
  ]
  return {
    id,
    name,
    formula: {
      pl: `zdyskontowany: ${base.pl}; wszystko na lepszym końcu zakresów: ${best.pl}, na gorszym: ${worst.pl}; prosty: ${yearsText(payback.simpleYears).pl}; oszczędność pierwszego roku ${payback.savingPln} zł, NPV ${payback.npvPln} zł w ${horizon} lat`,
      en: `discounted: ${base.en}; everything at the better end of its range: ${best.en}, at the worse: ${worst.en}; simple: ${yearsText(payback.simpleYears).en}; saving of the first year ${payback.savingPln} PLN, NPV ${payback.npvPln} PLN in ${horizon} years`,
    },
    value: payback.years === null ? '–' : payback.years.toFixed(1),
    unit: 'lat',
    source: 'settings: investment',
  }
}

/** How investment and payback come about. */
export function investmentSteps(found: ScenarioInvestment, parts: readonly (readonly [string, string])[]): Step[] {
  const listed = parts.map(([name, pln]) => `${name}: ${pln}`).join(' + ')
  const { horizonYears } = found
  return [
    {
      id: 'investment',
      name: { pl: 'nakłady netto przed dotacją', en: 'net investment before the grant' },
      formula: {
        pl: `${listed}; dotacja ${found.grantPln} zł`,
        en: `${listed}; grant ${found.grantPln} PLN`,
      },
      value: found.investmentPln,
      unit: 'PLN',
      source: 'wariant',
    },
    paybackStep('payback', found.payback, horizonYears, { pl: 'zwrot nakładów', en: 'payback' }),
    ...(found.paybackDecided
      ? [
          paybackStep('payback-decided', found.paybackDecided, horizonYears, {
            pl: 'zwrot nakładów, gdyby obowiązywała ulga klastra (niepewne: czeka na decyzję)',
            en: 'payback if the cluster discount applied (uncertain: waits for a decision)',
          }),
        ]
      : []),
  ]
}
