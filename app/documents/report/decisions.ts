import { plain, strong } from '../model/blocks.ts'
import type { Text } from '../model/document.ts'
import { conditionDistance } from './condition-words.ts'
import type { View } from './view.ts'
import { isGain } from './view.ts'

/** The decisions the numbers ask for, the first ones first; at most six, so that the page holds them. */
export function decisionsOf(view: View): Text[] {
  const { result, words, best, outOfReach, waiting } = view
  const { t } = words
  const items: Text[] = []
  if (best !== null && isGain(best.regime.benefitPln))
    items.push([
      strong(t('Forma prawna. ', 'Legal form. ')),
      plain(
        t(
          `Czy przyjąć formę „${best.title}”: daje ${words.rough(best.regime.benefitPln)} w okresie na prawie, które już działa.`,
          `Whether to take “${best.title}”: it brings ${words.rough(best.regime.benefitPln)} in the period under law that already applies.`,
        ),
      ),
    ])
  const reach = outOfReach ?? (waiting?.regime.eligible === false ? waiting : null)
  const failed = reach?.regime.conditions.filter(({ passes }) => !passes) ?? []
  if (reach !== null && failed.length > 0)
    items.push([
      strong(t('Warunki. ', 'Conditions. ')),
      plain(
        t(
          `Czy dążyć do formy „${reach.title}”. Warunki niespełnione: ${words.list(failed.map((one) => conditionDistance(one, words)))}.`,
          `Whether to aim at “${reach.title}”. Conditions not met: ${words.list(failed.map((one) => conditionDistance(one, words)))}.`,
        ),
      ),
    ])
  const keys = result.sharing.map(({ name }) => words.t(`„${words.title(name)}”`, `“${words.title(name)}”`))
  if (keys.length > 1)
    items.push([
      strong(t('Klucz podziału. ', 'Sharing key. ')),
      plain(
        t(
          `Który klucz wpisać do umowy: ${keys.join(', ')}. Różnice dla każdego członka pokazuje rozdział o podziale korzyści.`,
          `Which key to write into the agreement: ${keys.join(', ')}. The chapter on sharing shows what each member gets.`,
        ),
      ),
    ])
  const standard = result.investment?.conventions.find(({ id }) => id === 'standard')?.indicators
  if (standard !== undefined)
    items.push([
      strong(t('Inwestycja. ', 'Investment. ')),
      plain(
        isGain(standard.npvPln)
          ? t(
              `Czy budować planowane źródła: wartość bieżąca netto ${words.rough(standard.npvPln)}${lossRisk(view)}.`,
              `Whether to build the planned plants: net present value ${words.rough(standard.npvPln)}${lossRisk(view)}.`,
            )
          : t(
              `Planowane źródła się nie zwracają: wartość bieżąca netto ${words.rough(standard.npvPln)}. Potrzebna dotacja albo inny wariant.`,
              `The planned plants do not pay: net present value ${words.rough(standard.npvPln)}. A grant or another variant is needed.`,
            ),
      ),
    ])
  const gaps = result.points.filter(({ quality }) => quality.some(({ missing }) => missing > 0)).length
  if (gaps > 0)
    items.push([
      strong(t('Dane. ', 'Data. ')),
      plain(
        t(
          `Kto i do kiedy uzupełni odczyty ${gaps === 1 ? '1 punktu' : `${gaps} punktów`}.`,
          `Who completes the readings of ${words.count(gaps, 'point')}, and until when.`,
        ),
      ),
    ])
  if (waiting !== null)
    items.push([
      strong(t('Budżet. ', 'Budget. ')),
      plain(
        t(
          `Kwot formy „${waiting.title}” nie wpisywać do budżetu przed decyzją.`,
          `Keep the amounts of “${waiting.title}” out of the budget until the decision.`,
        ),
      ),
    ])
  if (items.length === 0)
    items.push(
      t(
        'Z tych danych nie wynika żadna decyzja; najpierw trzeba podać źródła energii albo warianty inwestycji.',
        'These data call for no decision; plants or investment variants must be given first.',
      ),
    )
  return items.slice(0, 6)
}

function lossRisk({ result, words }: View): string {
  const risk = result.investment?.monteCarlo?.shareBelowZero
  if (risk === undefined) return ''
  return words.t(
    `, w ${words.percent(risk)} losowań poniżej zera`,
    `, below zero in ${words.percent(risk)} of the random runs`,
  )
}
