import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { View } from '../pages/klaster/rozliczenia/views.ts'
import { isView } from '../pages/klaster/rozliczenia/views.ts'
import { cluster } from './frame.ts'
import { isMonth, known, text } from './known.ts'

export const settlements = createRoute({
  getParentRoute: () => cluster,
  path: '/rozliczenie',
  validateSearch: known((search): { miesiac?: string } => (isMonth(search.miesiac) ? { miesiac: search.miesiac } : {})),
  component: lazyRouteComponent(() => import('../pages/klaster/rozliczenia/list.tsx'), 'SettlementList'),
})

export const settlement = createRoute({
  getParentRoute: () => cluster,
  path: '/rozliczenie/$id',
  validateSearch: known((search): { widok?: View } => (isView(search.widok) ? { widok: search.widok } : {})),
  component: lazyRouteComponent(() => import('../pages/klaster/rozliczenia/one.tsx'), 'SettlementPage'),
})

export const checking = createRoute({
  getParentRoute: () => cluster,
  path: '/rozliczenie/$id/sprawdz',
  component: lazyRouteComponent(() => import('../pages/klaster/rozliczenia/check.tsx'), 'CheckPage'),
})

export const ownStatements = createRoute({
  getParentRoute: () => cluster,
  path: '/moje',
  component: lazyRouteComponent(() => import('../pages/klaster/moje/list.tsx'), 'OwnStatements'),
})

export const statement = createRoute({
  getParentRoute: () => cluster,
  path: '/moje/$id',
  validateSearch: known((search): { czlonek?: string } => {
    const czlonek = text(search.czlonek)
    return czlonek ? { czlonek } : {}
  }),
  component: lazyRouteComponent(() => import('../pages/klaster/moje/one.tsx'), 'StatementPage'),
})
