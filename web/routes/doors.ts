import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { sessionQuery } from '../api/session.ts'
import { homeOf } from '../pages/klaster/home-of.ts'
import { plain } from './frame.ts'
import { known, text } from './known.ts'

export const home = createRoute({
  getParentRoute: () => plain,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.queries.ensureQueryData(sessionQuery).catch(() => undefined)
    const [first] = session?.clusters ?? []
    if (!first) return
    throw redirect({ to: homeOf(first), params: { clusterId: first.clusterId } })
  },
  component: lazyRouteComponent(() => import('../pages/home.tsx'), 'Home'),
})

export const signIn = createRoute({
  getParentRoute: () => plain,
  path: '/logowanie',
  validateSearch: known((search): { to?: string; error?: string } => {
    const to = text(search.to)
    const error = text(search.error)
    return {
      // Only a path of our own: an address elsewhere would make the sign-in page a door for impostors.
      ...(to?.startsWith('/') && !to.startsWith('//') ? { to } : {}),
      // Why the outside sign-in let nobody in: a code, never a text of somebody else.
      ...(error && /^\w{1,60}$/.test(error) ? { error } : {}),
    }
  }),
  component: lazyRouteComponent(() => import('../pages/logowanie/sign-in.tsx'), 'SignIn'),
})

export const askPassword = createRoute({
  getParentRoute: () => plain,
  path: '/haslo',
  component: lazyRouteComponent(() => import('../pages/logowanie/password-pages.tsx'), 'AskPassword'),
})

export const newPassword = createRoute({
  getParentRoute: () => plain,
  path: '/nowe-haslo',
  validateSearch: known((search): { token: string } => ({ token: text(search.token) ?? '' })),
  component: lazyRouteComponent(() => import('../pages/logowanie/password-pages.tsx'), 'NewPassword'),
})

export const invitation = createRoute({
  getParentRoute: () => plain,
  path: '/zaproszenie/$kod',
  component: lazyRouteComponent(() => import('../pages/logowanie/invitation.tsx'), 'Invitation'),
})

export const glossary = createRoute({
  getParentRoute: () => plain,
  path: '/slownik',
  component: lazyRouteComponent(() => import('../pages/slownik/glossary.tsx'), 'Glossary'),
})

export const accessibility = createRoute({
  getParentRoute: () => plain,
  path: '/dostepnosc',
  component: lazyRouteComponent(() => import('../pages/dostepnosc/declaration.tsx'), 'AccessibilityDeclaration'),
})

export const firstAccount = createRoute({
  getParentRoute: () => plain,
  path: '/pierwsze-konto',
  component: lazyRouteComponent(() => import('../pages/poczatek/first-account.tsx'), 'FirstAccount'),
})

export const newCluster = createRoute({
  getParentRoute: () => plain,
  path: '/nowy-klaster',
  component: lazyRouteComponent(() => import('../pages/poczatek/new-cluster.tsx'), 'NewCluster'),
})
