/** Strings, comments, holes, here-documents and joins of the languages that are a row of the table. */
import { describe, expect, test } from '@jest/globals'
import { lines, read } from './codeReading.js'

type Row = readonly [path: string, sentence: string, source: string, candidates: readonly string[]]

const rows: readonly Row[] = [
  ['a.rb', 'an interpolation', 'url = "postgres://#{user}@h/d"', ['text postgres://{user}@h/d @ url']],
  ['a.rb', 'none between single quotes', "url = 'postgres://\#{user}@h/d'", ['text postgres://\#{user}@h/d @ url']],
  ['a.rb', 'a here-document with its marks indented', 'url = <<~URL.strip\n  postgres://#{u}@h/d\nURL\nputs 1', ['text postgres://{u}@h/d @ url']],
  ['a.rb', 'a raw here-document', "x = f(<<-'EOS', 1)\npostgres://#{u}@h/d\n  EOS\n", ["text postgres://#{u}@h/d @ f#0 (1=1)"]],
  ['a.rb', 'a shift is no here-document', 'list << URL\nx = "postgres://h/d"', ['text postgres://h/d @ x']],
  ['a.rb', 'quotes of its own choice', 'x = %q(postgres://u@h/d)\ny = %{postgres://#{v}@h/d}', ['text postgres://u@h/d @ x', 'text postgres://{v}@h/d @ y']],
  ['a.rb', 'a remainder is no quote', 'x = a %(b)\ny = "postgres://h/d"', ['text postgres://h/d @ y']],
  ['a.rb', 'a call without parentheses', "establish_connection adapter: 'postgresql', host: 'h', sslmode: 'disable'", ["settings adapter='postgresql' host='h' sslmode='disable' @ establish_connection"]],
  ['a.rb', 'symbols as keys', "connect(:host => 'h', :sslmode => 'require')", ["settings host='h' sslmode='require' @ connect"]],
  ['a.rb', 'a comment', "# url: 'postgres://u@h/d'\n=begin\npostgres://v@h/d\n=end\n", ['text comment value postgres://u@h/d @ url', 'text comment value postgres://v@h/d']],
  ['a.php', 'a here-document', '$x = <<<EOT\npostgres://{$u}@h/d\nEOT;\nf(1);', ['text postgres://{u}@h/d @ x']],
  ['a.php', 'a here-document without holes', "$x = <<<'EOT'\npostgres://$u@h/d\n  EOT;\n", ['text postgres://$u@h/d @ x']],
  ['a.php', 'joined by points', "$x = 'postgres://' . $u . '@h/d';", ['text postgres://{$u}@h/d @ x']],
  ['a.php', 'comments of both kinds', "// 'postgres://u@h/d'\n# 'postgres://v@h/d'", ['text comment value postgres://u@h/d', 'text comment value postgres://v@h/d']],
  ['a.exs', 'an interpolation and a join', 'url = "postgres://#{u}" <> "@h/d"', ['text postgres://{u}@h/d @ url']],
  ['a.exs', 'a default behind ||', 'url = System.get_env("U") || "postgres://u@h/d"', ['text postgres://u@h/d @ url']],
  ['a.exs', 'configuration over lines', 'config :shop, Shop.Repo,\n  hostname: "h",\n  ssl: [verify: :verify_none]\n\nf()', ["settings 0=:shop 1=Shop.Repo hostname='h' ssl={verify=:verify_none} @ config"]],
  ['a.ex', 'a sigil', 'x = ~s(postgres://#{u}@h/d)\ny = ~S[postgres://u@h/d]', ['text postgres://{u}@h/d @ x', 'text postgres://u@h/d @ y']],
  ['a.ex', 'an error that is raised', 'raise """\n  For example: postgres://USER@HOST/DATABASE\n  """', ['text code message postgres://USER@HOST/DATABASE']],
  ['a.ex', 'a comment', '# "postgres://u@h/d"', ['text comment value postgres://u@h/d']],
  ['a.pl', 'an interpolation and a join', 'my $x = "postgres://$u" . q(@h/d);', ['text postgres://{u}@h/d @ x']],
  ['a.pl', 'a here-document', 'my $x = <<"EOT";\npostgres://${u}@h/d\nEOT\n', ['text postgres://{u}@h/d @ x']],
  ['a.pl', 'pod is a comment', "1;\n=pod\n\nx 'postgres://u@h/d'\n\n=cut\nf('postgres://v@h/d');", ['text comment value postgres://u@h/d', 'text postgres://v@h/d @ f#0']],
  ['a.lua', 'a long string and a join', 'local x = [[postgres://u@h/d]] .. "?sslmode=disable"', ['text postgres://u@h/d?sslmode=disable @ x']],
  ['a.lua', 'a table of settings', 'local c = { host = "h", sslmode = "disable" }', ["settings host='h' sslmode='disable' @ c"]],
  ['a.lua', 'a comment over lines', '--[[ x\n"postgres://u@h/d" ]]\n-- "postgres://v@h/d"', ['text comment value postgres://u@h/d', 'text comment value postgres://v@h/d']],
  ['a.R', 'settings of a call', 'con <- dbConnect(drv, host = "h", sslmode = "disable")', ["settings 0=drv host='h' sslmode='disable' @ dbConnect con"]],
  ['a.r', 'a raw string', 'x <- r"(postgres://u@h/d)"', ['text postgres://u@h/d @ x']],
  ['a.ps1', 'a hole and an escape', '$x = "postgres://$user`@h/d?a=$($b.c)"', ['text postgres://{user}@h/d?a={$b.c} @ x']],
  ['a.ps1', 'a here-string', "$x = @'\npostgres://$u@h/d\n'@\nf", ['text postgres://$u@h/d @ x']],
  ['a.ps1', 'a comment over lines', '<# "postgres://u@h/d" #>', ['text comment value postgres://u@h/d']],
  ['a.sql', 'a doubled quote and a join', "SELECT dblink('host=h password=o''k ' || 'sslmode=disable')", ["text host=h password=o'k sslmode=disable @ dblink#0"]],
  ['a.sql', 'a dollar quote', "DO $body$ x 'host=h sslmode=disable' $body$", ['text host=h sslmode=disable']],
  ['a.sql', 'a comment', "-- 'postgres://u@h/d'", ['text comment value postgres://u@h/d']],
  ['a.rs', 'a raw string with two hashes', 'let x = r##"postgres://u:"#@h/d"##;', ['text postgres://u:"#@h/d @ x']],
  ['a.rs', 'format!', 'let x = format!("postgres://{}@{host}/d", user);', ['text postgres://{user}@{host}/d @ x']],
  ['a.cpp', 'a raw string', 'auto x = R"q(postgres://u@h/d)q";', ['text postgres://u@h/d @ x']],
  ['a.c', 'literals side by side', 'PQconnectdb("host=h "\n  "sslmode=disable");', ['text host=h sslmode=disable @ PQconnectdb#0']],
  ['a.swift', 'an interpolation', 'let x = "postgres://\\(user)@h/d?sslmode=\\(f(a))"', ['text postgres://{user}@h/d?sslmode={f(a)} @ x']],
  ['a.swift', 'a raw string', 'let x = #"postgres://\\(user)@h/d"#', ['text postgres://\\(user)@h/d @ x']],
  ['a.kt', 'an interpolation of both kinds', 'val x = "postgres://$u:${p.q}@h/d"', ['text postgres://{u}:{p.q}@h/d @ x']],
  ['a.scala', 'an interpolator, and none', 'val x = s"postgres://$u@h/d"\nval y = "postgres://$u@h/d"', ['text postgres://{u}@h/d @ x', 'text postgres://$u@h/d @ y']],
  ['a.groovy', 'a GString', 'def x = "postgres://${u}@h/d" + \'?sslmode=disable\'', ['text postgres://{u}@h/d?sslmode=disable @ x']],
  ['a.dart', 'an interpolation, and none in a raw string', "var x = 'postgres://$u@h/d';\nvar y = r'postgres://$u@h/d';", ['text postgres://{u}@h/d @ x', 'text postgres://$u@h/d @ y']],
  ['a.cs', 'a verbatim interpolated string', 'var x = @$"postgres://{u}:a""b@h/d";', ['text postgres://{u}:a"b@h/d @ x']],
  ['a.cs', 'a raw interpolated string', 'var x = $"""postgres://{u}@h/d""";', ['text postgres://{u}@h/d @ x']],
  ['a.cs', "an object's initialiser", 'var x = new B { Host = "h", SslMode = "Disable" };', ["settings Host='h' SslMode='Disable' @ x"]],
  ['a.fs', 'an interpolation', 'let x = $"postgres://{u}@h/d"', ['text postgres://{u}@h/d @ x']],
  ['a.vb', 'a join and a comment', `Dim x = "postgres://" & u & "@h/d" ' "postgres://v@h/d"`, ['text postgres://{u}@h/d @ x', 'text comment value postgres://v@h/d']],
  ['a.go', 'a body with one assignment is no mapping', 'if x != "" {\n\tsslmode = y\n}', []],
  ['a.go', 'a file in a string', 'const t = `\nmetadata:\n  host: {{.Host}}\n  port: "5432"\n  sslmode: require\n`', ["settings host='{.Host}' port='5432' sslmode=require"]],
]

describe('languages of the table', () => {
  test.each(rows)('%s: %s', (path, _sentence, source, candidates) => {
    expect(lines(read(path, source))).toEqual(candidates)
  })
})

test.each(['\n<<A\n', '<<~EOT x\n', "~s(", '%q(', '[==[', '$a$', 'R"x(', '@"\n', '#"', '"\\(', ':a ', '`'])('a text of nothing but %j costs a bounded number of steps', (piece) => {
  for (const path of ['a.rb', 'a.php', 'a.pl', 'a.exs', 'a.lua', 'a.sql', 'a.cpp', 'a.ps1', 'a.swift', 'a.r']) expect([null, 'brackets are nested too deeply']).toContain(read(path, piece.repeat(500)).incomplete)
})
