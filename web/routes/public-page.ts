import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { cluster } from './frame.ts'
import { known } from './known.ts'

const PUBLICATION_KINDS = ['announcement', 'event', 'document'] as const

export const publicPage = createRoute({
  getParentRoute: () => cluster,
  path: '/strona',
  component: lazyRouteComponent(() => import('../pages/klaster/strona/overview.tsx'), 'PublicPageOverview'),
})

export const publicSettings = createRoute({
  getParentRoute: () => cluster,
  path: '/strona/ustawienia',
  component: lazyRouteComponent(() => import('../pages/klaster/strona/page-settings.tsx'), 'PageSettingsPage'),
})

export const publicMembers = createRoute({
  getParentRoute: () => cluster,
  path: '/strona/czlonkowie',
  component: lazyRouteComponent(() => import('../pages/klaster/strona/members.tsx'), 'NamedMembersPage'),
})

export const newPublication = createRoute({
  getParentRoute: () => cluster,
  path: '/strona/nowa',
  validateSearch: known((search): { rodzaj: (typeof PUBLICATION_KINDS)[number] } => ({
    rodzaj: PUBLICATION_KINDS.find((kind) => kind === search.rodzaj) ?? 'announcement',
  })),
  component: lazyRouteComponent(() => import('../pages/klaster/strona/new-publication.tsx'), 'NewPublicationPage'),
})

export const publication = createRoute({
  getParentRoute: () => cluster,
  path: '/strona/publikacje/$publicationId',
  component: lazyRouteComponent(() => import('../pages/klaster/strona/one.tsx'), 'PublicationPage'),
})
