import { describe, expect, test } from '@jest/globals'
import { lines, read } from './codeReading.js'

describe('shell', () => {
  test.each<[sentence: string, source: string, candidates: readonly string[]]>([
    ['an exported variable is a text under its name', 'export DATABASE_URL="postgres://u:p@h/d?sslmode=disable"', ['text postgres://u:p@h/d?sslmode=disable @ DATABASE_URL']],
    ['variables are holes, with the default that the shell puts in', 'URL=postgres://u:$PW@${HOST:-db}:5432/d', ['text postgres://u:{PW}@{HOST|db}:5432/d @ URL']],
    ['single quotes hold no variables', "URL='postgres://u:$PW@h/d'", ['text postgres://u:$PW@h/d @ URL']],
    ['a default that is a connection is read itself', 'URL="${URL:-postgres://u:$PW@h/d}"', ['text postgres://u:{PW}@h/d @ URL']],
    ['quoted and bare parts are one word', `URL="postgres://u@"h'/d'?sslmode=disable`, ['text postgres://u@h/d?sslmode=disable @ URL']],
    ['a backslash joins lines', 'URL="postgres://u@h/d\\\n?sslmode=disable"', ['text postgres://u@h/d?sslmode=disable @ URL']],
    ['a variable that a command is given, one hop later', 'URL=postgres://u@h/d\nmigrate -database "$URL"', ['text postgres://u@h/d @ URL @ migrate#1']],
    ['an exported environment variable', 'export PGSSLMODE=disable', ["environment PGSSLMODE='disable' @ PGSSLMODE"]],
    ['a variable in front of a command', 'PGSSLMODE=disable psql -h h', ["environment PGSSLMODE='disable' @ PGSSLMODE", "command PGSSLMODE='disable' psql -h h @ psql"]],
    ['a command over lines, ended by a comment', 'psql -h h \\\n  -U "$ME" # x', ['command psql -h h -U {ME} @ psql']],
    ['wrappers in front of a command', 'sudo -u postgres /usr/bin/psql -h h', ['command /usr/bin/psql -h h @ psql']],
    ['a command in a container', 'docker exec -it pg psql -h h', ['command psql -h h @ psql']],
    ['a command in a container, by a program in a variable', '$DC exec -T db psql -h h', ['command psql -h h @ psql']],
    ['a program in a variable that runs nothing', '$CHECK psql -h h', []],
    ['an environment variable for a container', 'docker run -e PGSSLMODE=disable img', ["environment PGSSLMODE='disable' @ docker#2 PGSSLMODE"]],
    ['a command inside another', 'X=$(psql -h h -c x)', ['command psql -h h -c x @ psql']],
    ['quotes in a command inside another hide its brackets', `X=$(jq '"\\(.n))"' "a)" | sort # it's )\n)\n# URL=postgres://u@h/d\npsql -h h`, ['text comment value postgres://u@h/d @ URL', 'command psql -h h @ psql']],
    ['so does a here-document in it', `X="$(cat <<EOF\nit's :)\nEOF\n)"\n# URL=postgres://u@h/d`, ['text comment value postgres://u@h/d @ URL']],
    ['commands behind one another', 'cd x && psql -h a; psql -h b | cat', ['command psql -h a @ psql', 'command psql -h b @ psql']],
    ['a here-document that writes a file', 'cat > .env <<EOF\nDATABASE_URL=postgres://u:$PW@h/d\nPGSSLMODE=prefer\nEOF\npsql -h h', ['text postgres://u:{PW}@h/d @ DATABASE_URL', "environment PGSSLMODE='prefer' @ PGSSLMODE", 'command psql -h h @ psql']],
    ['a quoted here-document holds no variables', "cat <<-'EOF'\n\tURL=postgres://u:$PW@h/d\n\tEOF", ['text postgres://u:$PW@h/d @ URL']],
    ['a here-document without an end is none', 'cat <<EOF\npsql -h h', ['command psql -h h @ psql']],
    ['what is echoed is a message', 'echo "using postgres://u@h/d"', ['text code message postgres://u@h/d @ echo#0']],
    ['what is echoed as a setting is one', 'echo "URL=postgres://u@h/d" >> .env', ['text postgres://u@h/d @ echo#0 URL']],
    ['a comparison', 'if [ "$URL" = "postgres://u@h/d" ]; then exit; fi', ['text code compared postgres://u@h/d @ [#2']],
    ['a comment', '# URL=postgres://u@h/d', ['text comment value postgres://u@h/d @ URL']],
    ['a # inside a word is no comment', 'URL=postgres://u:a#b@h/d', ['text postgres://u:a#b@h/d @ URL']],
    ['line ends of Windows', 'export PGSSLMODE=disable\r\npsql -h h\r\n', ["environment PGSSLMODE='disable' @ PGSSLMODE", 'command psql -h h @ psql']],
  ])('%s', (_sentence, source, candidates) => {
    expect(lines(read('a.sh', source))).toEqual(candidates)
  })
})
