import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { api, dataOf, send, versionTag } from './client.ts'

export type PublicPage = Wire<'PublicPage'>
export type PublicPagePatch = Wire<'PublicPagePatch'>
export type Publication = Wire<'Publication'>
export type NewPublication = Wire<'NewPublication'>
export type PublicationPatch = Wire<'PublicationPatch'>
export type MemberStanding = Wire<'MemberStanding'>

export function publicPageQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['public-page', clusterId],
    queryFn: () => dataOf(api.GET('/api/clusters/{clusterId}/public-page', { params: { path: { clusterId } } })),
  })
}

export function changePublicPage(clusterId: string, before: PublicPage, body: PublicPagePatch): Promise<PublicPage> {
  return dataOf(
    api.PATCH('/api/clusters/{clusterId}/public-page', {
      params: { path: { clusterId }, header: { 'if-match': versionTag(before) } },
      body,
    }),
  )
}

export function publishPublicPage(clusterId: string, isPublic: boolean): Promise<PublicPage> {
  const params = { path: { clusterId } }
  return isPublic
    ? dataOf(api.POST('/api/clusters/{clusterId}/public-page/publication', { params }))
    : dataOf(api.DELETE('/api/clusters/{clusterId}/public-page/publication', { params }))
}

export function standingsQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['member-standings', clusterId],
    queryFn: async () =>
      (await dataOf(api.GET('/api/clusters/{clusterId}/public-page/members', { params: { path: { clusterId } } })))
        .items,
  })
}

export function publicationsQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['publications', clusterId],
    queryFn: async () =>
      (await dataOf(api.GET('/api/clusters/{clusterId}/publications', { params: { path: { clusterId } } }))).items,
  })
}

export function publicationQuery(clusterId: string, publicationId: string) {
  return queryOptions({
    queryKey: ['publication', clusterId, publicationId],
    queryFn: () =>
      dataOf(
        api.GET('/api/clusters/{clusterId}/publications/{publicationId}', {
          params: { path: { clusterId, publicationId } },
        }),
      ),
  })
}

export function createPublication(clusterId: string, body: NewPublication): Promise<Publication> {
  return dataOf(api.POST('/api/clusters/{clusterId}/publications', { params: { path: { clusterId } }, body }))
}

const one = (clusterId: string, before: Publication) => ({
  path: { clusterId, publicationId: before.publicationId },
  header: { 'if-match': versionTag(before) },
})

export function changePublication(
  clusterId: string,
  before: Publication,
  body: PublicationPatch,
): Promise<Publication> {
  return dataOf(
    api.PATCH('/api/clusters/{clusterId}/publications/{publicationId}', { params: one(clusterId, before), body }),
  )
}

export function releasePublication(clusterId: string, before: Publication, isPublic: boolean): Promise<Publication> {
  const params = one(clusterId, before)
  return isPublic
    ? dataOf(api.POST('/api/clusters/{clusterId}/publications/{publicationId}/release', { params }))
    : dataOf(api.DELETE('/api/clusters/{clusterId}/publications/{publicationId}/release', { params }))
}

export async function removePublication(clusterId: string, before: Publication): Promise<void> {
  await api.DELETE('/api/clusters/{clusterId}/publications/{publicationId}', { params: one(clusterId, before) })
}

/** Address of a document's file for the office. */
export function fileAddress(clusterId: string, publicationId: string): string {
  return `/api/clusters/${encodeURIComponent(clusterId)}/publications/${encodeURIComponent(publicationId)}/file`
}

export async function attachFile(clusterId: string, before: Publication, file: File): Promise<Publication> {
  const address = `${fileAddress(clusterId, before.publicationId)}?name=${encodeURIComponent(file.name)}`
  const headers = { 'content-type': 'application/octet-stream', 'if-match': versionTag(before) }
  return (await (await send(address, { method: 'PUT', body: file, headers })).json()) as Publication
}
