import { lazy, Suspense } from 'react'
import { useAfterPaint } from '../../../ui/after-paint.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Skeletons } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

const AccountCards = lazy(() => import('./cards.tsx').then(({ AccountCards: part }) => ({ default: part })))

/** What belongs to the person: who it is at once, the cards when that was painted. */
export function Account() {
  const { t } = useWords()
  const { session, name } = useCluster()
  const painted = useAfterPaint()
  return (
    <Page title={t('Moje konto', 'My account')} of={name} lead={session?.user?.email}>
      <Suspense fallback={<Skeletons />}>{painted ? <AccountCards /> : <Skeletons />}</Suspense>
    </Page>
  )
}
