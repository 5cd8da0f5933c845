import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router'
import { sessionQuery } from '../api/session.ts'
import { ClusterShell } from '../pages/klaster/shell.tsx'
import { NotFound, WholeFault } from '../pages/lost.tsx'
import { PlainShell } from '../ui/shell/plain-shell.tsx'

interface Context {
  readonly queries: QueryClient
}

export const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound })

/** The frame of pages that need no cluster. */
export const plain = createRoute({ getParentRoute: () => root, id: 'plain', component: PlainShell })

/** The frame of pages within a cluster, for those who signed in. */
export const cluster = createRoute({
  getParentRoute: () => root,
  path: '/klaster/$clusterId',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (!session.user) throw redirect({ to: '/logowanie', search: { to: location.href } })
  },
  component: ClusterShell,
  errorComponent: WholeFault,
})
