/** What costs a reader most when it is written again and again: `{n}` counts up, `{m}` is the number before. */

const URL = 'postgres://h/d'

/** In every language; the repeated text is meant to be understood by most of them, and to be suffered by all. */
const everywhere: readonly string[] = [
  `u{n} = "${URL}"\nconnect(u{n})\n`,
  `f("${URL}", [{(`,
]

/** Of the reader of programs, which is one for all of them. */
const programs: readonly string[] = [
  `u = "${URL}"\nconnect(u)\n`,
  'new Client({host: "h{n}", ssl: false, sslmode: "disable"})\n',
  'a.b{n} = 1\nf(a)\n',
  'a.ssl = 1\nf(a)\n',
  `const u{n} = "${URL}";\nnew Pool({connectionString: u{n}, ssl: {n}});\n`,
  `u = "${URL}"; f(u); g(u, {ssl: 1});\n`,
  'u += "?sslmode=disable"\n',
  'u = u + "&sslmode=disable"\n',
  `u = "${URL}"\nu += "?a={n}"\n`,
  'p.setProperty("sslmode", "disable");\n',
  'function f{n}() { const o = {}; o.host = "h"; o.ssl = false; return new Pool(o) }\n',
  'function f{n}(o) { o.ssl = false; return f{m}(o) }\n',
  'o.map((o) => o.ssl); o.ssl = false; dev && (o.ssl = x);\n',
  'p{n}.setProperty("sslmode", "disable");\nDriver.connect(u, p{n});\n',
  'o = {...o, ssl: false, host: "h"}\n',
  'o{n} = {...o{m}, ssl: false, host: "h"}\n',
  `def f{n}(url):\n  return connect(url)\nf{n}("${URL}")\n`,
  `function f(url) { return new Client(url) }\nf("${URL}")\n`,
  '.host("h").ssl(false)',
  'process.env.PGSSLMODE = "disable"\n',
  'os.environ["PGHOST{n}"] = "db"\n',
  `if (x) { u = "${URL}" } else { u = "${URL}?sslmode=require" }\nconnect(u)\n`,
  `u = x ? "${URL}" : y ? "${URL}?sslmode=require" : `,
  'import pg{n}\n',
  'c{n} := &tls.Config{InsecureSkipVerify: true}\nx.TLSConfig = c{n}\n',
  `h{n} = "db"\nu = f"postgres://{h{n}}/d"\n`,
  'const h = "db"; const u = `postgres://${h}/d`;\n',
  'u := fmt.Sprintf("postgres://%s/d?sslmode=%s", h, m)\n',
  'D["db{n}"] = {"HOST": "h", "OPTIONS": {"sslmode": "disable"}}\n',
  'D["db"]["OPTIONS"]["sslmode"] = "disable"\n',
  'a = ["host=h", "sslmode=disable"]\nconnect(" ".join(a))\n',
  'a.append("host=h{n}")\n',
  'b := strings.Builder{}\nb.WriteString("postgres://h")\nb.WriteString("/d")\nopen(b.String())\n',
  `class A{n}:\n  url = "${URL}"\n  def f(self):\n    connect(self.url)\n`,
  `x = "${URL}"  # db-tls-gate: ignore[require-tls] -- lab\n`,
  'q("CREATE SUBSCRIPTION s CONNECTION \'host=h sslmode=disable\'")\n',
  'run("psql -h h{n} -c x")\n',
  'f(a, {b: {c: {host: "h", ssl: false}}}, g(h(i({host: "h", ssl: false}))))\n',
  'create_engine(u, connect_args={"sslmode": "disable"})\n',
  'URL.create("postgresql", host="h", query={"sslmode": "disable"})\n',
  `# ${URL}\n`,
  `// ${URL}\n`,
  `x = <<~E{n}\n${URL}\nE{n}\n`,
  'a = {host: "h", sslmode: b}\nb = a\n',
  'ctx.check_hostname = False\nasyncpg.connect(host="h", ssl=ctx)\n',
]

export interface Repeated {
  readonly path: string
  readonly lead: string
  readonly unit: string
  readonly tail: string
}

const languages = 'js ts tsx go java kt scala groovy cs fs vb php rb rs swift ex erl pl dart c cpp ps1 sql lua r'.split(' ')

/** Of the readers of data, scripts and documents. */
const data: readonly (readonly [path: string, unit: string, lead?: string, tail?: string])[] = [
  ['compose.yaml', '  s{n}:\n    image: postgres\n    environment:\n      PGHOST: db{n}\n      PGSSLMODE: disable\n', 'services:\n'],
  ['a.yaml', '---\nkind: Secret\nmetadata: {name: a{n}}\nstringData:\n  host: h\n  sslmode: disable\n'],
  ['a.yaml', '---\nkind: Secret\ndata:\n  url: cG9zdGdyZXM6Ly9oL2Q=\n'],
  ['a.yaml', '---\nkind: ConfigMap\ndata:\n  a.properties: |\n    spring.datasource.url=jdbc:postgresql://h/d\n'],
  ['a.yaml', 'a{n}: &a{n}\n  host: h\n  sslmode: disable\nb{n}:\n  <<: *a{n}\n'],
  ['a.yaml', 'b{n}: {<<: *a, port: 1}\n', 'a0: &a {host: h, sslmode: disable}\n'],
  ['a.yaml', '{% if a %}', `u: ${URL}\n`],
  ['a.yaml', 'postgres://', `u: ${URL}\n`],
  ['a.yaml', '- a: b\n', `u: ${URL}\n`],
  ['a.yaml', `# ${URL}\n`],
  ['templates/a.yaml', `{{ if .Values.a }}\na{n}:\n  url: ${URL}?sslmode={{ .Values.m{n} }}\n{{ end }}\n`],
  ['values.yaml', 'a{n}:\n  host: h\n  ssl:\n    enabled: false\n'],
  ['group_vars/all.yml', `v{n}: disable\nu{n}: "${URL}?sslmode={{ v{n} }}"\n`],
  ['a.yml', '  - community.postgresql.postgresql_db:\n      login_host: h{n}\n      ssl_mode: disable\n', '- hosts: a\n  tasks:\n'],
  ['a.properties', 'a{n}.datasource.url=jdbc:postgresql://h/d\na{n}.datasource.username=x\n'],
  ['.env', 'DB{n}_HOST=h\nDB{n}_SSLMODE=disable\n'],
  ['.env', 'A{n}_HOST=h\n'],
  ['a.ini', '[a{n}]\nhost=h\nsslmode=disable\n'],
  ['a.conf', 'upstream{n} server=h;encrypt=false\n'],
  ['a.toml', '[a{n}]\nhost="h"\nsslmode="disable"\n'],
  ['a.toml', '[[a]]\nhost="h"\nsslmode="disable"\n'],
  ['a.tf', 'provider "postgresql" {\n alias = "a{n}"\n host = "h"\n sslmode = "disable"\n}\n'],
  ['a.tf', 'variable "v{n}" { default = "disable" }\nlocals { u{n} = "postgres://h/d?sslmode=${var.v{n}}" }\n'],
  ['a.sql', "CREATE SERVER s{n} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h', sslmode 'disable');\nCREATE USER MAPPING FOR u SERVER s{n} OPTIONS (user 'u', password 'p');\n"],
  ['a.sh', 'export PGHOST=h{n} PGSSLMODE=disable\npsql\n'],
  ['a.sh', `U{n}=${URL}\npsql "$U{n}"\n`],
  ['a.sh', `U=${URL}\npsql "$U"\n`],
  ['a.sh', `cat > .env <<EOF\nDATABASE_URL=${URL}\nEOF\n`],
  ['a.sh', 'if x; then\nexport PGSSLMODE=disable\nfi\npsql -h h\n'],
  ['a.sh', 'psql -h h '],
  ['a.sh', 'o{n}="-h h $o{n}"\npsql $o{n}\n'],
  ['a.sh', 'o="$o -h h"\n', '', 'psql $o\n'],
  ['a.sh', 'M{n}=disable\n', `psql "${URL}?sslmode=$M1"\n`],
  ['a.sh', '"${A:-', 'psql -h h\n'],
  ['Dockerfile', 'ENV PGHOST=h{n} PGSSLMODE=disable\nRUN psql -h h\n', 'FROM a\n'],
  ['Makefile', `a{n}:\n\tpsql ${URL}\n`],
  ['a.json', '"a{n}": {"host": "h", "ssl": false},', '{'],
  ['a.json', '{"host": "h", "ssl": false},', '['],
  ['a.json', 'postgres://\n', `{"u": "${URL}",\n`],
  ['a.json', '"a{n}": /* b */ "c", ', `{"u": "${URL}", `],
  ['a.json', '{"a":', `{"u": "${URL}", "b": `],
  ['a.xml', '<bean id="a{n}"><property name="url" value="jdbc:postgresql://h/d"/><property name="ssl" value="false"/></bean>', '<a>'],
  ['web.config', '<add name="a{n}" connectionString="Server=h;Encrypt=false"/>', '<configuration>'],
  ['a.xml', '<![CDATA[', `<a u="${URL}">`],
  ['a.md', `\`\`\`python\nconnect("${URL}")\n\`\`\`\n`],
  ['a.md', `Use \`${URL}\` here {n}.\n\n`],
  ['a.ipynb', `{"cell_type":"code","source":["u = \\"${URL}\\"\\n"]},`, '{"cells":['],
  ['a.patch', `--- a/a{n}.py\n+++ b/a{n}.py\n@@ -1 +1 @@\n-a\n+u = "${URL}"\n`],
  ['a.txt', 'host: h\nsslmode: disable\n\n'],
  ['a.txt', 'postgres://', `x ${URL} `],
  // One name, text or word that is as long as the file.
  ['a.json', '\\\\', '{"command": "', ` psql ${URL}"}`],
  ['a.json', '\\\\', '{"url": "postgres://u:', '@h/d"}'],
  ['a.json', 'a.', '{"', `": {"host": "h", "ssl": false, "url": "${URL}"}}`],
  ['a.yaml', '&a=b', 'command: "psql ', `"\nurl: ${URL}\n`],
  ['a.yaml', 'a:', 'url: "postgres://', ':p@h/d"\n'],
  ['a.yaml', '${', `url: "${URL}?`, '=1"\n'],
  ['a.sh', 'PGHOST=a ', 'X=', `\npsql ${URL}\n`],
  ['a.sh', '\\ ', 'psql -h h ', '\n'],
  ['a.yaml', ';a=b', 'u: "jdbc:sqlserver://h', '"\n'],
  ['a.yaml', '@', 'u: "mssql://u:', '/x"\n'],
  ['a.yaml', 'a={', 'u: "Server=h,1;Encrypt=false;', '"\n'],
  ['a.yaml', '%3B', 'u: "mssql+pyodbc:///?odbc_connect=', '"\n'],
  ['a.yaml', 'a=1;', 'u: "Server=h;', 'Encrypt=false"\n'],
  ['templates/a.yaml', '{{/*', `u: ${URL}\n`],
  // Comments of very many lines.
  ...['a.tf', 'a.hcl', 'a.js', 'a.go', 'a.java', 'a.c', 'a.php', 'a.sql', 'a.css', 'a.jsonc', 'a.prisma', 'nginx.conf', 'a.gradle', 'Jenkinsfile', 'a.proto'].map((path): readonly [string, string, string] => [path, 'b\n', `u = "${URL}"\n/*\n`]),
  ['a.tf', `# ${URL}\n`, `u = "${URL}"\n`],
  ['a.xml', 'b\n', `<a>${URL}</a><!--\n`],
  ['a.html', 'b\n', `<a>${URL}</a><!--\n`],
  ['a.rb', 'b\n', `u = "${URL}"\n=begin\n`],
  ['a.pl', 'b\n', `$u = "${URL}";\n=pod\n`],
  ['a.ps1', 'b\n', `$u = "${URL}"\n<#\n`],
  ['a.lua', 'b\n', `u = "${URL}"\n--[[\n`],
  ['a.py', 'b\n', `u = "${URL}"\n\"\"\"\n`],
  ['a.fs', 'b\n', `let u = "${URL}"\n(*\n`],
  ['a.clj', 'b\n', `(def u "${URL}")\n(comment "\n`],
  ['a.yaml', `# b ${URL}\n`, `u: ${URL}\n`],
  ['a.md', 'b\n', `${URL}\n<!--\n`],
  ['Dockerfile', 'a;', 'FROM a\nENV ', ` x\nENV URL=${URL}\n`],
]

/** Some of them as a change: every text differs from the one before. */
export const changed: readonly Repeated[] = [
  ['a.py', `u{n} = "${URL}"\nconnect(u{n})\n`],
  ['a.js', 'new Client({host: "h", ssl: false, database: "d{n}"})\n'],
  ['a.ini', '[a{n}]\nhost=h\nsslmode=disable\n'],
  ['compose.yaml', '  s{n}:\n    image: postgres\n    environment:\n      PGHOST: db{n}\n      PGSSLMODE: disable\n', 'services:\n'],
  ['a.json', '"a{n}": {"host": "h", "ssl": false},', '{'],
  ['a.sh', `U=${URL}\npsql "$U"\n`],
  ['a.md', `Use \`${URL}\` here {n}.\n\n`],
].map(([path = '', unit = '', lead = '']) => ({ path, lead, unit, tail: '' }))

export const repeated: readonly Repeated[] = [
  ...[...everywhere, ...programs].map((unit) => ({ path: 'a.py', lead: `x = "${URL}"\n`, unit, tail: '' })),
  ...languages.flatMap((ending) => everywhere.map((unit) => ({ path: `a.${ending}`, lead: `x = "${URL}"\n`, unit, tail: '' }))),
  ...data.map(([path, unit, lead = '', tail = '']) => ({ path, lead, unit, tail })),
]

/** Again and again, up to a length, and what stands behind. */
export function repeat({ lead, unit, tail }: Repeated, length: number): string {
  let text = lead
  for (let n = 100; text.length < length; n++) text += unit.replaceAll('{n}', String(n)).replaceAll('{m}', String(n - 1))
  return text + tail
}
