import { PasskeysCard } from './passkeys-card.tsx'
import { PasswordCard } from './password-card.tsx'
import { SecondFactorCard } from './second-factor-card.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { TokensCard } from './tokens-card.tsx'

/** Password, second factor, passkeys, sessions, tokens for programs: a card for each. */
export function AccountCards() {
  return (
    <div className="two" style={{ alignItems: 'start' }}>
      <PasswordCard />
      <SecondFactorCard />
      <PasskeysCard />
      <SessionsCard />
      <TokensCard />
    </div>
  )
}
