import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { energySearch } from '../pages/klaster/energia/search.ts'
import { lastMonth } from '../pages/klaster/last-month.ts'
import { cluster } from './frame.ts'
import { isMonth, known } from './known.ts'

export const quality = createRoute({
  getParentRoute: () => cluster,
  path: '/dane',
  validateSearch: known((search): { miesiac: string; pokaz?: 'wszystkie' | undefined; widok?: 'rok' | undefined } => ({
    miesiac: isMonth(search.miesiac) ? search.miesiac : lastMonth(),
    ...(search.pokaz === 'wszystkie' ? { pokaz: 'wszystkie' as const } : {}),
    ...(search.widok === 'rok' ? { widok: 'rok' as const } : {}),
  })),
  component: lazyRouteComponent(() => import('../pages/klaster/dane/board.tsx'), 'QualityBoard'),
})

export const pointHistory = createRoute({
  getParentRoute: () => cluster,
  path: '/dane/$pointCode',
  validateSearch: known(
    (search): { miesiac: string; wersja?: number | undefined; kierunek?: 'withdrawal' | 'feed-in' | undefined } => {
      const wersja = Number(search.wersja)
      const kierunek = (['withdrawal', 'feed-in'] as const).find((one) => one === search.kierunek)
      return {
        miesiac: isMonth(search.miesiac) ? search.miesiac : lastMonth(),
        ...(Number.isInteger(wersja) && wersja > 0 && kierunek ? { wersja, kierunek } : {}),
      }
    },
  ),
  component: lazyRouteComponent(() => import('../pages/klaster/dane/point-history.tsx'), 'PointHistory'),
})

export const importing = createRoute({
  getParentRoute: () => cluster,
  path: '/import',
  validateSearch: known((search): { numer?: number; plik?: number | undefined } => {
    const numer = Number(search.numer)
    if (!Number.isInteger(numer) || numer <= 0) return {}
    return { numer, ...(typeof search.plik === 'number' ? { plik: search.plik } : {}) }
  }),
  component: lazyRouteComponent(() => import('../pages/klaster/import/import-page.tsx'), 'ImportPage'),
})

export const energy = createRoute({
  getParentRoute: () => cluster,
  path: '/energia',
  validateSearch: known(energySearch),
  component: lazyRouteComponent(() => import('../pages/klaster/energia/explorer.tsx'), 'Explorer'),
})
