/**
 * The layout of the PDF. It reads `report.json`: every text of the report reaches Typst as data and never as markup, so
 * no name can be taken for a command.
 */
export const TEMPLATE = String.raw`
#let d = json("report.json")
#let ink = rgb("#1d2730")
#let quiet = rgb("#4c5964")
#let hair = rgb("#cfd6db")
#let accent = rgb("#0b5563")
#let waits = rgb("#5e2d7c")
#let study = rgb("#4a4a4a")
#let tint = (certain: none, waits: rgb("#f6f0fa"), study: rgb("#f3f3f3"))
#let edge = (certain: accent, waits: waits, study: study)

#set document(title: d.documentTitle, author: d.author, keywords: d.keywords, date: datetime(year: d.date.year, month: d.date.month, day: d.date.day))
#set text(font: "Source Sans 3", size: 10pt, lang: d.language, fill: ink, number-width: "tabular", number-type: "lining", fallback: true)
#set par(leading: 0.62em, spacing: 0.95em, justify: false, linebreaks: "optimized")
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 22mm, bottom: 20mm),
  header: context if counter(page).get().first() > 1 {
    set text(size: 8.2pt, fill: quiet)
    grid(columns: (1fr, auto), d.clusterName, d.title)
    v(-0.72em)
    line(length: 100%, stroke: 0.4pt + hair)
  },
  footer: context {
    set text(size: 8.2pt, fill: quiet)
    line(length: 100%, stroke: 0.4pt + hair)
    v(-0.5em)
    grid(columns: (1fr, auto), d.footer, [#d.frame.page #counter(page).display() #d.frame.of #counter(page).final().first()])
  },
)
#set heading(numbering: none)
#show heading.where(level: 1): it => { set text(size: 18pt, weight: 600, fill: accent); block(above: 26pt, below: 11pt, sticky: true, it.body) }
#show heading.where(level: 2): it => { set text(size: 12.5pt, weight: 600); block(above: 17pt, below: 7pt, sticky: true, it.body) }
#show figure: set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: image): set figure.caption(position: top)
#show figure.where(kind: image): set block(breakable: false)
#show figure.caption: it => it.body
#set list(marker: [•], indent: 2pt, body-indent: 6pt, spacing: 0.7em)
#set enum(indent: 2pt, body-indent: 6pt, spacing: 0.7em)

#let runs(items) = for run in items { if run.strong { strong(run.text) } else { run.text } }
#show strong: set text(weight: 600)

#let badge(certainty) = if certainty != "certain" {
  h(0.35em)
  box(stroke: (paint: edge.at(certainty), thickness: 0.7pt, dash: if certainty == "waits" { "dashed" } else { "dotted" }), inset: (x: 3pt, y: 0pt), outset: (y: 2.2pt), text(size: 0.86em, weight: 600, fill: edge.at(certainty), d.frame.marks.at(certainty)))
}
#let caption-of(kind, one) = {
  set text(size: 9.6pt, weight: 600)
  set par(leading: 0.5em)
  set align(left)
  block(width: 100%, below: 0pt, sticky: true)[#text(weight: 400, fill: quiet)[#kind #one.number.] #one.title#badge(one.certainty)]
}
#let side = (start: left, end: right, center: center)
#let head-of(column) = {
  set text(weight: 600)
  set par(leading: 0.42em)
  column.title
  if column.unit != "" { linebreak(); text(weight: 400, fill: quiet, column.unit) }
}
#let data-table(one) = {
  let size = one.size * 1pt
  set text(size: size)
  set par(leading: 0.45em)
  table(
    columns: one.columns.map(c => c.width * 1pt),
    align: (x, y) => (if y == 0 { bottom } else { top }) + side.at(one.columns.at(x).align),
    inset: (x: one.inset * 1pt, y: if one.dense { 2.1pt } else { 2.9pt }),
    stroke: (x, y) => (
      bottom: if y == 0 or y == one.rows.len() { 0.9pt + ink } else { 0.35pt + hair },
      top: if y == 0 { 0.9pt + ink } else if one.rows.at(y - 1).total { 0.7pt + ink } else { none },
    ),
    fill: (x, y) => tint.at(one.columns.at(x).certainty),
    table.header(..one.columns.map(head-of)),
    ..one.rows.map(row => row.cells.enumerate().map(((i, c)) => {
      let body = if c.strong { strong(c.text) } else { c.text }
      table.cell(breakable: false, body)
    })).flatten(),
  )
}
#let show-table(one) = {
  // A long table starts only where its header and a few rows have room.
  if one.after-picture and not one.together {
    // (A break of the column, not of the page: it leaves the place that was asked about where it is.)
    context { if here().position().y > one.bottom * 1pt - 45mm { colbreak(weak: true) } }
  }
  v(4pt)
  show figure: set block(breakable: not one.together)
  figure(
    kind: table, supplement: none, numbering: none, gap: 6pt,
    caption: {
      caption-of(d.frame.table, one)
      if one.note != "" { align(left, block(width: 100%, above: 4pt, below: 0pt, sticky: true, text(size: 8.4pt, weight: 400, fill: quiet, one.note))) }
    },
    align(left, data-table(one)),
  )
  v(4pt)
}
#let show-figure(one) = {
  v(4pt)
  figure(
    kind: image, supplement: none, numbering: none, gap: 7pt,
    caption: [#caption-of(d.frame.figure, one) #align(left, block(width: 100%, above: 4pt, text(size: 9.4pt, weight: 400, one.reading)))],
    align(left, image(one.file, alt: one.alt, width: one.width * 1mm)),
  )
  v(4pt)
}
#let show-notice(one) = {
  let tone = (waits: waits, study: study, warning: rgb("#7a3b00"), info: accent).at(one.tone)
  let back = (waits: tint.waits, study: tint.study, warning: rgb("#fdf5ec"), info: rgb("#eef4f5")).at(one.tone)
  let dash = (waits: "dashed", study: "dotted", warning: "solid", info: "solid").at(one.tone)
  block(width: 100%, breakable: false, fill: back, inset: (x: 9pt, y: 7pt), stroke: (left: 3pt + tone, rest: (paint: tone, thickness: 0.5pt, dash: dash)))[
    #strong(one.title)
    #v(-0.45em)
    #one.text
  ]
}
#let show-keys(one) = {
  set par(leading: 0.45em)
  grid(
    // Four stand in one row: a fourth alone in the next would look forgotten.
    columns: (1fr,) * if one.items.len() == 4 { 4 } else { 3 }, gutter: 7pt,
    ..one.items.map(item => block(
      width: 100%, height: 6.1em, inset: (x: 8pt, y: 7pt), fill: tint.at(item.certainty),
      stroke: (top: 2.4pt + edge.at(item.certainty), rest: (paint: if item.certainty == "certain" { hair } else { edge.at(item.certainty) }, thickness: 0.6pt, dash: if item.certainty == "certain" { "solid" } else { "dashed" })),
    )[
      #text(size: 0.9em, fill: quiet, item.label) \
      #text(size: 1.55em, weight: 600, item.value) \
      #text(size: 0.9em, item.note)
      #if item.certainty != "certain" [ \ #text(size: 0.84em, weight: 600, fill: edge.at(item.certainty), d.frame.marks.at(item.certainty))]
    ]),
  )
}
#let show-block(one) = {
  if one.kind == "paragraph" { if one.small { block(text(size: 8.8pt, fill: quiet, runs(one.runs))) } else { block(width: 100%, above: 0.95em, below: 0.95em, sticky: one.sticky, par(runs(one.runs))) } }
  else if one.kind == "list" { if one.ordered { enum(..one.items.map(runs)) } else { list(..one.items.map(runs)) } }
  else if one.kind == "notice" { show-notice(one) }
  else if one.kind == "key-figures" { show-keys(one) }
  else if one.kind == "definitions" { for item in one.items { block(above: 0.75em, below: 0pt)[#strong(item.term) – #item.text] } }
  else if one.kind == "subheading" { if one.newPage { pagebreak(weak: true) }; heading(level: 2, outlined: false, one.title) }
  else if one.kind == "table" { show-table(one) }
  else if one.kind == "figure" { show-figure(one) }
}
// The largest print at which the section fits its page.
#let show-one-page(one) = {
  heading(level: 1, one.title)
  let body(size) = { set text(size: size); for found in one.blocks { show-block(found) } }
  layout(space => context {
    let sizes = (10.6pt, 10.3pt, 10pt, 9.6pt, 9.2pt, 8.8pt, 8.4pt, 8pt, 7.6pt)
    let fitting = sizes.find(size => measure(width: space.width, body(size)).height < space.height - 14mm)
    body(if fitting == none { sizes.last() } else { fitting })
  })
  context [#metadata(here().page()) <one-page-end>]
}
#let show-section(one) = {
  heading(level: 1, one.title)
  for found in one.blocks { show-block(found) }
}

// A short paper that is one wide list lies across the page from its first line.
#let turned = d.isShort and d.sections.all(s => s.landscape)
#set page(flipped: true, margin: (x: 16mm, top: 20mm, bottom: 17mm)) if turned
// A paper of a page or two begins at once; a report has a title page and contents.
#if d.isShort [
#block(width: 100%, below: 11pt, text(size: 11pt, fill: quiet, [#d.clusterName, #d.subtitle]))
#block(width: 100%, below: 9pt, par(leading: 0.5em, text(size: 21pt, weight: 600, fill: accent, d.title)))
#line(length: 100%, stroke: 1.2pt + accent)
] else [
#v(34mm)
#block(width: 100%, below: 14pt, text(size: 13pt, fill: quiet, d.title))
#block(width: 100%, above: 0pt, below: 12pt, par(leading: 0.5em, text(size: 28pt, weight: 600, fill: accent, d.clusterName)))
#text(size: 13pt, d.subtitle)
#v(9mm)
#line(length: 100%, stroke: 1.2pt + accent)
#v(2mm)
#grid(columns: (38mm, 1fr), row-gutter: 7pt, ..d.facts.map(f => (text(fill: quiet, f.label), text(weight: 600, f.value))).flatten())
#v(1fr)
#if d.marks.len() > 0 {
  set text(size: 9pt)
  for m in d.marks { block(width: 100%, above: 8pt)[#box(stroke: (paint: edge.at(m.certainty), thickness: 0.7pt, dash: if m.certainty == "waits" { "dashed" } else { "dotted" }), inset: (x: 4pt), outset: (y: 3pt), text(weight: 600, fill: edge.at(m.certainty), m.name)) #h(4pt) #m.meaning] }
}
#pagebreak()
]

#for one in d.sections.filter(s => s.onePage) { show-one-page(one); pagebreak(weak: true) }
#if not d.isShort {
  show outline.entry: set block(above: 8pt)
  set outline.entry(fill: repeat(text(fill: hair)[ . ]))
  outline(title: d.frame.contents, depth: 1, indent: 0pt)
  pagebreak(weak: true)
}
#for one in d.sections.filter(s => not s.onePage) {
  if one.landscape and not turned { page(flipped: true, margin: (x: 16mm, top: 20mm, bottom: 17mm), show-section(one)) }
  else { if one.annex { pagebreak(weak: true) }; show-section(one) }
}
`
