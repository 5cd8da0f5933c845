import type { ProcedureStep, ProcedureView } from '../../../api/plan-procedure.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark, Note } from '../../../ui/note.tsx'
import { ScrollArea } from '../../../ui/table/scroll-area.tsx'

const KINDS = { done: 'good', overdue: 'bad', broken: 'bad', open: 'warning' } as const

/** Steps of articles 17 to 20 of the energy law, as of today. */
export function ProcedureSteps({ view: { procedure } }: { readonly view: ProcedureView }) {
  const { t, dayShort, count } = useWords()
  const steps: Readonly<Record<string, string>> = {
    draft: t('Projekt założeń', 'Draft of the assumptions'),
    companies: t('Dane i plany przedsiębiorstw energetycznych', 'Data and plans of the energy companies'),
    neighbours: t('Współpraca z sąsiednimi gminami', 'Cooperation with the neighbours'),
    opinion: t('Opinia zarządu województwa', 'Opinion of the voivodeship board'),
    display: t('Wyłożenie do publicznego wglądu', 'Public display'),
    remarks: t('Rozpatrzenie uwag', 'Considering the remarks'),
    adoption: t('Uchwała rady gminy', 'Resolution of the council'),
    'full-plan': t('Projekt planu zaopatrzenia', 'Full plan of supply'),
    update: t('Następna aktualizacja', 'Next update'),
  }
  const actors: Readonly<Record<ProcedureStep['actor'], string>> = {
    mayor: t('wójt, burmistrz, prezydent', 'mayor'),
    companies: t('przedsiębiorstwa', 'companies'),
    neighbours: t('gminy sąsiednie', 'neighbours'),
    board: t('zarząd województwa', 'voivodeship board'),
    council: t('rada gminy', 'council'),
  }
  const states: Readonly<Record<ProcedureStep['state'], string>> = {
    done: t('zrobione', 'done'),
    open: t('do zrobienia', 'to do'),
    waits: t('czeka na wcześniejszy krok', 'waits for an earlier step'),
    overdue: t('po terminie', 'overdue'),
    broken: t('naruszono przepis', 'a rule was broken'),
    'not-needed': t('niepotrzebne', 'not needed'),
  }
  const reasons: Readonly<Record<string, string>> = {
    'display-too-short': t('wyłożono za krótko', 'displayed too briefly'),
    'adopted-before-display-end': t('uchwalono przed końcem wyłożenia', 'adopted before the display ended'),
    'adopted-without-opinion': t('uchwalono bez opinii', 'adopted without the opinion'),
    'plans-suffice': t('plany przedsiębiorstw wystarczają', 'the companies’ plans suffice'),
  }
  return (
    <section className="stack" aria-labelledby="kroki">
      <h2 id="kroki">{t('Kroki', 'Steps')}</h2>
      {procedure.horizonOk ? null : (
        <Note kind="error">
          <p>
            {t(
              `Plan obejmuje ${count(procedure.horizonYears, 'year')}, a prawo wymaga co najmniej ${procedure.leastHorizonYears}.`,
              `The plan covers ${count(procedure.horizonYears, 'year')}; the law asks for at least ${procedure.leastHorizonYears}.`,
            )}
          </p>
        </Note>
      )}
      <ScrollArea label={t('Kroki procedury', 'Steps of the procedure')}>
        <table className="data">
          <caption className="visually-hidden">{t('Kroki procedury', 'Steps of the procedure')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('Krok', 'Step')}</th>
              <th scope="col">{t('Stan', 'State')}</th>
              <th scope="col">{t('Kto działa', 'Who acts')}</th>
              <th scope="col">{t('Kiedy', 'When')}</th>
              <th scope="col">{t('Do kiedy', 'Due')}</th>
              <th scope="col">{t('Podstawa', 'Basis')}</th>
            </tr>
          </thead>
          <tbody>
            {procedure.steps.map((step) => (
              <tr key={step.id}>
                <th scope="row" className="plain-weight wide-name">
                  {steps[step.id] ?? step.id}
                </th>
                <td>
                  <Mark kind={KINDS[step.state as keyof typeof KINDS]}>{states[step.state]}</Mark>
                  {step.reason ? <span className="small"> {reasons[step.reason] ?? step.reason}</span> : null}
                </td>
                <td>{actors[step.actor]}</td>
                <td>{step.doneOn ? dayShort(step.doneOn) : '–'}</td>
                <td>{step.dueOn ? dayShort(step.dueOn) : '–'}</td>
                <td className="nowrap">{step.law}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  )
}
