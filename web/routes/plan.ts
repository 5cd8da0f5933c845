import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { cluster } from './frame.ts'
import { known, text } from './known.ts'

export const plans = createRoute({
  getParentRoute: () => cluster,
  path: '/plan',
  component: lazyRouteComponent(() => import('../pages/klaster/plan/list.tsx'), 'PlanList'),
})

export const newPlan = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/nowy',
  component: lazyRouteComponent(() => import('../pages/klaster/plan/new.tsx'), 'NewPlan'),
})

export const plan = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/$planId',
  component: lazyRouteComponent(() => import('../pages/klaster/plan/overview.tsx'), 'PlanOverview'),
})

export const planData = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/$planId/dane',
  validateSearch: known((search): { dane?: string } => {
    const dane = text(search.dane)
    return dane ? { dane } : {}
  }),
  component: lazyRouteComponent(() => import('../pages/klaster/plan/data.tsx'), 'PlanData'),
})

export const planScenarios = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/$planId/scenariusze',
  validateSearch: known((search): { scenariusz?: string } => {
    const scenariusz = text(search.scenariusz)
    return scenariusz ? { scenariusz } : {}
  }),
  component: lazyRouteComponent(() => import('../pages/klaster/plan/scenarios.tsx'), 'PlanScenarios'),
})

export const planDocument = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/$planId/dokument',
  validateSearch: known((search): { rozdzial?: string } => {
    const rozdzial = text(search.rozdzial)
    return rozdzial ? { rozdzial } : {}
  }),
  component: lazyRouteComponent(() => import('../pages/klaster/plan/document.tsx'), 'PlanDocument'),
})

export const planProcedure = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/$planId/procedura',
  component: lazyRouteComponent(() => import('../pages/klaster/plan/procedure.tsx'), 'PlanProcedure'),
})

export const planVersions = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/$planId/wersje',
  component: lazyRouteComponent(() => import('../pages/klaster/plan/versions.tsx'), 'PlanVersions'),
})
