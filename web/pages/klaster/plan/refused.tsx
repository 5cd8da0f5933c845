import { Link } from '@tanstack/react-router'
import type { PlanComputed } from '../../../api/plans.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { usePlan } from './frame.tsx'

/** The sheet or text of the file that a refusal names; the profile where it names none. */
function dataOf(place: NonNullable<PlanComputed['refusal']>['place']): string {
  const file = typeof place?.file === 'string' ? place.file : ''
  return /\.ya?ml$/.test(file) ? file : file.replace(/\.(csv|xlsx)$/, '') || 'profile'
}

/** What stands in the way of computing: no fault of the reader, and where to go on. */
export function Refused({ refusal }: { readonly refusal: NonNullable<PlanComputed['refusal']> }) {
  const { t, language } = useWords()
  const { clusterId, planId } = usePlan()
  return (
    <Note kind="warning">
      <p>
        <strong>{t('Planu nie da się jeszcze policzyć.', 'The plan cannot be computed yet.')}</strong>{' '}
        {refusal[language]}
      </p>
      <p>
        {language === 'en' ? refusal.adviceEn : refusal.advicePl}{' '}
        <Link
          to="/klaster/$clusterId/plan/$planId/dane"
          params={{ clusterId, planId }}
          search={{ dane: dataOf(refusal.place) }}
        >
          {t('Przejdź do danych', 'Go to the data')}
        </Link>
      </p>
    </Note>
  )
}
