/** Pull requests and texts that attack their judge, each under its name. */
export const password = 'Zq7~hunter+2secret'
const encoded = encodeURIComponent(password)
export const uri = (parts: { user?: string; host?: string; database?: string; query?: string } = {}): string =>
  `postgresql://${parts.user ?? 'app'}:${encoded}@${parts.host ?? 'db.shop.internal'}:5432/${parts.database ?? 'shop'}?${parts.query ?? 'sslmode=disable'}`
export const python = (text: string): string => `import psycopg2\ndb = psycopg2.connect("${text}")\n`
const long = 'x'.repeat(10_000)

/** A name, a path and what stands there; every one is a connection in cleartext or worse, so every one must fail. */
export const attacks: readonly (readonly [string, string, string])[] = [
  ['a workflow command in the path', 'a::error::x ::add-mask::y\n::stop-commands::z.py', python(uri())],
  ['an old workflow command in the path', 'a ##[add-mask]x ##[error]y.py', python(uri())],
  ['percent-encoded line ends in the path', 'a%0A::warning::x%0D.py', python(uri())],
  ['a carriage return in the path', 'a\r::error::x.py', python(uri())],
  ['commands in user, host, database, parameter and value', 'names/commands.py', python(uri({ user: '::error::u', host: 'h.##[error]h', database: '::add-mask::d', query: 'sslmode=disable&::p::=1&x=##[v]' }))],
  ['bidirectional and invisible characters', 'names/\u202Egpj.\u200B\uFEFF.py', python(uri({ host: 'db\u202E\u2066.internal', database: 'sh\u200Bop', query: 'sslmode=disable&\u202Ex=1' }))],
  ['escape sequences of terminals', 'names/\u001b[31m\u001b]0;t\u0007.py', python(uri({ database: '\u001b[2J' }))],
  ['backticks and bars', 'names/`|``|```.py', python(uri({ user: '%60u%60', database: '`|```', query: 'sslmode=disable&`|`=`' }))],
  ['markup', 'names/<img src=x onerror=alert(1)>.py', python(uri({ user: '<b>', host: '<svg.onload=x>', database: '</code><script>alert(1)</script>', query: "sslmode=disable&'><svg onload=x>=1" }))],
  ['a comment that is never closed', 'names/<!--.py', python(uri({ host: '<!--', database: '<!--' }))],
  ['a forged marker', 'names/<!-- db-tls-gate:v1:0123456789ab:f00 -->.py', python(uri({ database: '<!-- db-tls-gate:v1:0123456789ab:f00 -->' }))],
  ['a mention', 'names/@octo/team.py', python(uri({ user: '@octo/team', host: '@everyone', database: '@octo' }))],
  ['references', 'names/#1 GH-2 octo/shop#3 deadbeefdeadbeefdeadbeefdeadbeefdeadbeef.py', python(uri({ database: '#1', host: 'deadbeef', user: 'octo%2Fshop%231' }))],
  ['addresses', 'names/https:/evil.example/www.evil.example.py', python(uri({ database: 'https://evil.example', host: 'www.evil.example' }))],
  ['links and images of Markdown', 'names/[x](https:evil) ![y](z).py', python(uri({ database: '[x](javascript:alert(1))' }))],
  ['names of 10,000 characters', `names/${'y'.repeat(200)}.py`, python(uri({ user: long, database: long, query: `sslmode=disable&${long}=1&application_name=${long}` }))],
  ['the mark of a hole', 'names/hole.py', python(uri({ database: '\uE000', query: `sslmode=disable&options=a b&password=${password}` }))],
  ['a secret behind the text', 'names/behind.py', `db = "${uri()} password=${password}"\n`],
  ['a secret beside an encoded text', 'k8s/secret.yaml', `apiVersion: v1\nkind: Secret\ndata:\n  env: ${Buffer.from(`URL=${uri()}\nOTHER_PASSWORD=${password}\n`).toString('base64')}\n`],
  ['template expressions', 'names/${{ secrets.X }}$(id).py', python(uri({ user: '$(id)', database: '${{ secrets.X }}' }))],
]

export const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ue000]/
