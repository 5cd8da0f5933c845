import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { Fault } from '../pages/lost.tsx'
import {
  accessibility,
  askPassword,
  firstAccount,
  glossary,
  home,
  invitation,
  newCluster,
  newPassword,
  signIn,
} from './doors.ts'
import { cluster, plain, root } from './frame.ts'
import {
  account,
  dashboard,
  deadlines,
  documents,
  find,
  marketPrices,
  newDocument,
  newScenario,
  oneDocument,
  overview,
  priceList,
  scenario,
  scenarios,
  settings,
} from './office.ts'
import { newPlan, plan, planData, planDocument, planProcedure, planScenarios, plans, planVersions } from './plan.ts'
import { newPublication, publication, publicMembers, publicPage, publicSettings } from './public-page.ts'
import { energy, importing, pointHistory, quality } from './readings.ts'
import { member, members, newMember, newPoint, point, points, registerSheet, sheet } from './register.ts'
import { checking, ownStatements, settlement, settlements, statement } from './settlement.ts'

const tree = root.addChildren([
  plain.addChildren([
    home,
    firstAccount,
    newCluster,
    signIn,
    askPassword,
    newPassword,
    invitation,
    glossary,
    accessibility,
  ]),
  cluster.addChildren([
    plans,
    newPlan,
    plan,
    planData,
    planScenarios,
    planDocument,
    planProcedure,
    planVersions,
    scenarios,
    newScenario,
    scenario,
    dashboard,
    overview,
    documents,
    newDocument,
    oneDocument,
    deadlines,
    find,
    settlements,
    settlement,
    checking,
    ownStatements,
    statement,
    account,
    importing,
    publicPage,
    publicSettings,
    publicMembers,
    newPublication,
    publication,
    settings,
    priceList,
    marketPrices,
    quality,
    pointHistory,
    energy,
    points,
    sheet,
    newPoint,
    registerSheet,
    point,
    members,
    newMember,
    member,
  ]),
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
