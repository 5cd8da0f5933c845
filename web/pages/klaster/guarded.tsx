import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Role, SessionCluster } from '../../api/session.ts'
import { hasRole, mainRole } from '../../api/session.ts'
import { useWords } from '../../ui/language.tsx'
import { Page } from '../../ui/page.tsx'
import { homeOf } from './home-of.ts'
import { useCluster } from './use-cluster.ts'

const WHOLE: readonly Role[] = ['administrator', 'office', 'council', 'auditor']
const OFFICE: readonly Role[] = ['administrator', 'office']

/** Pages that are not for everybody in a cluster. The server refuses by itself; this says why before anything is asked. */
const PAGES: readonly { readonly path: RegExp; readonly roles: readonly Role[] }[] = [
  { path: /^\/?$/, roles: WHOLE },
  { path: /^\/rozliczenie\/[^/]+\/sprawdz/, roles: OFFICE },
  { path: /^\/rozliczenie/, roles: WHOLE },
  { path: /^\/(w-skrocie|terminy)/, roles: WHOLE },
  { path: /^\/import/, roles: WHOLE },
]

/** The page, or the reason why it is not for this reader and where to go instead. */
export function Guarded({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const { clusterId, cluster, session } = useCluster()
  const inside = path.slice(`/klaster/${clusterId}`.length)
  if (session && !cluster) return <Unknown />
  const page = PAGES.find((one) => one.path.test(inside))
  return cluster && page && !hasRole(cluster, ...page.roles) ? (
    <NotForYou cluster={cluster} roles={page.roles} />
  ) : (
    children
  )
}

function NotForYou({ cluster, roles }: { readonly cluster: SessionCluster; readonly roles: readonly Role[] }) {
  const { t, list } = useWords()
  const names: Record<Role, string> = {
    administrator: t('administrator', 'the administrator'),
    office: t('biuro koordynatora', 'the coordinator’s office'),
    council: t('Rada Klastra', 'the council'),
    auditor: t('audytor', 'the auditor'),
    member: t('przedstawiciel członka', 'the representative of a member'),
  }
  const role = mainRole(cluster)
  return (
    <Page
      title={t('Ta strona jest dla innych osób w klastrze', 'This page is for other people of the cluster')}
      of={cluster.name}
    >
      <div className="stack reading">
        <p>
          {t(
            `Otwierają ją: ${list(roles.map((one) => names[one]))}. Twoja rola w tym klastrze: ${role ? names[role] : ''}.`,
            `It is open to ${list(roles.map((one) => names[one]))}. Your role in this cluster: ${role ? names[role] : ''}.`,
          )}
        </p>
        <p>
          {t(
            'To nie jest błąd i niczego nie utracono. Jeśli ta strona jest potrzebna w pracy, o zmianę roli można poprosić administratora klastra.',
            'This is no error and nothing was lost. If your work needs this page, ask the administrator of the cluster for another role.',
          )}
        </p>
        <p>
          <Link to={homeOf(cluster)} params={{ clusterId: cluster.clusterId }}>
            {role === 'member'
              ? t('Przejdź do swoich rozliczeń', 'Go to your settlements')
              : t('Przejdź na swoją stronę', 'Go to your page')}
          </Link>
        </p>
      </div>
    </Page>
  )
}

function Unknown() {
  const { t } = useWords()
  return (
    <Page title={t('Nie ma takiego klastra', 'There is no such cluster')}>
      <div className="stack reading">
        <p>
          {t(
            'Adres jest błędny albo to konto nie należy do tego klastra. Zaproszenie wysyła administrator klastra.',
            'The address is wrong, or this account does not belong to the cluster. The administrator of a cluster sends the invitation.',
          )}
        </p>
        <p>
          <Link to="/">{t('Na początek', 'To the start')}</Link>
        </p>
      </div>
    </Page>
  )
}
