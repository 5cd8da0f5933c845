import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { serverQuery } from '../../api/server.ts'
import { sessionQuery } from '../../api/session.ts'
import { useWords } from '../language.tsx'
import { NoticeList } from '../notices.tsx'
import { DemoLine } from './demo-line.tsx'
import { Foot } from './foot.tsx'
import { LanguageSwitch, LookSwitch } from './head-controls.tsx'
import { Mark } from './mark.tsx'
import { SkipLink } from './skip-link.tsx'

/** The frame of pages that need no sign-in. */
export function PlainShell() {
  return (
    <PlainFrame>
      <Outlet />
    </PlainFrame>
  )
}

/** The same around what is no page of the router: an address that leads nowhere. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  const session = useQuery(sessionQuery)
  const server = useQuery(serverQuery)
  return (
    <div className="shell" style={{ gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateAreas: '"head" "main" "foot"' }}>
      <SkipLink />
      <header className="shell-head">
        {server.data?.isDemonstration ? <DemoLine /> : null}
        <Link to="/" className="brand">
          <Mark />
          OpenKlaster
        </Link>
        <span className="head-space" />
        <LanguageSwitch />
        <LookSwitch />
        {session.data && !session.data.user ? <Link to="/logowanie">{t('Zaloguj się', 'Sign in')}</Link> : null}
        {session.data?.user ? <Link to="/">{t('Moje klastry', 'My clusters')}</Link> : null}
      </header>
      <main id="tresc" tabIndex={-1} className="shell-main" style={{ marginInline: 'auto', maxWidth: '72rem' }}>
        {children}
      </main>
      <Foot />
      <NoticeList />
    </div>
  )
}
