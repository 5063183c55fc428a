/** Programs that a template makes: its tags are holes, whatever quotes and brackets stand in them. */
import { describe, expect, test } from '@jest/globals'
import { review } from '../../src/engine/review.js'
import { templateTags } from '../../src/engine/text/templateTags.js'
import { aPolicy } from '../support/policy.js'

type Row = readonly [sentence: string, path: string, text: string, connections: readonly string[]]

const named: readonly Row[] = [
  ['a URI with tags', 'settings.py.j2', 'BROKER = "amqp://{{ user }}:{{ pw }}@{{ host }}:5672/v"\n', ['1 amqp://***@{host}:5672/v cleartext graded']],
  ['quotes in a tag are none of the string', 'settings.py.j2', 'BROKER = "amqp://u:{{ pw }}@{{ lookup("env", "H") }}:5672/v"\n', ['1 amqp://***@{lookup("env", "H")}:5672/v cleartext graded']],
  ['a default in a tag', 'settings.py.j2', 'import psycopg2\nc = psycopg2.connect(host="{{ h }}", sslmode="{{ mode | default(\'disable\') }}")\n', ['2 postgresql://{h} cleartext graded']],
  ['the default of a chart', 'settings.py.tpl', 'import psycopg2\nc = psycopg2.connect(host={{ .h | quote }}, sslmode={{ .mode | default "disable" | quote }})\n', ['2 postgresql://{.h | quote} cleartext graded']],
  ['a mode without a default', 'settings.py.j2', 'import psycopg2\nc = psycopg2.connect(host="{{ h }}", sslmode="{{ mode }}")\n', ['2 postgresql://{h} unknown advised']],
  ['a setting under a condition', 'settings.py.j2', 'import psycopg2\nc = psycopg2.connect(\n    host="h.corp.io",\n{% if tls %}\n    sslmode="verify-full",\n{% endif %}\n)\n', ['2-7 postgresql://h.corp.io unknown advised']],
  ['brackets in a tag are none of the program', 'settings.py.j2', 'import psycopg2\nx = {{ f([1, 2][0] }}\nc = psycopg2.connect(host="h.corp.io", sslmode="disable")\n', ['3 postgresql://h.corp.io cleartext graded']],
  ['ERB in PHP', 'config.php.erb', '<?php\n$c = new PDO("pgsql:host=<%= @host["db"] %>;sslmode=<%= @mode || "disable" %>");\n', ['2 postgresql://{@host["db"]} cleartext graded']],
  ['a comment of a template', 'settings.py.j2', 'import psycopg2\n{# it\'s old #}\nc = psycopg2.connect(host="h.corp.io", sslmode="require")\n', ['3 postgresql://h.corp.io unverified graded']],
  ['braces in a program that no template makes', 'a.js', 'const x = {{ a: "}}" }}\nconst u = "amqp://h.corp.io"\n', ['2 amqp://h.corp.io cleartext graded']],
  ['a sample is no template', 'settings.py.example', 'u = f"amqp://{{x}}@{host}"\n', ['1 amqp://***@{host} cleartext advised']],
]

/** As charts have it: a program in a file of named templates, and in a ConfigMap. */
const program = [
  'app.conf.py: |-',
  '  DATABASES = {',
  '      "default": {',
  '          "ENGINE": "django.db.backends.postgresql",',
  '          "HOST": {{ .Values.db.host | quote }},',
  '          {{- if .Values.db.sslMode }}',
  '          "OPTIONS": {',
  "              'sslmode': '{{ .Values.db.sslMode }}',",
  '          },',
  '          {{- end }}',
  '      }',
  '  }',
  '  QUEUE = os.environ.get("QUEUE", "amqp://{{ .Values.mq.user }}:{{ .Values.mq.pw }}@{{ template "app.mq.host" . }}:5672/")',
  '  KAFKA = {',
  '      "bootstrap.servers": {{ (include "app.kafka.bootstrap_servers" .) | quote }},',
  '      {{- $protocol := include "app.kafka.protocol" . -}}',
  '      {{- if not (eq "plaintext" $protocol) }}',
  '      "security.protocol": {{ $protocol | quote }},',
  '      {{- end }}',
  '      "message.max.bytes": {{ include "app.kafka.bytes" . }},',
  '  }',
]

const connectionsOfProgram = (from: number) => [
  `${from + 2}-${from + 10} postgresql://{.Values.db.host | quote} unknown advised`,
  `${from + 12} amqp://***@{template "app.mq.host" .}:5672 cleartext graded`,
  `${from + 13}-${from + 20} kafka://{(include "app.kafka.bootstrap_servers" .) | quote} unknown advised`,
]

const inCharts: readonly Row[] = [
  ['in a named template', 'charts/app/templates/_config.tpl', ['{{- define "app.config" -}}', ...program, '{{- end -}}', ''].join('\n'), connectionsOfProgram(2)],
  ['in the second of them', 'charts/app/templates/_config.tpl', ['{{ define "app.name" }}app{{ end }}', '', '{{- define "app.config" -}}', ...program, '{{- end -}}', ''].join('\n'), connectionsOfProgram(4)],
  ['in a ConfigMap', 'charts/app/templates/configmap.yaml', ['kind: ConfigMap', 'data:', ...program.map((line) => `  ${line}`), ''].join('\n'), connectionsOfProgram(3)],
  ['with line ends of Windows', 'charts/app/templates/configmap.yaml', ['kind: ConfigMap', 'data:', ...program.map((line) => `  ${line}`), ''].join('\r\n'), connectionsOfProgram(3)],
]

describe.each([
  ['named as what it becomes', named],
  ['in a chart', inCharts],
])('a program made by a template, %s', (_kind, rows) => {
  test.each(rows)('%s', (_sentence, path, text, connections) => {
    const { report } = review({ mode: 'audit', files: [{ path, previousPath: null, head: { kind: 'bytes', bytes: new TextEncoder().encode(text) }, base: { kind: 'absent' }, patch: null }], unread: [] }, aPolicy())
    expect(report.unread).toEqual([])
    expect(report.connections.map(({ startLine, endLine, endpoint, posture, graded }) => `${startLine}${endLine === startLine ? '' : `-${endLine}`} ${endpoint} ${posture} ${graded ? 'graded' : 'advised'}`)).toEqual(connections)
  })
})

describe('the tags of a template', () => {
  const rows: readonly (readonly [sentence: string, text: string, notation: readonly string[], tags: readonly string[]])[] = [
    ['what it puts in', 'a {{- .x | quote -}} b', ['{{'], ['puts .x | quote']],
    ['what decides', '{{ if .x }}a{{ else }}b{{ end }}', ['{{'], ['if .x', 'else', 'end']],
    ['a variable that is set', '{{- $x := include "a" . -}}{{ $x }}', ['{{'], ['$x := include "a" .', 'puts $x']],
    ['ERB that runs, and ERB that puts in', '<% if a %><%= b -%>', ['<%'], ['if a', 'puts b']],
    ['of another engine', '{{ a }}<%= b %>', ['<%'], ['puts b']],
    ['one that nothing closes', '{{ a', ['{{'], []],
    ['an empty one', '{{}}', ['{{'], ['puts ']],
  ]
  test.each(rows)('%s', (_sentence, text, notation, tags) => {
    expect([...templateTags(text, notation).values()].map(({ expression, puts }) => `${puts ? 'puts ' : ''}${text.slice(expression.start, expression.end)}`)).toEqual(tags)
  })
})
