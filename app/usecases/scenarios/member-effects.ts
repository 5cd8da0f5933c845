import { compare, decimal, fullText, minus, ZERO } from '../../../domain/quantity/decimal.ts'
import type { MemberBill, Pln } from '../analyse/result.ts'
import type { Step } from '../settlement/month-result.ts'
import type { MemberCost } from './member-costs.ts'
import type { OutcomeWithCosts } from './outcome.ts'
import type { MemberEffect } from './result.ts'

function less(a: Pln, b: Pln): Pln {
  return fullText(minus(decimal(a), decimal(b)))
}

/** Whether somebody pays more. */
export function isRise(change: Pln): boolean {
  return compare(decimal(change), ZERO) > 0
}

function billStep(id: string, pl: string, en: string, bill: MemberBill): Step {
  const { netPln, vatPln, grossPln, salesPln, costPln } = bill
  return {
    id,
    name: { pl, en },
    formula: {
      pl: `netto ${netPln} + VAT ${vatPln} = brutto ${grossPln}; sprzedaż ${salesPln}; koszt = ${costPln}`,
      en: `net ${netPln} + VAT ${vatPln} = gross ${grossPln}; sales ${salesPln}; cost = ${costPln}`,
    },
    value: costPln,
    unit: 'PLN',
    source: [...new Set(bill.lines.map(({ source }) => source))].slice(0, 6).join('; '),
  }
}

/** How the cost of a member comes about: bill, part of the benefit, what is left. */
function costSteps(id: string, when: { readonly pl: string; readonly en: string }, cost: MemberCost): Step[] {
  const bill = billStep(
    `${id}-bill`,
    `rachunek bez wspólnoty ${when.pl}`,
    `bill without a community ${when.en}`,
    cost.none,
  )
  if (cost.sharePln === null || cost.reason === null) return [bill]
  return [
    bill,
    {
      id: `${id}-share`,
      name: { pl: `część korzyści ${when.pl}`, en: `part of the benefit ${when.en}` },
      formula: cost.reason,
      value: cost.sharePln,
      unit: 'PLN',
      source: 'options.sharingKey',
    },
    {
      id: `${id}-cost`,
      name: { pl: `koszt ${when.pl}`, en: `cost ${when.en}` },
      formula: {
        pl: `${cost.none.costPln} − ${cost.sharePln} = ${cost.costPln}`,
        en: `${cost.none.costPln} − ${cost.sharePln} = ${cost.costPln}`,
      },
      value: cost.costPln,
      unit: 'PLN',
      source: `${id}-bill, ${id}-share`,
    },
  ]
}

const TODAY = { pl: 'dziś', en: 'today' }
const THEN = { pl: 'w wariancie', en: 'in the what-if' }

/**
 * What each member gains or loses against today. Who joins is compared with its bill outside the cluster, and so is who
 * leaves.
 */
export function memberEffects(
  today: OutcomeWithCosts,
  then: OutcomeWithCosts,
  nameOf: (member: string) => string,
): MemberEffect[] {
  const ids = [...new Set([...today.costs, ...then.costs].map(({ member }) => member))]
  const of = (costs: readonly MemberCost[], id: string) => costs.find(({ member }) => member === id)
  return ids.map((member): MemberEffect => {
    const [before, after] = [of(today.costs, member), of(then.costs, member)]
    const [beforeDecided, afterDecided] = [of(today.costsDecided, member), of(then.costsDecided, member)]
    const outside = before?.none.costPln ?? after?.none.costPln ?? '0.00'
    const joined = after?.none.costPln ?? outside
    const todayPln = before?.costPln ?? joined
    const scenarioPln = after?.costPln ?? outside
    const todayDecidedPln = beforeDecided?.costPln ?? joined
    const scenarioDecidedPln = afterDecided?.costPln ?? outside
    const changePln = less(scenarioPln, todayPln)
    return {
      member,
      name: nameOf(member),
      status: before && after ? 'stays' : after ? 'new' : 'left',
      todayPln,
      scenarioPln,
      changePln,
      todayDecidedPln,
      scenarioDecidedPln,
      changeDecidedPln: less(scenarioDecidedPln, todayDecidedPln),
      steps: [
        ...(before ? costSteps('today', TODAY, before) : []),
        ...(after ? costSteps('scenario', THEN, after) : []),
        {
          id: 'change',
          name: { pl: 'zmiana kosztu w roku', en: 'change of the cost in the year' },
          formula: {
            pl: `${scenarioPln} − ${todayPln} = ${changePln}`,
            en: `${scenarioPln} − ${todayPln} = ${changePln}`,
          },
          value: changePln,
          unit: 'PLN',
          source: 'today-cost, scenario-cost',
        },
      ],
    }
  })
}
