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
#set table(stroke: (x: none, y: 0.5pt + rgb("#c9d0d2")), inset: (left: 0pt, right: 10pt, y: 5pt))
#show table.cell.where(y: 0): set text(size: 9pt, fill: grey)

#let said(words) = words.split("\n").join(linebreak())
#let small(words) = text(size: 8.5pt, fill: grey, said(words))
#let facts(head, rows) = table(
  columns: (32%, 1fr),
  table.header(..head.map(said)),
  ..rows.map(row => (text(weight: "semibold", said(row.label)), said(row.value))).flatten(),
)
#let titled(title) = if title != "" { block(below: 0.7em, sticky: true, text(weight: "semibold", said(title))) }
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
      titled(block-data.title)
      image(bytes(block-data.svg), format: "svg", width: 100%, alt: block-data.says)
    })
  }
  else if kind == "facts" { facts(block-data.head, block-data.rows) }
  else if kind == "lines" { list(spacing: 0.85em, ..block-data.lines.map(item)) }
  else if kind == "numbers" { enum(spacing: 0.85em, ..block-data.lines.map(item)) }
  else {
    titled(block-data.title)
    table(
      columns: block-data.widths.map(part => part * 100%),
      align: block-data.right.map(it => if it { right } else { left }),
      table.header(..block-data.head.map(said)),
      ..block-data.rows.flatten().map(said),
    )
  }
}

#title()
#facts(data.columns, data.head)
#for each in data.blocks { show-block(each) }
"""
