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

const commandLines: readonly Row[] = [
  ['clickhouse-client', 'a.sh', 'clickhouse-client --host h.corp.io --user a --query "select 1"\n', ['1 clickhouse clickhouse-cli cleartext code graded']],
  ['as a part of the one binary', 'a.sh', 'clickhouse client -h h.corp.io -q x\nclickhouse server --config a.xml\n', ['1 clickhouse clickhouse-cli cleartext code graded']],
  ['with TLS, whose checks its configuration decides', 'a.sh', 'clickhouse-client -h h.corp.io --secure\nclickhouse-client -h h.corp.io --port 9440\nclickhouse-client -h a.clickhouse.cloud\n', ['1 clickhouse clickhouse-cli unknown code', '2 clickhouse clickhouse-cli unknown code', '3 clickhouse clickhouse-cli unknown code']],
  ['with a file of its own', 'a.sh', 'clickhouse-client -h h.corp.io --config-file a.xml\n', ['1 clickhouse clickhouse-cli unknown code']],
  ['any certificate', 'a.sh', 'clickhouse-client -h h.corp.io --secure --accept-invalid-certificate\n', ['1 clickhouse clickhouse-cli unverified code graded']],
  ['on this machine', 'a.sh', 'clickhouse-client -q "select 1"\n', []],
  ['in a job', 'job.yaml', 'command:\n  - sh\n  - -c\n  - |\n    clickhouse-client --database=default --host={{ $h }} --port=9000 --query="x"\n', ['5 clickhouse clickhouse-cli cleartext config graded']],
  ['kcat', 'a.sh', 'kcat -b h.corp.io:9092,i.corp.io:9092 -L\n', ['1 kafka librdkafka cleartext code graded']],
  ['with a protocol', 'a.sh', 'kcat -b h.corp.io:9093 -X security.protocol=SSL -L\n', ['1 kafka librdkafka verify-full code graded']],
  ['and no check', 'a.sh', 'kcat -b h.corp.io:9093 -X security.protocol=SASL_SSL -X enable.ssl.certificate.verification=false -L\n', ['1 kafka librdkafka unverified code graded']],
  ['with a file', 'a.sh', 'kcat -b h.corp.io:9093 -F a.conf -L\n', ['1 kafka librdkafka unknown code']],
  ["Kafka's own tools", 'a.sh', '/opt/kafka/bin/kafka-topics.sh --bootstrap-server h.corp.io:9092 --create --topic a\n', ['1 kafka kafka-clients cleartext code graded']],
  ['with a file of settings', 'a.sh', 'kafka-console-consumer.sh --bootstrap-server h.corp.io:9093 --consumer.config a.properties --topic a\n', ['1 kafka kafka-clients unknown code']],
  ['with one setting', 'a.sh', 'kafka-console-producer --broker-list h.corp.io:9093 --producer-property security.protocol=SSL --topic a\n', ['1 kafka kafka-clients verify-full code graded']],
  ['a broker on this machine', 'a.sh', 'kafka-topics --bootstrap-server localhost:9092 --list\n', ['1 kafka kafka-clients local code']],
  ['a service of the same file', 'compose.yml', 'services:\n  kafka:\n    image: kafka\n  init:\n    command: kafka-topics --bootstrap-server kafka:9092 --list\n', ['5 kafka kafka-clients cleartext config']],
]

const powershell: readonly Row[] = [
  ['a program', 'a.ps1', 'psql -h h.corp.io -U a\n$x = psql -h i.corp.io -c "select 1"\n', ['1 postgres psql opportunistic code graded', '2 postgres psql opportunistic code graded']],
  ['by its folder', 'a.ps1', '& "C:\\Program Files\\PostgreSQL\\16\\bin\\psql.exe" -h h.corp.io -U a\n', ['1 postgres psql opportunistic code graded']],
  ['in comments and strings it is none', 'a.ps1', '# psql -h h.corp.io\n<#\npsql -h h.corp.io\n#>\nWrite-Host "psql -h h.corp.io"\n$s = @"\npsql -h h.corp.io\n"@\n', []],
  ['Invoke-Sqlcmd over several lines', 'a.ps1', 'Invoke-Sqlcmd -ServerInstance "h.corp.io" `\r\n  -Database d `\r\n  -TrustServerCertificate `\r\n  -Query "select 1"\r\n', ['1-4 sqlserver Microsoft.Data.SqlClient unverified code graded']],
  ['without encryption', 'a.ps1', 'if ($a) { invoke-sqlcmd -ServerInstance $server -Encrypt Optional -Query $q }\n', ['1 sqlserver Microsoft.Data.SqlClient cleartext code graded']],
  ['strictly', 'a.ps1', 'Invoke-Sqlcmd -ServerInstance $server -Encrypt Strict -Query $q\n', ['1 sqlserver Microsoft.Data.SqlClient verify-full code graded']],
  ['as the module does', 'a.ps1', 'Invoke-DbaQuery -SqlInstance h.corp.io -Query "select 1"\n', ['1 sqlserver Microsoft.Data.SqlClient verify-full code graded']],
  ['a switch that is off', 'a.ps1', 'Connect-DbaInstance -SqlInstance h.corp.io -TrustServerCertificate:$false\n', ['1 sqlserver Microsoft.Data.SqlClient verify-full code graded']],
  ['a switch that a variable sets', 'a.ps1', 'Connect-DbaInstance -SqlInstance h.corp.io -TrustServerCertificate:$trust\n', ['1 sqlserver Microsoft.Data.SqlClient unknown code']],
  ['words that stand elsewhere', 'a.ps1', 'Invoke-Sqlcmd @words\nInvoke-Sqlcmd -Database d -Query "select 1"\n', []],
  ['a connection string', 'a.ps1', 'Invoke-Sqlcmd -ConnectionString "Server=h.corp.io;Database=d;Encrypt=False" -Query "select 1"\n', ['1 sqlserver Microsoft.Data.SqlClient cleartext code graded']],
  ['in a pipeline', 'azure-pipelines.yml', 'steps:\n  - pwsh: |\n      Invoke-Sqlcmd -ServerInstance "$(server)" -Encrypt Optional -Query "x"\n', ['3 sqlserver Microsoft.Data.SqlClient cleartext config graded']],
]

const lone: readonly Row[] = [
  ["a variable whose name says the product's host", '.env', 'REDIS_HOST=h.corp.io\n', ['1 redis redis-url cleartext config graded']],
  ['of MySQL', '.env', 'MYSQL_HOST=h.corp.io\n', ['1 mysql libmysqlclient opportunistic config graded']],
  ['of PostgreSQL, with a default', '.env', 'POSTGRES_HOST=${X:-h.corp.io}\n', ['1 postgres libpq opportunistic config graded']],
  ['of MongoDB', '.env', 'MONGO_HOST=h.corp.io\n', ['1 mongodb mongodb-spec cleartext config graded']],
  ['of RabbitMQ', '.env', 'RABBITMQ_HOST=h.corp.io\nRABBITMQ_USERNAME=a\n', ['1-2 amqp amqp cleartext config graded']],
  ['of ClickHouse', '.env', 'CLICKHOUSE_HOST=h.corp.io\n', ['1 clickhouse clickhouse-driver cleartext config graded']],
  ['with its port', '.env', 'REDIS_ADDR=h.corp.io:6379\n', ['1 redis redis-url cleartext config graded']],
  ["beside a switch of the application's own", '.env', 'RABBITMQ_HOST=h.corp.io\nRABBITMQ_USE_SSL=true\n', ['1-2 amqp amqp unknown config']],
  ['beside the words of a driver', '.env', 'CLICKHOUSE_HOST=h.corp.io\nCLICKHOUSE_SECURE=true\n', ['1-2 clickhouse clickhouse-driver unknown config']],
  ['the host of anything', '.env', 'DB_HOST=h.corp.io\nAPP_HOST=h.corp.io\nMYSQL_ROOT_HOST=%\n', []],
  ['nothing written', '.env', 'REDIS_HOST=\nMYSQL_HOST=${MYSQL_HOST}\nMONGO_HOST=true\n', []],
  ['this machine', '.env', 'REDIS_HOST=localhost\n', ['1 redis redis-url local config']],
  ['in a container of Kubernetes', 'deploy.yaml', 'spec:\n  containers:\n    - env:\n        - name: REDIS_HOST\n          value: redis-master\n        - name: REDIS_PORT\n          value: "6379"\n', ['4-7 redis redis-url cleartext config graded']],
  ['a service of the same file', 'compose.yml', 'services:\n  a:\n    environment:\n      - REDIS_HOST=redis\n  redis:\n    image: redis\n', ['4 redis redis-url cleartext config']],
  ["what a script sets for what it starts", 'a.sh', 'export REDIS_HOST=h.corp.io\nexport REDIS_PORT=6379\nexec app\n', ['1-2 redis redis-url cleartext code graded']],
  ['what it connects with itself is read there', 'a.sh', 'POSTGRES_HOST=h.corp.io\nPOSTGRES_USER=a\npsql -h "$POSTGRES_HOST" -U "$POSTGRES_USER"\n', ['3 postgres psql opportunistic code graded']],
]

const mappings: readonly Row[] = [
  ['a mapping that is called by the product', 'values.yaml', 'config:\n  redis:\n    host: h.corp.io\n', ['3 redis redis-url cleartext config graded']],
  ['by a longer name', 'values.yaml', 'externalMysql:\n  host: h.corp.io\n  port: 3306\n', ['2-3 mysql libmysqlclient opportunistic config graded']],
  ['with the product above it', 'values.yaml', 'mongodb:\n  external:\n    hostname: h.corp.io\n', ['3 mongodb mongodb-spec cleartext config graded']],
  ["with TLS of a chart's own", 'values.yaml', 'externalPostgresql:\n  host: h.corp.io\n  username: a\n  tls:\n    enabled: true\n', ['2-5 postgres libpq unknown config']],
  ['RabbitMQ', 'appsettings.json', '{"RabbitMQ": {"HostName": "h.corp.io", "UserName": "a"}}', ['1 amqp amqp cleartext config graded']],
  ['over TLS', 'values.yaml', 'rabbitmq:\n  host: h.corp.io\n  ssl: true\n', ['2-3 amqp amqp unknown config']],
  ["Spring's", 'application.properties', 'spring.rabbitmq.host=h.corp.io\nspring.data.redis.host=i.corp.io\n', ['1 amqp spring-rabbit cleartext config graded', '2 redis redis-url cleartext config graded']],
  ["Spring's cluster", 'application.yml', 'spring:\n  data:\n    redis:\n      ssl:\n        enabled: true\n      cluster:\n        nodes: h.corp.io:6379,i.corp.io:6379\n', ['7 redis redis-url verify-full config graded']],
  ['brokers', 'values.yaml', 'externalKafka:\n  brokers:\n    - h.corp.io:9092\n', ['2-3 kafka kafkajs cleartext config graded']],
  ['ClickHouse', 'values.yaml', 'clickhouse:\n  host: h.corp.io\n  port: 9000\n', ['2-3 clickhouse clickhouse-driver cleartext config graded']],
  ['a section', 'config.toml', '[redis]\naddr = "h.corp.io:6379"\n', ['2 redis redis-url cleartext config graded']],
  ['a section that names its product', 'app.ini', '[database]\nDB_TYPE = mysql\nHOST = h.corp.io:3306\nNAME = a\n', ['2-4 mysql libmysqlclient opportunistic config graded']],
  ['a connection string that is an address', 'appsettings.json', '{"ConnectionStrings": {"Redis": "h.corp.io:6379", "Other": "h.corp.io:80"}}', ['1 redis redis-url cleartext config graded']],
  ['no host', 'values.yaml', 'redis:\n  host: ""\nexternalMysql:\n  host: ${MYSQL_HOST:}\n  port: 3306\nmongodb:\n  enabled: true\n', []],
  ['services and what describes them', 'compose.yml', 'services:\n  redis:\n    image: redis\n    hostname: redis\n  mysql:\n    hostname: h.corp.io\n', []],
  ['an entry of a web server', 'values.yaml', 'redis:\n  ingress:\n    hostname: h.corp.io\n  metrics:\n    server: h.corp.io\n', []],
  ['words for a person', 'en.json', '{"redis": {"host": "Host", "port": "Port"}, "mysql": {"host": "Host of the server"}}', []],
  ['a schema', 'schema.json', '{"properties": {"redis": {"type": "object", "host": "h.corp.io"}}}', []],
]

const kept: readonly Row[] = [
  ['a command line in a variable', 'a.sh', 'export REDIS="redis-cli -h h.corp.io -p 6379 -a ${P}"\n${REDIS} PING\n', ['1 redis redis-cli cleartext code graded']],
  ['words that only begin like one', 'a.sh', 'A="psql is needed -h"\nB="redis-cli"\n', []],
  ["Dapr's names", 'redis.yaml', 'spec:\n  type: state.redis\n  metadata:\n    - name: redisHost\n      value: h.corp.io:6379\n    - name: redisPassword\n      value: ""\n', ['4-7 redis redis-url cleartext config graded']],
  ['with TLS', 'redis.yaml', 'spec:\n  metadata:\n    - name: redisHost\n      value: h.corp.io:6379\n    - name: enableTLS\n      value: "true"\n', ['3-6 redis redis-url unknown config']],
  ['names of a program', 'config.json', '{"mysqlHost": "h.corp.io", "mysqlUser": "a", "apiHost": "x"}', ['1 mysql libmysqlclient opportunistic config graded']],
  ["a chart's value", 'templates/a.yaml', 'env:\n  - name: REDIS_ADDR\n    value: {{ .Values.redis.address }}\n  - name: MYSQL_HOST\n    value: {{ include "a" . }}\n', ['2-3 redis redis-url cleartext config graded']],
  ["another resource's address", 'main.tf', 'a = { REDIS_HOST = "${aws_elasticache_cluster.a.address}" }\n', ['1 redis redis-url cleartext config graded']],
  ['named templates', 'templates/_helpers.tpl', '{{- define "a" -}}\na: {{ .b }}\n{{- end }}\n{{- define "env" }}\n- name: POSTGRESQL_HOST\n  value: {{ .Values.db.host }}\n- name: POSTGRESQL_USER\n  value: a\n{{- end }}\n', ['5-8 postgres libpq opportunistic config graded']],
  ['an empty URL beside the host', '.env', 'REDIS_HOST=h.corp.io\nREDIS_PORT=6379\nREDIS_URL=\n', ['1-3 redis redis-url cleartext config graded']],
  ["Rspamd's maps", 'local.d/multimap.conf', 'A {\n  map = "redis://DOMAIN_MAP";\n}\n', []],
]

const afterwards: readonly Row[] = [
  ['a mode in a mapping of its own', 'values.yaml', 'Database:\n  Postgres:\n    Host: h.corp.io\n    User:\n      Username: a\n      SSL:\n        Mode: disable\n    Admin:\n      SSL:\n        Mode: disable\n', ['3-10 postgres libpq cleartext config graded']],
  ['that verifies', 'values.yaml', 'postgres:\n  host: h.corp.io\n  user: a\n  ssl:\n    mode: verify-full\n', ['2-5 postgres libpq verify-full config graded']],
  ['two of them', 'values.yaml', 'postgres:\n  host: h.corp.io\n  a:\n    ssl:\n      mode: verify-full\n  b:\n    ssl:\n      mode: disable\n', ['2-8 postgres libpq unknown config']],
  ['an empty default leaves the host to others', 'application.yml', 'spring:\n  kafka:\n    bootstrap-servers: ${K:}\npg:\n  host: ${H:-}\n  sslmode: disable\n', ['3 kafka kafka-clients cleartext config', '5-6 postgres libpq cleartext config']],
  ['a default does not', 'application.yml', 'spring:\n  kafka:\n    bootstrap-servers: ${K:h.corp.io:9092}\n', ['3 kafka kafka-clients cleartext config graded']],
  ["a program's look-up with an empty default is none of these", 'database.yml', 'production:\n  adapter: mysql2\n  host: <%= ENV["H"] || "" %>\n  username: a\n', ['2-4 mysql ruby-mysql2 cleartext config graded']],
  ['each value that a template chooses between', 'templates/a.yaml', 'env:\n  - name: A_URL\n    {{- if .Values.url }}\n    value: {{ .Values.url | quote }}\n    {{- else if .Values.tls }}\n    value: "rediss://h.corp.io:6379"\n    {{- else }}\n    value: "redis://h.corp.io:6379"\n    {{- end }}\n', ['6 redis redis-url verify-full config graded', '8 redis redis-url cleartext config graded']],
  ['several addresses', '.env', 'RABBIT_ADDRESSES=h.corp.io:5672\n', ['1 amqp amqp cleartext config graded']],
]

describe.each([
  ['defaults', defaults],
  ['no host', nowhere],
  ['fragments of Compose', fragments],
  ['words of an application', ownWords],
  ['command lines', commandLines],
  ['PowerShell', powershell],
  ['a host alone', lone],
  ['a mapping of a product', mappings],
  ['names and values', kept],
  ['what a second round found', afterwards],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (_sentence, path, text, connections) => {
    expect(connectionsIn(path, text)).toEqual(connections)
  })
})
