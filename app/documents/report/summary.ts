import { bullets, paragraph, plain, steps, strong, subheading } from '../model/blocks.ts'
import type { FrameWords, KeyFigure, Run, Section, Text } from '../model/document.ts'
import { decisionsOf } from './decisions.ts'
import type { View } from './view.ts'
import { isGain } from './view.ts'

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** What was asked, in one sentence. */
function question({ result, words }: View): Text {
  const { t } = words
  const { cluster, members, points, plants, balance } = result
  const period = words.period(cluster.from, cluster.to)
  return t(
    `Sprawdzono, jaką korzyść dałaby wspólna energia (${words.count(members.length, 'member')}, ${words.count(points.length, 'point')}, ${words.count(plants.length, 'plant')}) na obszarze: ${cluster.area}. W okresie ${period} zużyto ${words.energy(balance.year.consumptionWh)} i wytworzono ${words.energy(balance.year.generationWh)}.`,
    `The question was what sharing energy would bring (${words.count(members.length, 'member')}, ${words.count(points.length, 'point')}, ${words.count(plants.length, 'plant')}) in the area: ${cluster.area}. ${period.charAt(0).toUpperCase()}${period.slice(1)} they used ${words.energy(balance.year.consumptionWh)} and generated ${words.energy(balance.year.generationWh)}.`,
  )
}

/** The answer, in one paragraph; it changes when the numbers do. */
export function verdict({ best, outOfReach, waiting, baseline, words }: View): Text {
  const { t } = words
  if (best === null) {
    return outOfReach === null
      ? [strong(t('Nie ma dziś formy, która dałaby pewną korzyść.', 'No legal form brings a certain gain today.'))]
      : [
          strong(t('Dziś żadna forma nie spełnia warunków.', 'No legal form meets its conditions today.')),
          plain(
            t(
              ` Po spełnieniu warunków najwięcej dałaby forma „${outOfReach.title}”: ${words.rough(outOfReach.regime.benefitPln)} rocznie.`,
              ` Once its conditions are met, “${outOfReach.title}” would bring the most: ${words.rough(outOfReach.regime.benefitPln)} a year.`,
            ),
          ),
        ]
  }
  const { benefitPln } = best.regime
  const before = Number(baseline?.regime.totalCostPln ?? 0)
  const part = before > 0 ? words.percent(Number(benefitPln) / before) : null
  const runs: Run[] = isGain(benefitPln)
    ? [
        strong(
          t(
            `Opłaca się: „${best.title}” obniża koszt o ${words.rough(benefitPln)} w okresie`,
            `It pays: “${best.title}” lowers the cost by ${words.rough(benefitPln)} in the period`,
          ),
        ),
        plain(part === null ? '. ' : t(`, czyli o ${part} dzisiejszego kosztu. `, `, or ${part} of today’s cost. `)),
      ]
    : [
        strong(
          t(
            'Na dzisiejszym prawie i tych danych wspólnota nie obniża kosztu.',
            'Under today’s law and with these data a community does not lower the cost.',
          ),
        ),
        plain(
          t(
            ` Najlepsza z form, „${best.title}”, zmienia go o ${words.money(benefitPln)}. `,
            ` The best of the forms, “${best.title}”, changes it by ${words.money(benefitPln)}. `,
          ),
        ),
      ]
  if (outOfReach !== null)
    runs.push(
      plain(
        t(
          `Więcej, bo ${words.rough(outOfReach.regime.benefitPln)}, dałaby forma „${outOfReach.title}”, ale jej warunki nie są spełnione lub nie dało się ich sprawdzić. `,
          `“${outOfReach.title}” would bring more, ${words.rough(outOfReach.regime.benefitPln)}, but its conditions are not met or could not be checked. `,
        ),
      ),
    )
  if (waiting !== null)
    runs.push(
      plain(
        t(
          `Kwota ${words.rough(waiting.regime.benefitPln)} w formie „${waiting.title}” jest niepewna: czeka na decyzję.`,
          `The ${words.rough(waiting.regime.benefitPln)} of “${waiting.title}” are uncertain: they wait for a decision.`,
        ),
      ),
    )
  return runs
}

function keyFigures({ result, words, best, waiting }: View): KeyFigure[] {
  const { t } = words
  const { year } = result.balance
  const met = share(year.selfUseWh, year.consumptionWh)
  const made = share(year.selfUseWh, year.generationWh)
  const items: KeyFigure[] = [
    {
      label: t('Zużycie', 'Consumption'),
      value: words.energy(year.consumptionWh),
      note: t(`${words.energy(year.withdrawalWh)} z sieci`, `${words.energy(year.withdrawalWh)} from the grid`),
      certainty: 'certain',
    },
    {
      label: t('Produkcja', 'Generation'),
      value: words.energy(year.generationWh),
      note:
        made === null
          ? t('nie było produkcji', 'there was none')
          : t(`${words.percent(made)} zużyto w klastrze`, `${words.percent(made)} used in the cluster`),
      certainty: 'certain',
    },
    {
      label: t('Energia z klastra', 'Energy from the cluster'),
      value: words.energy(year.selfUseWh),
      note:
        met === null
          ? t('nie było zużycia', 'there was no consumption')
          : t(`${words.percent(met)} zużycia`, `${words.percent(met)} of consumption`),
      certainty: 'certain',
    },
  ]
  if (best !== null)
    items.push({
      label: t('Korzyść pewna', 'Certain benefit'),
      value: words.rough(best.regime.benefitPln),
      note: best.title,
      certainty: 'certain',
    })
  if (waiting !== null)
    items.push({
      label: t('Korzyść niepewna', 'Uncertain benefit'),
      value: words.rough(waiting.regime.benefitPln),
      note: waiting.title,
      certainty: 'waits',
    })
  const standard = result.investment?.conventions.find(({ id }) => id === 'standard')
  if (standard !== undefined)
    items.push({
      label: t('Wartość inwestycji NPV', 'Investment’s NPV'),
      value: words.rough(standard.indicators.npvPln),
      note:
        standard.indicators.dpbtYears === null
          ? t('nie zwraca się w okresie obliczeń', 'not paid back within the years computed')
          : t(
              `zwrot po ${words.count(Math.round(standard.indicators.dpbtYears * 10) / 10, 'afterYears')}`,
              `paid back after ${words.count(Math.round(standard.indicators.dpbtYears * 10) / 10, 'year')}`,
            ),
      certainty: investmentCertainty(result),
    })
  return items
}

function investmentCertainty({ investment, regimes }: View['result']): KeyFigure['certainty'] {
  if (investment === null) return 'certain'
  if (investment.regime === 'study-2023') return 'study'
  const waits = regimes.some(({ id, certainty }) => id === investment.regime && certainty === 'waits-for-decision')
  return waits && investment.decisionInForce ? 'waits' : 'certain'
}

function certainAndNot({ others, words, result }: View, frame: FrameWords): Text[] {
  const { t } = words
  const gaps = result.points.filter(({ quality }) => quality.some(({ missing }) => missing > 0)).length
  const sureForms = others.filter(({ certainty }) => certainty === 'certain')
  const items: Text[] = []
  if (sureForms.length > 0)
    items.push([
      strong(t('Pewne: ', 'Certain: ')),
      plain(
        t(
          `prawo stosowane dziś dla form: ${words.list(sureForms.map(({ title }) => title))}; pomiary i taryfy wymienione w rozdziałach o danych i prawie.`,
          `law applied today for: ${words.list(sureForms.map(({ title }) => title))}; readings and tariffs named in the chapters on data and law.`,
        ),
      ),
    ])
  for (const { title, certainty, regime } of others.filter(({ certainty: c }) => c !== 'certain'))
    items.push([
      strong(`${title}: ${certainty === 'waits' ? frame.marks.waits : frame.marks.study}. `),
      plain(words.of(regime.certaintyNote)),
    ])
  if (gaps > 0)
    items.push([
      strong(t('Dane: ', 'Data: ')),
      plain(
        t(
          `w ${gaps === 1 ? '1 punkcie' : `${gaps} punktach`} brakuje części odczytów; wynik może się zmienić po ich uzupełnieniu.`,
          `${words.count(gaps, 'point')} ${gaps === 1 ? 'lacks' : 'lack'} part of the readings; the result may change once they are there.`,
        ),
      ),
    ])
  return items
}

/** One page for the council: what, verdict, key figures, what is certain, what must be decided. */
export function summaryChapter(view: View, frame: FrameWords): Section {
  const { t } = view.words
  const decisions = decisionsOf(view)
  return {
    id: 'summary',
    title: t('Streszczenie dla rady', 'Summary for the council'),
    onePage: true,
    blocks: [
      paragraph(question(view)),
      paragraph(verdict(view)),
      { kind: 'key-figures', items: keyFigures(view) },
      subheading('summary-certain', t('Co jest pewne, a co czeka', 'What is certain and what waits')),
      bullets(certainAndNot(view, frame)),
      subheading('summary-decide', t('O czym trzeba zdecydować', 'What must be decided')),
      steps(decisions),
    ],
  }
}
