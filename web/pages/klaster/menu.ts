import type { SessionCluster } from '../../api/session.ts'
import { mainRole } from '../../api/session.ts'
import type { IconName } from '../../ui/icons.tsx'

type Translate = (pl: string, en: string) => string

interface Entry {
  readonly to:
    | '/klaster/$clusterId'
    | '/klaster/$clusterId/czlonkowie'
    | '/klaster/$clusterId/dane'
    | '/klaster/$clusterId/energia'
    | '/klaster/$clusterId/moje'
    | '/klaster/$clusterId/punkty'
    | '/klaster/$clusterId/rozliczenie'
    | '/klaster/$clusterId/ustawienia'
    | '/klaster/$clusterId/warianty'
  readonly label: string
  readonly icon: IconName
  readonly exact?: boolean
}

/** At most seven entries, by what a person came to do. */
export function menuOf(cluster: SessionCluster | undefined, t: Translate): readonly Entry[] {
  const role = mainRole(cluster)
  if (!role) return []
  const energy: Entry = { to: '/klaster/$clusterId/energia', label: t('Energia', 'Energy'), icon: 'energy' }
  const members: Entry = { to: '/klaster/$clusterId/czlonkowie', label: t('Członkowie', 'Members'), icon: 'people' }
  const points: Entry = { to: '/klaster/$clusterId/punkty', label: t('Punkty', 'Points'), icon: 'point' }
  const variants: Entry = { to: '/klaster/$clusterId/warianty', label: t('Warianty', 'What-ifs'), icon: 'variants' }
  if (role === 'member')
    return [
      { to: '/klaster/$clusterId/moje', label: t('Moje rozliczenia', 'My settlements'), icon: 'money' },
      { ...energy, label: t('Zużycie', 'Use') },
      { ...points, label: t('Moje punkty', 'My points') },
      members,
      variants,
    ]
  return [
    { to: '/klaster/$clusterId', label: t('Pulpit', 'Desk'), icon: 'home', exact: true },
    // The council plans; the office, which has a door on its desk, looks after the readings.
    role === 'council'
      ? variants
      : { to: '/klaster/$clusterId/dane', label: t('Dane pomiarowe', 'Readings'), icon: 'data' },
    energy,
    members,
    points,
    { to: '/klaster/$clusterId/rozliczenie', label: t('Rozliczenie', 'Settlement'), icon: 'money' },
    { to: '/klaster/$clusterId/ustawienia', label: t('Ustawienia', 'Settings'), icon: 'settings' },
  ]
}
