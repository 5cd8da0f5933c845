import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { sessionQuery } from './api/session.ts'
import { isPeriod } from './pages/klaster/energia/period.ts'
import type { Step } from './pages/klaster/energia/shape.ts'
import { ClusterShell } from './pages/klaster/shell.tsx'
import { Fault, NotFound } from './pages/lost.tsx'
import { PlainShell } from './ui/shell/plain-shell.tsx'

interface Context {
  readonly queries: QueryClient
}

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound })

const plain = createRoute({ getParentRoute: () => root, id: 'plain', component: PlainShell })

const home = createRoute({
  getParentRoute: () => plain,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.queries.ensureQueryData(sessionQuery).catch(() => undefined)
    const [first] = session?.clusters ?? []
    if (!first) return
    throw redirect({
      to: '/klaster/$clusterId/czlonkowie',
      params: { clusterId: first.clusterId },
    })
  },
  component: lazyRouteComponent(() => import('./pages/home.tsx'), 'Home'),
})

const STEPS: readonly Step[] = ['quarter', 'hour', 'day', 'month']

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const signIn = createRoute({
  getParentRoute: () => plain,
  path: '/logowanie',
  validateSearch: (search): { to?: string } => {
    const to = text(search.to)
    // Only a path of our own: an address elsewhere would make the sign-in page a door for impostors.
    return to?.startsWith('/') && !to.startsWith('//') ? { to } : {}
  },
  component: lazyRouteComponent(() => import('./pages/logowanie/sign-in.tsx'), 'SignIn'),
})

const glossary = createRoute({
  getParentRoute: () => plain,
  path: '/slownik',
  component: lazyRouteComponent(() => import('./pages/slownik/glossary.tsx'), 'Glossary'),
})

const accessibility = createRoute({
  getParentRoute: () => plain,
  path: '/dostepnosc',
  component: lazyRouteComponent(() => import('./pages/dostepnosc/declaration.tsx'), 'AccessibilityDeclaration'),
})

const cluster = createRoute({
  getParentRoute: () => root,
  path: '/klaster/$clusterId',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (!session.user) throw redirect({ to: '/logowanie', search: { to: location.href } })
  },
  component: ClusterShell,
  errorComponent: Fault,
})

const members = createRoute({
  getParentRoute: () => cluster,
  path: '/czlonkowie',
  validateSearch: (search): { szukaj?: string; rodzaj?: string } => {
    const [szukaj, rodzaj] = [text(search.szukaj), text(search.rodzaj)]
    return { ...(szukaj ? { szukaj } : {}), ...(rodzaj ? { rodzaj } : {}) }
  },
  component: lazyRouteComponent(() => import('./pages/klaster/czlonkowie/list.tsx'), 'MemberList'),
})

const member = createRoute({
  getParentRoute: () => cluster,
  path: '/czlonkowie/$memberId',
  component: lazyRouteComponent(() => import('./pages/klaster/czlonkowie/one.tsx'), 'MemberPage'),
})

const newMember = createRoute({
  getParentRoute: () => cluster,
  path: '/czlonkowie/nowy',
  component: lazyRouteComponent(() => import('./pages/klaster/czlonkowie/new.tsx'), 'NewMemberPage'),
})

const points = createRoute({
  getParentRoute: () => cluster,
  path: '/punkty',
  validateSearch: (search): { szukaj?: string; czlonek?: string } => {
    const [szukaj, czlonek] = [text(search.szukaj), text(search.czlonek)]
    return { ...(szukaj ? { szukaj } : {}), ...(czlonek ? { czlonek } : {}) }
  },
  component: lazyRouteComponent(() => import('./pages/klaster/punkty/list.tsx'), 'PointList'),
})

const sheet = createRoute({
  getParentRoute: () => cluster,
  path: '/punkty/arkusz',
  component: lazyRouteComponent(() => import('./pages/klaster/punkty/sheet.tsx'), 'PointSheet'),
})

const point = createRoute({
  getParentRoute: () => cluster,
  path: '/punkty/$pointCode',
  component: lazyRouteComponent(() => import('./pages/klaster/punkty/one.tsx'), 'PointPage'),
})

const energy = createRoute({
  getParentRoute: () => cluster,
  path: '/energia',
  validateSearch: (
    search,
  ): { obiekt?: string | undefined; okres: string; krok?: Step | undefined; porownaj?: true | undefined } => {
    const obiekt = text(search.obiekt)
    const krok = STEPS.find((step) => step === search.krok)
    return {
      okres: isPeriod(String(search.okres ?? '')) ? String(search.okres) : '2025',
      ...(obiekt ? { obiekt } : {}),
      ...(krok ? { krok } : {}),
      ...(search.porownaj === true ? { porownaj: true as const } : {}),
    }
  },
  component: lazyRouteComponent(() => import('./pages/klaster/energia/explorer.tsx'), 'Explorer'),
})

const tree = root.addChildren([
  plain.addChildren([home, signIn, glossary, accessibility]),
  cluster.addChildren([energy, points, sheet, point, members, newMember, member]),
])

export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: Fault,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
