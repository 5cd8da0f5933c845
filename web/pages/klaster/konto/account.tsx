import { useAfterPaint } from '../../../ui/after-paint.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Skeletons } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { PasskeysCard } from './passkeys-card.tsx'
import { PasswordCard } from './password-card.tsx'
import { SecondFactorCard } from './second-factor-card.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { TokensCard } from './tokens-card.tsx'

/** What belongs to the person: password, second factor, passkeys, sessions, tokens for programs. */
export function Account() {
  const { t } = useWords()
  const { session, name } = useCluster()
  const painted = useAfterPaint()
  return (
    <Page title={t('Moje konto', 'My account')} of={name} lead={session?.user?.email}>
      {painted ? (
        <div className="two" style={{ alignItems: 'start' }}>
          <PasswordCard />
          <SecondFactorCard />
          <PasskeysCard />
          <SessionsCard />
          <TokensCard />
        </div>
      ) : (
        <Skeletons />
      )}
    </Page>
  )
}
