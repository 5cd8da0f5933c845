import { sankey, sankeyJustify } from 'd3-sankey'
import { ownOf } from '../words/own.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { isNarrow } from './canvas.ts'
import type { Fill } from './palette.ts'
import { FILLS, INK } from './palette.ts'
import type { SankeyChart } from './spec.ts'
import { coordinate, element, label } from './svg.ts'
import { textWidth, wrapTo } from './text-width.ts'

interface Node {
  readonly id: string
  readonly name: string
  readonly fill: Fill
}

interface Link {
  readonly source: string
  readonly target: string
  readonly value: number
}

/** Sums of what flows into and out of each node. */
function sumsOf(links: SankeyChart['links']): Map<string, { into: number; out: number }> {
  const sums = new Map<string, { into: number; out: number }>()
  const of = (id: string) => sums.get(id) ?? { into: 0, out: 0 }
  for (const { from, to, value } of links) {
    sums.set(from, { ...of(from), out: of(from).out + value })
    sums.set(to, { ...of(to), into: of(to).into + value })
  }
  return sums
}

/**
 * What takes and gives without passing on (the grid takes surplus and gives other energy), and what would close a
 * circle, stands twice: as a source at the left and as a user at the right.
 */
function withoutCircles(links: SankeyChart['links']): { from: string; to: string; value: number }[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to])
  const reaches = (start: string, goal: string): boolean => {
    const seen = new Set<string>()
    const open = [start]
    while (open.length > 0) {
      const at = open.pop() ?? ''
      if (at === goal) return true
      if (seen.has(at)) continue
      seen.add(at)
      open.push(...(next.get(at) ?? []))
    }
    return false
  }
  const sums = sumsOf(links)
  const passesOn = (id: string) => {
    const { into, out } = sums.get(id) ?? { into: 0, out: 0 }
    return out === 0 || Math.abs(into - out) <= 0.005 * Math.max(into, out)
  }
  return links.map(({ from, to, value }) => ({
    from,
    to: reaches(to, from) || !passesOn(to) ? `${to}\u0001in` : to,
    value,
  }))
}

/** A ribbon between two nodes, as a closed shape, so that it can carry a pattern. */
function ribbon(x0: number, x1: number, y0: number, y1: number, width: number): string {
  const [middle, half] = [(x0 + x1) / 2, Math.max(width, 0.6) / 2]
  const c = coordinate
  return (
    `M${c(x0)} ${c(y0 - half)}C${c(middle)} ${c(y0 - half)} ${c(middle)} ${c(y1 - half)} ${c(x1)} ${c(y1 - half)}` +
    `L${c(x1)} ${c(y1 + half)}C${c(middle)} ${c(y1 + half)} ${c(middle)} ${c(y0 + half)} ${c(x0)} ${c(y0 + half)}Z`
  )
}

/** Flows of energy from sources to users; width is energy, and every node bears its name and its sum. */
export function drawSankey(chart: SankeyChart, canvas: Canvas): Drawing {
  const narrow = isNarrow(canvas)
  const flows = withoutCircles(chart.links.filter(({ value }) => value > 0))
  const ids = [...new Set(flows.flatMap(({ from, to }) => [from, to]))]
  const baseOf = (id: string) => id.replace('\u0001in', '')
  const nodes: Node[] = ids.map((id) => ({
    id,
    name: ownOf(chart.names, baseOf(id)) ?? baseOf(id),
    fill: ownOf(chart.fills, baseOf(id)) ?? 'public',
  }))
  if (nodes.length === 0) return { body: '', height: 1 }
  const links: Link[] = flows.map(({ from, to, value }) => ({ source: from, target: to, value }))
  const sources = ids.filter((id) => !flows.some(({ to }) => to === id)).length
  const sinks = ids.filter((id) => !flows.some(({ from }) => from === id)).length
  const room = narrow ? 104 : Math.max(186, Math.round(canvas.width * 0.24))
  // Every node keeps room for its whole name and number, however thin it is.
  const most = narrow ? 4 : 2
  const ends = nodes.filter(({ id }) => !flows.some(({ to }) => to === id) || !flows.some(({ from }) => from === id))
  const namesOf = (name: string) => wrapTo(name, room - 10, canvas.size, most)
  const lines = Math.max(1, ...ends.map(({ name }) => namesOf(name).length))
  const slot = lines * 13 + 15
  const height = Math.max(240, Math.max(sources, sinks) * (slot + 8) + 60)
  const layout = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(12)
    .nodePadding(slot)
    .extent([
      [room, 6],
      [canvas.width - room, height - 6],
    ])
  const graph = layout({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) })
  const ribbons = graph.links.map((link) => {
    const source = link.source as unknown as { x1: number; fill: Fill; id: string }
    const target = link.target as unknown as { x0: number; fill: Fill; id: string }
    const fill = source.fill === 'public' || source.fill === 'own' ? target.fill : source.fill
    return element('path', {
      d: ribbon(source.x1, target.x0, link.y0 ?? 0, link.y1 ?? 0, link.width ?? 0),
      fill: canvas.fill(fill),
      'fill-opacity': '0.62',
      stroke: FILLS[fill].ink,
      'stroke-width': 0.4,
    })
  })
  const marks = graph.nodes.flatMap((node) => {
    const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0, depth = 0 } = node
    const left = depth === 0
    const right = (node.sourceLinks ?? []).length === 0
    const number = `${canvas.words.number(value, chart.decimals)} ${chart.unit}`
    const middle = (y0 + y1) / 2
    const box = element('rect', { x: x0, y: y0, width: x1 - x0, height: Math.max(y1 - y0, 1), fill: INK })
    if (left || right) {
      const x = left ? x0 - 6 : x1 + 6
      const anchor = left ? 'end' : 'start'
      const names = namesOf(node.name)
      const first = middle + 4 - names.length * 6.5
      return [
        box,
        ...names.map((text, i) => label({ x, y: first + i * 13, text, anchor, weight: 600 })),
        label({ x, y: first + names.length * 13, text: number, anchor }),
      ]
    }
    const text = `${node.name} · ${number}`
    const half = textWidth(text, canvas.size) / 2
    const x = Math.min(Math.max((x0 + x1) / 2, half), canvas.width - half)
    return [box, label({ x, y: Math.max(y0 - 6, 12), text, anchor: 'middle', weight: 600, halo: true })]
  })
  return { body: [...ribbons, ...marks].join(''), height }
}
