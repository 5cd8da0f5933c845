/** A kind of table: how its parts are called on paper, and the rules it keeps as far as it has those parts. */
export interface Kind {
  readonly id: string
  readonly pl: string
  /** English name of a part and the words by which its column or row is known; the first match wins. */
  readonly names: readonly (readonly [string, RegExp])[]
  /** Each kept as far as the table has its names; of `a | b` the first that it has. */
  readonly identities: readonly string[]
  /** Any of these sets of parts makes a table this kind by itself. */
  readonly known: readonly (readonly string[])[]
}

const QUANTITIES: Kind['names'] = [
  ['selfUse', /self.?(use|cons)|auto.?\s*-?\s*kons|zużycie własne/],
  ['withdrawal', /drawn|withdraw|from.grid|pob(ór|ran)/],
  ['surplus', /surplus|feed.?in|to.grid|nadwy|oddan/],
  ['production', /produ|generat|wytw/],
  ['consumption', /consum|zużyc|zapotrz/],
]

const FLOW_IDENTITIES: readonly string[] = [
  'result = investment + operating + saving + tax | result = investment + operating + saving',
  'cumulative = prev(cumulative) + result',
  'finalCumulative = prev(finalCumulative) + finalResult',
  'total.investment = sum(rows.investment)',
  'total.operating = sum(rows.operating)',
  'total.saving = sum(rows.saving)',
  'total.tax = sum(rows.tax)',
  'total.result = sum(rows.result)',
  'total.finalResult = sum(rows.finalResult)',
  'total.depreciation = sum(rows.depreciation)',
]

/** The recognised kinds. A rule of method or definition is a warning; sums and balances are errors. */
export const KINDS: readonly Kind[] = [
  {
    id: 'balance',
    pl: 'bilans energii',
    names: QUANTITIES,
    known: [['selfUse', 'withdrawal', 'consumption']],
    identities: [
      'consumption = withdrawal + selfUse',
      'production = surplus + selfUse',
      'total.consumption = sum(rows.consumption)',
      'total.production = sum(rows.production)',
      'total.withdrawal = sum(rows.withdrawal)',
      'total.surplus = sum(rows.surplus)',
      'total.selfUse = sum(rows.selfUse)',
      'selfUse <= consumption',
      'selfUse <= production',
      'withdrawal >= 0',
      'surplus >= 0',
      'selfUse >= 0',
    ],
  },
  {
    id: 'cost',
    pl: 'bilans kosztów energii',
    names: [
      ['activeWithout', /active.*without|czynna.*bez/],
      ['activeWith', /active.*with|czynna.* z /],
      ['fixedWithout', /fixed.*without|stały.*bez/],
      ['fixedWith', /fixed.*with|stały.* z /],
      ['transitionWithout', /transition.*without|przejściowa.*bez/],
      ['transitionWith', /transition.*with|przejściowa.* z /],
      ['variableWithout', /variable.*without|zmienny.*bez/],
      ['variableWith', /variable.*with|zmienny.* z /],
      ['qualityWithout', /quality.*without|jakości.*bez/],
      ['qualityWith', /quality.*with|jakości.* z /],
      ['chargesWithout', /(res|oze).*(cap|moc|chp|kog).*(without|bez)/],
      ['chargesWith', /(res|oze).*(cap|moc|chp|kog).*(with|z )/],
      ['distributionWithout', /distribution.?total.*without|dystrybucja suma bez/],
      ['distributionWith', /distribution.?total.*with|dystrybucja suma z/],
      ['costWithout', /total.?cost.*without|suma kosztów bez/],
      ['costWith', /total.?cost.*with|suma kosztów z/],
      ['reduction', /reduc|redukcj/],
    ],
    known: [['costWithout', 'costWith', 'reduction']],
    identities: [
      '$totalColumn = sum(columns)',
      '$totalRow = sum(rows)',
      'distributionWithout = fixedWithout + transitionWithout + variableWithout + qualityWithout + chargesWithout',
      'distributionWith = fixedWith + transitionWith + variableWith + qualityWith + chargesWith',
      'costWithout = activeWithout + distributionWithout',
      'costWith = activeWith + distributionWith',
      'reduction = costWithout - costWith',
      'qualityWith >= 0',
      'variableWith >= 0',
      'chargesWith >= 0',
      // What is charged by the kWh shrinks alike with the kWh; compared through the variable component.
      'qualityWith = qualityWithout * variableWith / variableWithout @ 5% when variableWith > 0 ! warning',
      'chargesWith = chargesWithout * variableWith / variableWithout @ 20% when variableWith > 0 ! warning',
    ],
  },
  {
    id: 'cash-flow-discounted',
    pl: 'przepływy finansowe zdyskontowane',
    names: [],
    known: [],
    identities: [
      'investment = $simple.investment / (1 + $parameters.discountRate / 100) ^ year ! warning',
      'operating = $simple.operating / (1 + $parameters.discountRate / 100) ^ year',
      'saving = $simple.saving / (1 + $parameters.discountRate / 100) ^ year',
      'depreciation = $simple.depreciation / (1 + $parameters.discountRate / 100) ^ year',
    ],
  },
  {
    id: 'cash-flow',
    pl: 'przepływy finansowe',
    names: [
      ['year', /^(year|rok)$/],
      ['investment', /invest|inwest/],
      ['operating', /operat|eksploat/],
      ['saving', /reduc|saving|redukcj|oszczędn|przych/],
      ['tax', /tax|podat/],
      ['finalCumulative', /cumul.*final|final.*(flow|cumul)|przepływy.*końcow|końcow.*(przepł|finans)/],
      ['finalResult', /final|końcow/],
      ['cumulative', /cumul|flow|przepływ|narast/],
      ['depreciation', /deprec|amort/],
      ['result', /result|wynik/],
    ],
    known: [['investment', 'saving', 'result', 'cumulative']],
    // Whatever is written off in the end is the investment; a horizon shorter than the depreciation breaks this too.
    identities: [...FLOW_IDENTITIES, 'total.depreciation = total.investment ! warning'],
  },
  {
    id: 'indicators',
    pl: 'wskaźniki opłacalności',
    names: [
      ['spbt', /spbt|prosty czas|prosty okres/],
      ['dpbt', /dpbt|zdyskontowany (czas|okres)/],
      ['irr', /irr/],
      ['bc', /b\/?c|benefit/],
      ['npv', /npv/],
    ],
    known: [['npv', 'irr']],
    identities: [
      'npv = last($discounted.cumulative)',
      'spbt = payback(upfront($simple.investment) + $simple.operating + $simple.saving) ! warning',
      'dpbt = payback(upfront($discounted.investment) + $discounted.operating + $discounted.saving) ! warning',
      'irr = 100 * irr(upfront($simple.investment) + $simple.operating + $simple.saving) ! warning',
    ],
  },
  {
    id: 'shares',
    pl: 'udziały',
    names: [['share', /share|udzia|pct|percent|procent|%/]],
    known: [],
    identities: [
      'sum(rows.share) = 100 when sum(rows.share) > 2 | sum(rows) = 100 when sum(rows) > 2',
      'sum(rows.share) = 1 when sum(rows.share) <= 2 | sum(rows) = 1 when sum(rows) <= 2',
      '$totalRow = sum(rows)',
    ],
  },
  {
    id: 'emissions',
    pl: 'emisje zanieczyszczeń',
    names: [
      ['pm10', /pm.?10/],
      ['pm25', /pm.?2[.,]?5/],
      ['co2', /co.?2/],
      ['bap', /^bap|b\(a\)p|benzo/],
      ['so2', /so.?2|sox/],
      ['nox', /no.?x|no.?2/],
      ['co', /^co(_|$|\b)/],
      ['fuel', /^fuel$|paliw|nośnik/],
      ['variant', /^variant$|klasa|rodzaj/],
    ],
    known: [['pm10', 'pm25', 'so2', 'nox']],
    identities: [
      'total.pm10 = sum(rows.pm10)',
      'total.pm25 = sum(rows.pm25)',
      'total.co2 = sum(rows.co2)',
      'total.bap = sum(rows.bap)',
      'total.so2 = sum(rows.so2)',
      'total.nox = sum(rows.nox)',
      'total.co = sum(rows.co)',
      'pm25 <= pm10 when pm10 >= 0',
      // Factor tables: dust of a stove is nearly all fine; carbon dioxide depends on the fuel; like devices emit alike.
      'pm25 >= 0.5 * pm10 when pm10 >= 0 ! warning',
      'co2 = typical(co2, fuel) ! warning',
      'co = typical(co, variant, pm10) ! warning',
      'nox > 0 when co2 > 0 ! info',
    ],
  },
  {
    id: 'parameters',
    pl: 'parametry inwestycji i symulacji',
    names: [
      ['investmentTotal', /investment.?total|^koszt inwestycji/],
      ['investmentPv', /investment.?pv|^koszt pv/],
      ['investmentTransformer', /investment.?transf|koszt trafo/],
      ['investmentWind', /investment.?wind|koszt turbiny/],
      ['ownShare', /own.?contribution.?pct|wkład własny.*%/],
      ['ownContribution', /own.?contribution|wkład własny/],
      ['operatingShare', /operating.*share|udział kosztów eksploat/],
      ['operatingPv', /operating.*pv|eksploatacyjne pv/],
      ['operatingWind', /operating.*wind|eksploatacyjne wind/],
      ['fund', /fund/],
      ['operating', /^operating.cost|^koszty eksploatacyjne$/],
      ['discountRate', /discount.?rate|stopa dyskonta/],
      ['withdrawal', /energy.?from.?grid|pobór z sieci/],
      ['surplus', /energy.?to.?grid|oddanie do sieci/],
      ['selfUse', /self.?cons|generacji własnej/],
      ['consumption', /annual.?cons|roczne zużycie/],
      ['distributionCost', /distribution.?cost|koszt dystrybucji/],
      ['reduction', /cost.?reduction|redukcja kosztów/],
    ],
    known: [
      ['investmentTotal', 'operating'],
      ['discountRate', 'consumption'],
    ],
    identities: [
      'investmentTotal = investmentPv + investmentTransformer + investmentWind',
      'ownContribution = investmentTotal * ownShare / 100',
      'operating = operatingPv + operatingWind',
      'operatingShare = 100 * (operating + fund) / investmentTotal ! warning',
      'consumption = withdrawal + selfUse',
      'distributionCost = 1000 * $cost.distributionWithout.total / consumption ! warning',
    ],
  },
]

/** Sums that a table of no kind is asked for, where most of its rows or columns keep them. */
export const LIKELY_SUMS: readonly string[] = ['$totalRow = sum(rows)', '$totalColumn = sum(columns)']

function kindOf(id: string): Kind | undefined {
  return KINDS.find((kind) => kind.id === id)
}

/** Rules of a kind; a discounted cash flow keeps those of the simple one as well. */
export function identitiesOfKind(id: string): readonly string[] {
  const own = kindOf(id)?.identities ?? []
  return id === 'cash-flow-discounted' ? [...own, ...FLOW_IDENTITIES] : own
}

function namesOfKind(id: string): Kind['names'] {
  return kindOf(id === 'cash-flow-discounted' ? 'cash-flow' : id)?.names ?? []
}

/** The part each column or row stands for, by its words. A part is given once, to the first that matches. */
export function partsOf(kind: string, names: readonly string[]): Map<string, string> {
  const parts = new Map<string, string>()
  const rules = namesOfKind(kind)
  for (const name of names) {
    const plain = name.toLowerCase().replaceAll('_', ' ')
    const rule = rules.find(([, words]) => words.test(plain) || words.test(name.toLowerCase()))
    if (rule && !parts.has(rule[0])) parts.set(rule[0], name)
  }
  return parts
}

/** The kind a table looks like by its columns and rows (and for discounted flows by its title); `other` when none. */
export function recognisedKind(title: string, names: readonly string[]): string {
  // A list of parameters also names the year's balance, so it is asked first.
  const candidates = [...KINDS].sort((a, b) => Number(b.id === 'parameters') - Number(a.id === 'parameters'))
  const found = candidates.find(({ id, known }) => {
    const parts = partsOf(id, names)
    return known.some((set) => set.every((part) => parts.has(part)))
  })
  if (found?.id === 'cash-flow' && /discounted|zdyskont/i.test(title)) return 'cash-flow-discounted'
  return found?.id ?? 'other'
}

export function isKind(id: string): boolean {
  return id === 'other' || kindOf(id) !== undefined
}
