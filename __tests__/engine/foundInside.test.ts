/** Texts that stand inside another file (fences, cells, patches, files in a manifest, URIs in a template), from the text to the report. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sourceText } from '../../src/engine/diff/sourceText.js'
import { readFile } from '../../src/engine/formats/registry.js'
import { connectionsIn, type Row } from '../support/connectionsIn.js'
import { faultsOf, textsOf, vocabulary } from './formats/dataCandidates.js'

const rows: readonly Row[] = [
  ["a fence is read in its language", 'docs/a.md', '# a\n\n```python\nimport psycopg2\nconn = psycopg2.connect(\n    host="h.corp.io",\n    sslmode="disable")\n```\n', ['5-7 postgres psycopg2 cleartext docs']],
  ['a fence of YAML', 'docs/a.md', '```yaml\ndb:\n  host: h.corp.io\n  sslmode: disable\n```\n', ['3-4 postgres libpq cleartext docs']],
  ['a fence that nothing closes', 'docs/a.md', '~~~yaml\ndb:\n  host: h.corp.io\n  sslmode: disable\n', ['3-4 postgres libpq cleartext docs']],
  ['a fence in a list', 'docs/a.md', '1. so:\n\n   ```sh\n   $ psql -h h.corp.io -U a\n   ```\n', ['4 postgres psql opportunistic docs']],
  ['a fence of no language', 'docs/a.md', '```\nURL=postgres://a@h.corp.io/d\n```\n', ['2 postgres libpq opportunistic docs']],
  ["AsciiDoc's listing", 'docs/a.adoc', '[source,yaml]\n----\ndb:\n  host: h.corp.io\n  sslmode: disable\n----\n', ['4-5 postgres libpq cleartext docs']],
  ["reST's block", 'docs/a.rst', '.. code-block:: python\n\n    conn = psycopg2.connect(host="h.corp.io", sslmode="disable")\n\ntext\n', ['3 postgres psycopg2 cleartext docs']],
  ['a cell of a notebook, its lines in a list', 'a.ipynb', '{"cells": [{"cell_type": "code", "source": [\n "import psycopg2\\n",\n "c = psycopg2.connect(\\"host=h.corp.io sslmode=disable\\")"\n]}]}\n', ['3 postgres psycopg2 cleartext code graded']],
  ['an import holds for the cells below', 'a.ipynb', '{"cells": [{"cell_type": "code", "source": "import psycopg2"},\n{"cell_type": "code", "source": "c = psycopg2.connect(host=\'h.corp.io\', sslmode=\'require\')"}]}\n', ['2 postgres psycopg2 unverified code graded']],
  ['what a cell tells is advice', 'a.ipynb', '{"cells": [{"cell_type": "markdown", "source": "use postgres://a@h.corp.io/d"}]}\n', ['1 postgres libpq opportunistic docs']],
  ['what a cell printed is nothing', 'a.ipynb', '{"cells": [{"cell_type": "code", "source": "1", "outputs": [{"text": ["postgres://a@h.corp.io/d"]}]}]}\n', []],
  ['a patch, what it adds', 'fix.patch', '--- a/x.yml\n+++ b/x.yml\n@@ -1,2 +1,2 @@\n a: 1\n-url: postgres://a@old.corp.io/d\n+url: postgres://a@h.corp.io/d?sslmode=disable\n', ['6 postgres libpq cleartext code graded']],
  ['a patch of a document', 'fix.patch', '--- a/README.md\n+++ b/README.md\n@@ -1 +1 @@\n+see postgres://a@h.corp.io/d\n', ['4 postgres libpq opportunistic docs']],
  ['a file in a ConfigMap', 'cm.yaml', 'kind: ConfigMap\ndata:\n  config.yaml: |\n    db:\n      host: h.corp.io\n      sslmode: disable\n', ['5-6 postgres libpq cleartext config graded']],
  ['a file whose name does not tell', 'values.yaml', 'config: |\n  database:\n    host: h.corp.io\n    sslmode: disable\n', ['3-4 postgres libpq cleartext config graded']],
  ['JSON in a ConfigMap', 'cm.yaml', 'data:\n  app.json: |\n    {"db": {"host": "h.corp.io", "sslmode": "disable"}}\n', ['3 postgres libpq cleartext config graded']],
  ['a URI that a chart prints', 'chart/templates/a.yaml', 'stringData:\n  url: {{ printf "postgres://%s@%s/%s?sslmode=disable" .u .h .d | quote }}\n', ['2 postgres libpq cleartext config graded']],
  ['the same on a line of its own', 'chart/templates/a.yaml', 'a: 1\n{{- $url := printf "postgres://%s@%s/d?sslmode=disable" .u .h -}}\n', ['2 postgres libpq cleartext config graded']],
  ['in a file of templates', 'chart/templates/_helpers.tpl', '{{- define "url" -}}\n{{- printf "postgresql://%s:%s@%s/d?sslmode=disable" .a .b .c -}}\n{{- end -}}\n', ['2 postgres libpq cleartext config graded']],
  ['the default of an expression', 'config/database.yml', "production:\n  url: <%= ENV.fetch('DATABASE_URL') { 'postgres://a@h.corp.io/d' } %>\n", ['2 postgres libpq opportunistic config graded']],
  ['a sample is read as what it becomes', 'settings.py.example', 'import psycopg2\nc = psycopg2.connect(host="h.corp.io", sslmode="disable")\n', ['2 postgres psycopg2 cleartext example']],
  ["a remark where the notation has none", 'a.json', '{ "env": { "#1": "postgres://a@old.corp.io/d", "URL": "postgres://a@h.corp.io/d" } }\n', ['1 postgres libpq opportunistic comment', '1 postgres libpq opportunistic config graded']],
]

describe('a text inside a file', () => {
  test.each(rows)('%s', (_sentence, path, text, connections) => {
    expect(connectionsIn(path, text)).toEqual(connections)
  })
})

describe('every place inside maps back', () => {
  const word = fc.constantFrom('```yaml\n', '```python\n', '```\n', 'db:\n', '  host: h\n', '  sslmode: disable\n', 'c = connect("postgres://h/db")\n', 'a: postgres://h/db\n', '"', "'", '\\n', '\n', '{{ x }}', 'x: |\n', '  b: postgres://h/d?sslmode=${M:-x}\n', '😀', '\r\n', '\uE000')
  test('in documentation and in blocks of YAML', () => {
    fc.assert(
      fc.property(fc.constantFrom('a.md', 'a.yaml'), fc.array(word, { maxLength: 25 }), (path, words) => {
        const text = words.join('')
        for (const mapped of textsOf(readFile(sourceText(path, text), vocabulary))) expect(faultsOf(mapped, text)).toEqual([])
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  test('in the cells of a notebook', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const text = JSON.stringify({ cells: [{ cell_type: 'code', source: words }, { cell_type: 'markdown', source: words.join('') }] }, null, 1)
        for (const mapped of textsOf(readFile(sourceText('a.ipynb', text), vocabulary))) expect(faultsOf(mapped, text)).toEqual([])
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})
