import { NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { signOut } from '../../api/auth.ts'
import { hasRole, mainRole } from '../../api/session.ts'
import { Icon } from '../../ui/icons.tsx'
import { useWords } from '../../ui/language.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { NoticeList } from '../../ui/notices.tsx'
import { DemoLine } from '../../ui/shell/demo-line.tsx'
import { Foot } from '../../ui/shell/foot.tsx'
import { LanguageSwitch, LookSwitch } from '../../ui/shell/head-controls.tsx'
import { Mark } from '../../ui/shell/mark.tsx'
import { SkipLink } from '../../ui/shell/skip-link.tsx'
import { Guarded } from './guarded.tsx'
import { homeOf } from './home-of.ts'
import { SessionKeeper } from './session/keeper.tsx'
import { SideMenu } from './side-menu.tsx'
import { rememberTour, tourPutAway } from './tour/seen.ts'
import { Tour } from './tour/tour.tsx'
import { useCluster } from './use-cluster.ts'

function ClusterSwitch() {
  const { clusterId, session, name } = useCluster()
  const { t } = useWords()
  const navigate = useNavigate()
  const clusters = session?.clusters ?? []
  if (clusters.length < 2) return <span className="head-cluster">{name}</span>
  return (
    <NativeSelect
      className="head-cluster"
      aria-label={t('Klaster', 'Cluster')}
      value={clusterId}
      onChange={(event) => navigate({ to: '/klaster/$clusterId', params: { clusterId: event.currentTarget.value } })}
      data={clusters.map((one) => ({ value: one.clusterId, label: one.name }))}
    />
  )
}

/** On a phone the first name is all there is room for; who hears the page hears the whole name. */
function PersonName({ name }: { readonly name: string }) {
  const [first, ...rest] = name.split(' ')
  return (
    <span>
      {first}
      {rest.length > 0 ? <span className="unseen-on-phone"> {rest.join(' ')}</span> : null}
    </span>
  )
}

/** The frame of the office: header with cluster and person, side menu of at most seven entries, content. */
export function ClusterShell() {
  const { clusterId, session, cluster } = useCluster()
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const [touring, setTouring] = useState(() => !tourPutAway())
  const tour = (isOn: boolean) => {
    rememberTour(!isOn)
    setTouring(isOn)
  }
  const role = mainRole(cluster)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const navigate = useNavigate()
  const queries = useQueryClient()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when the page changes
  useEffect(() => setOpen(false), [path])
  return (
    <div className="shell">
      <SkipLink />
      <header className="shell-head">
        {cluster?.isDemonstration ? <DemoLine /> : null}
        <Link to={cluster ? homeOf(cluster) : '/klaster/$clusterId'} params={{ clusterId }} className="brand">
          <Mark />
          <span className="unseen-on-phone">OpenKlaster</span>
        </Link>
        <ClusterSwitch />
        <button
          type="button"
          className="framed-button menu-button"
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
        >
          Menu
        </button>
        <span className="head-space" />
        {role ? (
          <Link to="/klaster/$clusterId/szukaj" params={{ clusterId }} className="head-button head-find">
            <Icon name="search" size={16} />
            <span className="unseen-on-phone">{t('Szukaj', 'Search')}</span>
          </Link>
        ) : null}
        <LanguageSwitch />
        <LookSwitch />
        {session?.user ? (
          <MenuButton
            label={<PersonName name={session.user.name} />}
            items={[
              ...(hasRole(cluster, 'administrator', 'office', 'auditor')
                ? [
                    {
                      label: t('Ustawienia klastra', 'Settings of the cluster'),
                      run: () => navigate({ to: '/klaster/$clusterId/ustawienia', params: { clusterId } }),
                    },
                  ]
                : []),
              {
                label: t('Moje konto', 'My account'),
                run: () => navigate({ to: '/klaster/$clusterId/konto', params: { clusterId } }),
              },
              ...(session.user.isOperator
                ? [
                    {
                      label: t('Nowy klaster', 'New cluster'),
                      run: () => navigate({ to: '/nowy-klaster' }),
                    },
                  ]
                : []),
              ...(cluster?.isDemonstration && !touring
                ? [
                    {
                      label: t('Pokaż pierwsze kroki', 'Show the first steps'),
                      run: async () => {
                        tour(true)
                        await navigate({ to: homeOf(cluster), params: { clusterId } })
                      },
                    },
                  ]
                : []),
              {
                label: t('Wyloguj się', 'Sign out'),
                run: async () => {
                  await signOut()
                  queries.clear()
                  await navigate({ to: '/logowanie' })
                },
              },
            ]}
          />
        ) : null}
      </header>
      <SideMenu path={path} open={open} />
      <main id="tresc" tabIndex={-1} className="shell-main">
        {cluster?.isDemonstration && role && touring ? (
          <Tour clusterId={clusterId} role={role} close={() => tour(false)} />
        ) : null}
        <Guarded path={path}>
          <Outlet key={path} />
        </Guarded>
      </main>
      <Foot />
      <NoticeList />
      <SessionKeeper />
    </div>
  )
}
