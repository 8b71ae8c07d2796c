"""The look of a preview: the templates of its pages, its words in both languages. No scripts, nothing from outside."""

from typing import Final

from jinja2 import DictLoader, Environment, StrictUndefined

MARK: Final = '<meta name="generator" content="imvo-post content preview">'
"""Stands in every page of a preview: by it a folder is known as one that we may write over."""

WORDS: Final = {
    "nl": {
        "base": "Basis", "later": "Latere ontwikkeling", "ours": "Keuze van deze app", "as_of": "stand",
        "preview": "Proefversie", "as_of_pack": "stand van", "contents": "Inhoud", "sources": "Bronnen",
        "line": "regel", "whole": "Er is niets te verbeteren.", "fix": "Nog te verbeteren",
        "loose": "Nog niet in een groep", "also": "Verder",
        "tools": "Hulpmiddelen bij een kerntaak", "glossary": "Begrippen", "lines": "regels",
        "core_task": "kerntaak", "words": "woorden", "score": "leesscore", "longest": "langste zin",
        "talking-points": "gesprekspunten", "handout": "hand-out", "meeting": "gespreksvoorbereiding",
        "speaking-note": "spreeknotitie", "learning": "Leerpad", "right": "goed", "checked": "nagekeken op",
        "checklists": "Checklists", "required": "altijd", "from": "vanaf",
        "small": "kleine steun", "large": "grote steun",
    },
    "en": {
        "base": "Basis", "later": "Later development", "ours": "Choice of this app", "as_of": "as of",
        "preview": "Preview", "as_of_pack": "as of", "contents": "Contents", "sources": "Sources",
        "line": "line", "whole": "There is nothing to mend.", "fix": "Still to mend",
        "loose": "Not in a group yet", "also": "Also",
        "tools": "Tools of a core task", "glossary": "Terms", "lines": "lines",
        "core_task": "core task", "words": "words", "score": "reading score", "longest": "longest sentence",
        "talking-points": "talking points", "handout": "hand-out", "meeting": "meeting preparation",
        "speaking-note": "speaking note", "learning": "Learning path", "right": "right", "checked": "checked on",
        "checklists": "Checklists", "required": "always", "from": "from",
        "small": "small support", "large": "large support",
    },
}  # fmt: skip

STYLE: Final = """
:root { color-scheme: light dark; --ink: #1A2426; --ink2: #445054; --canvas: #F4F3EF; --surface: #FFF; --line: #D9D6CC;
  --brand: #0E5A5C; --later: #7B2A68; --error: #9C2B1E; --error-tint: #FAE8E4; }
@media (prefers-color-scheme: dark) { :root { --ink: #E9EEED; --ink2: #BBC6C5; --canvas: #121819; --surface: #1B2324;
  --line: #334042; --brand: #6FC7C1; --later: #EBA3DA; --error: #FF9C8C; --error-tint: #3A1F1B; } }
body { margin: 0; background: var(--canvas); color: var(--ink);
  font: 17px/1.5 "Segoe UI", "Noto Sans", Inter, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1rem 0 .25rem; } h2 { font-size: 1.15rem; margin: 0 0 .25rem; }
a { color: var(--brand); } .meta { color: var(--ink2); font-size: .85rem; margin: .25rem 0; }
section, .card { background: var(--surface); border: 1px solid var(--line); border-radius: 6px;
  padding: 1rem; margin: 1rem 0; }
section.later { border-left: 3px solid var(--later); } section.ours { border-style: dashed; }
.problems { border: 2px solid var(--error); background: var(--error-tint); }
.chip { border: 1px solid currentColor; border-radius: 4px; padding: 0 .4rem; font-size: .8rem; color: var(--brand); }
.later .chip { color: var(--later); } .ours .chip { color: var(--ink2); border-style: dashed; }
table { border-collapse: collapse; } td, th { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; }
blockquote { margin: .75rem 0; padding-left: 1rem; border-left: 3px solid var(--line); } li { margin: .2rem 0; }
code { font-size: .85rem; overflow-wrap: anywhere; }
"""

_PROBLEMS = """{% macro problems(found, w) %}{% if found %}<div class="card problems" role="alert">
<h2>{{ w.fix }}: {{ found|length }}</h2><ul>{% for p in found %}<li>
{% if p.href %}<a href="{{ p.href }}">{{ p.file }}</a>{% else %}{{ p.file }}{% endif %}, {{ w.line }} {{ p.line }}:
{{ p.message }}</li>{% endfor %}</ul></div>{% endif %}{% endmacro %}"""

_BASE = """<!doctype html><html lang="{{ lang }}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">{{ mark|safe }}
<title>{{ title }}</title><style>{{ style|safe }}</style></head><body><main>
<p class="meta">{{ w.preview }} · {{ pack }} {{ version }} · {{ w.as_of_pack }} {{ as_of }}
{% if here %}· <a href="../index.html#{{ lang }}">{{ w.contents }}</a>{% endif %}
{% if twin %}· <a href="../{{ twin.lang }}/{{ twin.slug }}.html" lang="{{ twin.lang }}">{{ twin.title }}</a>{% endif %}
</p>{% block body %}{% endblock %}</main></body></html>"""

_INDEX = """{% extends "base" %}{% from "problems" import problems %}{% block body %}
<h1>{{ title }}</h1>{% if not all %}<p class="card">{{ w.whole }}</p>{% endif %}{{ problems(all, w) }}
{% for part in parts %}<h1 id="{{ part.lang }}" lang="{{ part.lang }}">{{ part.title }}</h1>
{% for group in part.groups %}<div class="card" lang="{{ part.lang }}"><h2>{{ group.name }}</h2><ul>
{% for item in group.rows %}<li><a href="{{ part.lang }}/{{ item.slug }}.html">{{ item.title }}</a>
<span class="meta">{{ item.about }}</span></li>{% endfor %}</ul></div>{% endfor %}{% endfor %}{% endblock %}"""

_ARTICLE = """{% extends "base" %}{% from "problems" import problems %}{% block body %}
{{ problems(found, w) }}<h1>{{ title }}</h1><p>{{ summary }}</p><p class="meta">{{ figures }}</p>
{% for s in sections %}<section class="{{ s.layer }}" id="{{ s.anchor }}"><h2>{{ s.heading }}</h2>
<p class="meta"><span class="chip">{{ w[s.layer] }}</span>{% if s.as_of %} {{ w.as_of }} {{ s.as_of }}{% endif %}
<code>{{ slug }}#{{ s.anchor }}</code></p>{{ problems(s.found, w) }}{{ s.html|safe }}
<p class="meta">{{ w.sources }}: {% for c in s.sources %}{% if c.url %}
<a href="{{ c.url }}">{{ c.title }}</a>{% else %}{{ c.title }}{% endif %}
{{- c.about }}{{ "; " if not loop.last }}{% endfor %}</p></section>
{% endfor %}{% endblock %}"""

_TERMS = """{% extends "base" %}{% block body %}<h1>{{ title }}</h1>
{% for t in terms %}<section><h2>{{ t.term }}</h2><p class="meta">{{ t.other }}{{ t.about }}</p>
<p>{{ t.definition }}</p>
</section>{% endfor %}{% endblock %}"""

_LEARNING = """{% extends "base" %}{% block body %}<h1>{{ title }}</h1>
{% for l in lessons %}<section id="{{ l.id }}"><h2>{{ l.title }}</h2><p>{{ l.text }}</p>
<p class="meta">{% for r in l.read %}<a href="{{ r.href }}">{{ r.title }}</a>{{ ", " if not loop.last }}{% endfor %}</p>
{% for q in l.questions %}<p><strong>{{ q.text }}</strong></p><ul>{% for o in q.options %}
<li>{{ o.text }}{% if o.right %} <span class="chip">{{ w.right }}</span>{% endif %}</li>{% endfor %}</ul>
<p>{{ q.why }}</p>{% endfor %}</section>{% endfor %}{% endblock %}"""


_CHECKLISTS = """{% extends "base" %}{% block body %}<h1>{{ title }}</h1>
{% for l in lists %}<section id="{{ l.id }}"><h2>{{ l.title }}</h2><p>{{ l.summary }}</p>
<p class="meta">{{ l.when }}</p>
{% for part in l.parts %}<p><strong>{{ part.heading }}</strong></p><ul>{% for i in part.rows %}
<li>{{ i.text }}
<span class="meta">{{ i.why }} ({{ i.measure }}; <a href="{{ i.href }}">{{ i.paragraph }}</a>)</span></li>
{% endfor %}</ul>{% endfor %}</section>{% endfor %}{% endblock %}"""


def environment() -> Environment:
    """Return the templates, by the name of their page; every value is escaped unless marked safe."""
    pages = {
        "base": _BASE, "problems": _PROBLEMS, "index": _INDEX, "article": _ARTICLE,
        "terms": _TERMS, "learning": _LEARNING, "checklists": _CHECKLISTS,
    }  # fmt: skip
    made = Environment(loader=DictLoader(pages), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    made.globals |= {"mark": MARK, "style": STYLE}
    return made
