import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { cluster } from './frame.ts'
import { known, text } from './known.ts'

export const members = createRoute({
  getParentRoute: () => cluster,
  path: '/czlonkowie',
  validateSearch: known((search): { szukaj?: string; rodzaj?: string } => {
    const [szukaj, rodzaj] = [text(search.szukaj), text(search.rodzaj)]
    return { ...(szukaj ? { szukaj } : {}), ...(rodzaj ? { rodzaj } : {}) }
  }),
  component: lazyRouteComponent(() => import('../pages/klaster/czlonkowie/list.tsx'), 'MemberList'),
})

export const member = createRoute({
  getParentRoute: () => cluster,
  path: '/czlonkowie/$memberId',
  component: lazyRouteComponent(() => import('../pages/klaster/czlonkowie/one.tsx'), 'MemberPage'),
})

export const newMember = createRoute({
  getParentRoute: () => cluster,
  path: '/czlonkowie/nowy',
  component: lazyRouteComponent(() => import('../pages/klaster/czlonkowie/new.tsx'), 'NewMemberPage'),
})

export const points = createRoute({
  getParentRoute: () => cluster,
  path: '/punkty',
  validateSearch: known((search): { szukaj?: string; czlonek?: string } => {
    const [szukaj, czlonek] = [text(search.szukaj), text(search.czlonek)]
    return { ...(szukaj ? { szukaj } : {}), ...(czlonek ? { czlonek } : {}) }
  }),
  component: lazyRouteComponent(() => import('../pages/klaster/punkty/list.tsx'), 'PointList'),
})

export const sheet = createRoute({
  getParentRoute: () => cluster,
  path: '/punkty/arkusz',
  component: lazyRouteComponent(() => import('../pages/klaster/punkty/sheet.tsx'), 'PointSheet'),
})

export const registerSheet = createRoute({
  getParentRoute: () => cluster,
  path: '/arkusz',
  component: lazyRouteComponent(() => import('../pages/klaster/arkusz/page.tsx'), 'RegisterSheet'),
})

export const point = createRoute({
  getParentRoute: () => cluster,
  path: '/punkty/$pointCode',
  component: lazyRouteComponent(() => import('../pages/klaster/punkty/one.tsx'), 'PointPage'),
})

export const newPoint = createRoute({
  getParentRoute: () => cluster,
  path: '/punkty/nowy',
  component: lazyRouteComponent(() => import('../pages/klaster/punkty/new.tsx'), 'NewPointPage'),
})
