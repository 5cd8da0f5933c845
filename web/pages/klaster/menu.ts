import type { SessionCluster } from '../../api/session.ts'
import { mainRole } from '../../api/session.ts'
import type { IconName } from '../../ui/icons.tsx'

type Translate = (pl: string, en: string) => string

export interface Entry {
  readonly to:
    | '/klaster/$clusterId'
    | '/klaster/$clusterId/czlonkowie'
    | '/klaster/$clusterId/dane'
    | '/klaster/$clusterId/dokumenty'
    | '/klaster/$clusterId/energia'
    | '/klaster/$clusterId/import'
    | '/klaster/$clusterId/moje'
    | '/klaster/$clusterId/plan'
    | '/klaster/$clusterId/punkty'
    | '/klaster/$clusterId/rozliczenie'
    | '/klaster/$clusterId/strona'
    | '/klaster/$clusterId/terminy'
    | '/klaster/$clusterId/ustawienia'
    | '/klaster/$clusterId/w-skrocie'
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
  const papers: Entry = { to: '/klaster/$clusterId/dokumenty', label: t('Dokumenty', 'Documents'), icon: 'paper' }
  if (role === 'member')
    return [
      { to: '/klaster/$clusterId/moje', label: t('Moje rozliczenia', 'My settlements'), icon: 'money' },
      { ...energy, label: t('Zużycie', 'Use') },
      { ...points, label: t('Moje punkty', 'My points') },
      members,
      variants,
      papers,
      { to: '/klaster/$clusterId/plan', label: t('Plany gmin', 'Municipal plans'), icon: 'paper' },
    ]
  const months: Entry = { to: '/klaster/$clusterId/rozliczenie', label: t('Rozliczenie', 'Settlement'), icon: 'money' }
  if (role === 'council')
    return [
      { to: '/klaster/$clusterId/w-skrocie', label: t('Klaster w skrócie', 'In brief'), icon: 'home' },
      variants,
      energy,
      members,
      months,
      papers,
      { to: '/klaster/$clusterId/terminy', label: t('Terminy', 'Deadlines'), icon: 'calendar' },
    ]
  // What is needed less often stands under "More".
  return [
    { to: '/klaster/$clusterId', label: t('Pulpit', 'Desk'), icon: 'home', exact: true },
    { to: '/klaster/$clusterId/dane', label: t('Dane pomiarowe', 'Readings'), icon: 'data' },
    energy,
    members,
    points,
    months,
    papers,
  ]
}

/** What a person needs less often, folded under the seven. */
export function moreOf(cluster: SessionCluster | undefined, t: Translate): readonly Entry[] {
  const role = mainRole(cluster)
  const plans: Entry = { to: '/klaster/$clusterId/plan', label: t('Plany gmin', 'Municipal plans'), icon: 'paper' }
  const page: Entry = { to: '/klaster/$clusterId/strona', label: t('Strona publiczna', 'Public page'), icon: 'public' }
  if (!role || role === 'member') return []
  if (role === 'council')
    return [
      { to: '/klaster/$clusterId/punkty', label: t('Punkty', 'Points'), icon: 'point' },
      { to: '/klaster/$clusterId/dane', label: t('Dane pomiarowe', 'Readings'), icon: 'data' },
      plans,
      page,
    ]
  return [
    { to: '/klaster/$clusterId/terminy', label: t('Terminy', 'Deadlines'), icon: 'calendar' },
    { to: '/klaster/$clusterId/warianty', label: t('Warianty', 'What-ifs'), icon: 'variants' },
    plans,
    { to: '/klaster/$clusterId/w-skrocie', label: t('Klaster w skrócie', 'In brief'), icon: 'home' },
    { to: '/klaster/$clusterId/import', label: t('Import odczytów', 'Import of readings'), icon: 'data' },
    page,
    { to: '/klaster/$clusterId/ustawienia', label: t('Ustawienia', 'Settings'), icon: 'settings' },
  ]
}
