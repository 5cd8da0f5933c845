import { drawChart } from '../charts/draw.ts'
import type { Block, Cell, Certainty, Column, Figure, Report, Section, Table, Text } from '../model/document.ts'
import { numbersOf } from '../model/walk.ts'
import { wordsIn } from '../words/words.ts'
import { html, NOTHING, type Raw, trusted } from './markup.ts'
import { STYLE } from './style.ts'

/** Widths a chart is drawn for [px]: a desk and a phone, not one shrunk to the other. */
const WIDE = 760
const NARROW = 344

interface Context {
  readonly report: Report
  readonly numbers: ReadonlyMap<string, number>
}

/** An id made of safe characters only, whatever the model's id holds. */
function anchor(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, (character) => `_${character.codePointAt(0)?.toString(16)}`)
}

function runs(text: Text): Raw {
  if (typeof text === 'string') return html`${text}`
  return html`${text.map((run) => (run.strong ? html`<strong>${run.text}</strong>` : html`${run.text}`))}`
}

function mark(certainty: Certainty, { report }: Context): Raw {
  if (certainty === 'certain') return NOTHING
  return html` <span class="mark ${certainty}">${report.frame.marks[certainty]}</span>`
}

function cellClass(column: Column | undefined, { kind }: Pick<Cell, 'kind'>): string {
  const classes = [
    column?.align === 'start' ? '' : (column?.align ?? ''),
    kind === 'number' || kind === 'percent' ? 'num' : '',
    column?.certainty && column.certainty !== 'certain' ? column.certainty : '',
  ]
  return classes.filter((one) => one !== '').join(' ')
}

function cell(one: Cell, column: Column | undefined, first: boolean): Raw {
  const long = one.text.split(/[\s\u00a0]/).some((word) => word.length > 24)
  const name = `${cellClass(column, one)}${long ? ' long' : ''}`.trim()
  const content = one.strong ? html`<strong>${one.text}</strong>` : html`${one.text}`
  if (first) return html`<th scope="row" class="${name}">${content}</th>`
  return html`<td class="${name}">${content}</td>`
}

function table(one: Table, context: Context, numbered = true): Raw {
  const { frame } = context.report
  const number = context.numbers.get(one.id)
  const caption =
    numbered && number !== undefined ? html`<span class="no">${frame.table} ${String(number)}.</span> ` : NOTHING
  const head = one.columns.map(
    (column) =>
      html`<th scope="col" class="${cellClass(column, { kind: 'text' })}">${column.title}${column.unit === undefined ? NOTHING : html`<span class="unit">${column.unit}</span>`}</th>`,
  )
  const body = one.rows.map(
    (row) =>
      html`<tr${row.total ? trusted(' class="total"') : NOTHING}>${row.cells.map((found, i) => cell(found, one.columns[i], i === 0))}</tr>`,
  )
  const note = one.note === undefined ? NOTHING : html`<span class="note">${one.note}</span>`
  const hint = one.columns.length > 3 ? html`<p class="hint many">${frame.scrollHint}</p>` : NOTHING
  return html`${hint}<div class="scroll" tabindex="0" role="region" aria-label="${one.title}"><table id="t-${anchor(one.id)}"${one.dense ? trusted(' class="dense"') : NOTHING}><caption>${caption}${one.title}${mark(one.certainty, context)}${note}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

function figure(one: Figure, context: Context): Raw {
  const { report } = context
  const words = wordsIn(report.language)
  const texts = { title: one.title, description: one.alt, words }
  const wide = drawChart(one.chart, { ...texts, width: WIDE, prefix: `w-${anchor(one.id)}` })
  const narrow = drawChart(one.chart, { ...texts, width: NARROW, prefix: `n-${anchor(one.id)}` })
  const number = context.numbers.get(one.id)
  return html`<figure id="f-${anchor(one.id)}" role="group" aria-label="${one.title}"><figcaption><span class="no">${report.frame.figure} ${String(number ?? '')}.</span> ${one.title}${mark(one.certainty, context)}</figcaption><p class="reading">${one.reading}</p><div class="wide">${trusted(wide.svg)}</div><div class="narrow">${trusted(narrow.svg)}</div><details><summary>${report.frame.chartData}</summary>${table(one.data, context, false)}</details></figure>`
}

function block(one: Block, context: Context): Raw {
  switch (one.kind) {
    case 'paragraph':
      return html`<p${one.small ? trusted(' class="small"') : NOTHING}>${runs(one.text)}</p>`
    case 'list': {
      const items = one.items.map((item) => html`<li>${runs(item)}</li>`)
      return one.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'notice':
      return html`<div class="notice ${one.tone}"><p class="title">${one.title}</p><p>${one.text}</p></div>`
    case 'key-figures':
      return html`<ul class="keys">${one.items.map((item) => html`<li class="${item.certainty}"><span class="label">${item.label}</span> <span class="value">${item.value}</span> <span class="say">${item.note}</span>${mark(item.certainty, context)}</li>`)}</ul>`
    case 'definitions':
      return html`<dl class="terms">${one.items.map(({ term, text }) => html`<dt>${term}</dt><dd>${text}</dd>`)}</dl>`
    case 'subheading':
      return html`<h3 id="h-${anchor(one.id)}">${one.title}</h3>`
    case 'table':
      return table(one, context)
    case 'figure':
      return figure(one, context)
  }
}

function section(one: Section, context: Context): Raw {
  const id = anchor(one.id)
  return html`<section id="s-${id}" aria-labelledby="h-${id}"${one.landscape ? trusted(' class="across"') : NOTHING}><h2 id="h-${id}">${one.title}</h2>${one.blocks.map((found) => block(found, context))}</section>
`
}

/**
 * The report as one HTML file that asks nothing of any network: style and charts are inside, no script runs.
 *
 * @returns  UTF-8 text of the file
 */
export function renderHtml(report: Report): string {
  const { frame, language } = report
  const context = { report, numbers: numbersOf(report) }
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="generator" content="${frame.madeWith}">
<title>${report.title} – ${report.clusterName} – OpenKlaster</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${frame.skipToContent}</a>
<header class="top"><div><p class="kind">${report.title}</p><h1>${report.clusterName}</h1><p class="sub">${report.subtitle}</p><dl class="facts">${report.facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl></div></header>
<div class="page">
<nav class="contents" aria-label="${frame.contents}"><h2>${frame.contents}</h2><ol>${report.sections.map(({ id, title }) => html`<li><a href="#s-${anchor(id)}">${title}</a></li>`)}</ol></nav>
<main id="main">
${report.sections.map((one) => section(one, context))}</main>
</div>
<footer><p>${report.title}: ${report.clusterName}. ${report.facts.find(({ value }) => value.startsWith('OpenKlaster'))?.value ?? ''}</p></footer>
</body>
</html>
`
  return page.text
}
