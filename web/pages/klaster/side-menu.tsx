import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { Icon } from '../../ui/icons.tsx'
import { useWords } from '../../ui/language.tsx'
import type { Entry } from './menu.ts'
import { menuOf, moreOf } from './menu.ts'
import { useCluster } from './use-cluster.ts'

/** Pages of the cluster: seven at most, and the rest folded under one button. */
export function SideMenu({ path, open }: { readonly path: string; readonly open: boolean }) {
  const { clusterId, cluster } = useCluster()
  const { t } = useWords()
  const id = useId()
  const more = moreOf(cluster, t)
  const here = more.some(({ to }) => path.startsWith(to.replace('$clusterId', clusterId)))
  const [unfolded, setUnfolded] = useState(false)
  const isOpen = unfolded || here
  return (
    <nav id="menu" className="shell-nav" data-open={open} aria-label={t('Główne menu', 'Main menu')}>
      <Entries entries={menuOf(cluster, t)} />
      {more.length > 0 ? (
        <>
          <button
            type="button"
            className="nav-more"
            aria-expanded={isOpen}
            aria-controls={id}
            // The list with the page one is on stays open: closing it would hide where one is.
            onClick={() => setUnfolded(here ? true : !unfolded)}
          >
            {t('Więcej', 'More')}
            <span aria-hidden="true"> {isOpen ? '▴' : '▾'}</span>
          </button>
          <div id={id} hidden={!isOpen}>
            {isOpen ? <Entries entries={more} /> : null}
          </div>
        </>
      ) : null}
    </nav>
  )
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const { clusterId } = useCluster()
  return (
    <ul>
      {entries.map(({ to, label, icon, exact }) => (
        <li key={to}>
          <Link to={to} params={{ clusterId }} activeOptions={{ exact: exact ?? false }}>
            <Icon name={icon} />
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
