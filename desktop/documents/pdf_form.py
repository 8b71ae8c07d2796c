"""The Typst source of a PDF: it gets a document as JSON and never reads its words as Typst."""

FORM = r"""
#let data = json(bytes(sys.inputs.document))
#let day = data.on.split("-").map(int)
#let grey = rgb("#4a585c")
#set document(title: data.title, author: data.author, date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)))
#set text(lang: data.lang, region: data.region, font: ("Inter",), size: 10pt, fill: rgb("#1b2326"))
#set par(leading: 0.62em, spacing: 0.95em)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 22mm, bottom: 24mm),
  footer: context text(size: 8pt, fill: grey)[#data.foot #h(1fr) #counter(page).display("1 / 1", both: true)],
)
#show title: set text(size: 17pt, weight: "semibold")
#show title: set block(below: 1.1em)
#show heading: set text(weight: "semibold")
#show heading.where(level: 1): set text(size: 12.5pt)
#show heading.where(level: 2): set text(size: 10.5pt)
#show heading: set block(above: 1.6em, below: 0.8em)
#set table(stroke: (x: none, y: 0.5pt + rgb("#c9d0d2")), inset: (x: 0pt, y: 5pt), column-gutter: 10pt)
#show table.cell.where(y: 0): set text(size: 9pt, fill: grey)

#let said(words) = words.split("\n").join(linebreak())
#let small(words) = text(size: 8.5pt, fill: grey, said(words))
#let facts(head, rows) = table(
  columns: (32%, 1fr),
  table.header(..head.map(said)),
  ..rows.map(row => (text(weight: "semibold", said(row.label)), said(row.value))).flatten(),
)
#let widths(head, rows) = range(head.len()).map(place => {
  let words = rows.map(row => row.at(place).len()) + (calc.min(head.at(place).len(), 14),)
  calc.clamp(calc.max(..words), 9, 44) * 1fr
})
#let item(line) = {
  said(line.text)
  if line.source != "" { linebreak(); small(line.source) }
}
#let show-block(block-data) = {
  let kind = block-data.kind
  if kind == "heading1" { heading(level: 1, said(block-data.text)) }
  else if kind == "heading2" { heading(level: 2, said(block-data.text)) }
  else if kind == "paragraph" { par(said(block-data.text)) }
  else if kind == "source" { par(small(block-data.text)) }
  else if kind == "note" {
    block(width: 100%, inset: 8pt, fill: rgb("#fdf3e3"), stroke: (left: 3pt + rgb("#b26a00")), said(block-data.text))
  }
  else if kind == "picture" {
    block(breakable: false, width: 100%, {
      block(below: 0.7em, sticky: true, text(weight: "semibold", said(block-data.title)))
      image(bytes(block-data.svg), format: "svg", width: 100%, alt: block-data.says)
    })
  }
  else if kind == "facts" { facts(block-data.head, block-data.rows) }
  else if kind == "lines" { list(spacing: 0.85em, ..block-data.lines.map(item)) }
  else if kind == "numbers" { enum(spacing: 0.85em, ..block-data.lines.map(item)) }
  else {
    table(
      columns: widths(block-data.head, block-data.rows),
      table.header(..block-data.head.map(said)),
      ..block-data.rows.flatten().map(said),
    )
  }
}

#title()
#facts(data.columns, data.head)
#for each in data.blocks { show-block(each) }
"""
