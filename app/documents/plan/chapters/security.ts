import { bullets, paragraph } from '../../model/blocks.ts'
import type { Section } from '../../model/document.ts'
import type { PlanView } from '../plan-view.ts'
import { endsOf, willChange } from '../plan-view.ts'

/** What vehicles add to the largest hour of today. */
function peak({ hourly, charging }: PlanView['result'], words: PlanView['words']): string[] {
  const last = charging.at(-1)
  if (!hourly || !last || hourly.peakDemandMw === 0) return []
  return [
    `Moc elektryczna: największa godzina zużycia to dziś ${words.number(hourly.peakDemandMw, 1)} MW (według profilu standardowego); ładowanie pojazdów doda w ${last.year} r. do ${words.number(last.peakMw, 1)} MW, czyli ${words.percent(last.peakMw / hourly.peakDemandMw)}. Stacje i linie niskiego napięcia trzeba sprawdzić z dystrybutorem tam, gdzie ładowań będzie najwięcej.`,
  ]
}

/** Chapter 13: whether the needs can be met to the horizon, and whether a full plan is needed. */
export function securityChapter({ result, words, chosen }: PlanView): Section {
  const { procedure, procedureData, config, carriers, meta } = result
  const solid = (carriers.byCarrier.coal ?? 0) + (carriers.byCarrier.biomass ?? 0) + (carriers.byCarrier.wood ?? 0)
  const ends = chosen === null ? null : endsOf(chosen)
  const judged = {
    needed:
      'Plany przedsiębiorstw nie zapewniają realizacji założeń, dlatego trzeba opracować projekt planu (art. 20).',
    'not-needed':
      'Plany przedsiębiorstw zapewniają realizację założeń; projektu planu (art. 20) nie trzeba opracowywać.',
    'not-judged': 'Nie oceniono jeszcze, czy plany przedsiębiorstw zapewniają realizację założeń (art. 20 ust. 1).',
  }[procedure.fullPlan]
  return {
    id: 'security',
    title: `Możliwość zaspokojenia potrzeb do ${meta.toYear} r.`,
    blocks: [
      bullets([
        `Ciepło: paliwa stałe pokrywają ${words.percent(carriers.total === 0 ? null : solid / carriers.total)} potrzeb.${ends && chosen ? ` Według ${chosen.inTheGenitive} zapotrzebowanie na moc ${willChange(ends.last.powerMw, ends.first.powerMw, words)}; źródła własne odbiorców mogą je pokryć, a decyduje tempo wymiany urządzeń.` : ''}`,
        `Energia elektryczna: ${words.number(config.electricity.mwh)} MWh w roku bazowym.${ends ? ` Zużycie ${willChange(ends.last.electricityMwh, ends.first.electricityMwh, words)}; nowe pompy ciepła i pojazdy trzeba zgłaszać dystrybutorowi przy aktualizacji jego planu rozwoju.` : ''}`,
        ...peak(result, words),
        `Gaz: ${ends ? `zużycie ${willChange(ends.last.gasM3, ends.first.gasM3, words)} i zależy od rozbudowy sieci.` : 'prognozy nie opisano.'}`,
      ]),
      paragraph(procedureData.companyPlansBecause ? `${judged} Powód: ${procedureData.companyPlansBecause}.` : judged),
    ],
  }
}
