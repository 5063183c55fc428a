/** What deployments, command lines and configurations of other programs hold, from the text to the report. */
import { describe, expect, test } from '@jest/globals'
import { connectionsIn, type Row } from '../support/connectionsIn.js'

const defaults: readonly Row[] = [
  ['parameters that are the default of a variable', 'application.yml', 'url: jdbc:postgresql://h.corp.io/d?${PARAMS:sslmode=verify-full}\n', ['1 postgres pgjdbc verify-full config graded']],
  ['as Compose writes it', 'a.yml', 'url: postgres://h.corp.io/d?${PARAMS:-sslmode=disable}\n', ['1 postgres libpq cleartext config graded']],
  ['with the question mark in it', 'a.yml', 'url: mysql://h.corp.io/d${PARAMS:-?ssl-mode=DISABLED}\n', ['1 mysql libmysqlclient cleartext config graded']],
  ['behind others', 'a.yml', 'url: postgres://h.corp.io/d?a=b&${PARAMS:-sslmode=require}\n', ['1 postgres pg verify-full config graded']],
  ['no default', 'a.yml', 'url: postgres://h.corp.io/d?${PARAMS}\n', ['1 postgres libpq unknown config']],
  ['a default within the default', 'a.yml', 'url: postgres://h.corp.io/d?${A:-${B:-sslmode=disable}}\n', ['1 postgres libpq cleartext config graded']],
]

const nowhere: readonly Row[] = [
  ['a host that is left to others', 'values.yaml', 'source:\n  host: ""\n  port: 5432\n  sslMode: disable\n', ['2-4 postgres libpq cleartext config']],
  ['an empty PGHOST is this machine', 'a.sh', 'export PGHOST=""\nexport PGPORT=5432\n', []],
  ['but its mode counts for the process', '.env', 'PGHOST=\nPGSSLMODE=disable\n', ['2 postgres libpq cleartext config graded']],
  ['as Nix writes it', 'default.nix', '  env.PGHOST = lib.mkForce "";\n  env.PGPORT = "5432";\n', []],
  ['and a host', 'default.nix', '  env.PGHOST = lib.mkForce "h.corp.io";\n  env.PGPORT = "5432";\n', ['1-2 postgres libpq opportunistic code graded']],
]

const fragments: readonly Row[] = [
  ["a fragment of a Compose file names the file's services", 'compose.yml', 'x-env: &env\n  DATABASE_URL: postgres://u:p@db/x\n  REDIS_HOST: redis\n  REDIS_PORT: 6379\nservices:\n  db:\n    image: postgres\n  redis:\n    image: redis\n', ['2 postgres libpq opportunistic config', '3-4 redis redis-url cleartext config']],
  ['and other hosts', 'compose.yml', 'x-env: &env\n  DATABASE_URL: postgres://u:p@h.corp.io/x\nservices:\n  db:\n    image: postgres\n', ['2 postgres libpq opportunistic config graded']],
]

const ownWords: readonly Row[] = [
  ["TLS of a chart's own", 'values.yaml', 'redis:\n  host: h.corp.io\n  port: 6379\n  tls:\n    enabled: true\n', ['2-5 redis redis-url unknown config']],
  ['switched off', 'values.yaml', 'redis:\n  host: h.corp.io\n  port: 6379\n  tls:\n    enabled: false\n', ['2-5 redis redis-url cleartext config graded']],
  ['any certificate', 'values.yaml', 'redis:\n  host: h.corp.io\n  port: 6379\n  tls:\n    enabled: true\n    insecureSkipVerify: true\n', ['2-6 redis redis-url unverified config graded']],
  ["Spring's", 'application.yml', 'spring:\n  data:\n    redis:\n      host: h.corp.io\n      port: 6379\n      ssl:\n        enabled: true\n', ['4-7 redis redis-url verify-full config graded']],
]

describe.each([
  ['defaults', defaults],
  ['no host', nowhere],
  ['fragments of Compose', fragments],
  ['words of an application', ownWords],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (_sentence, path, text, connections) => {
    expect(connectionsIn(path, text)).toEqual(connections)
  })
})
