/** What catalogues of applications, gateways and pipelines hold: services of the same file, names with values on command lines, calls of templates. */
import { describe, expect, test } from '@jest/globals'
import { connectionsIn, type Row } from '../support/connectionsIn.js'

const compose = (environment: string, services: string): string => `services:\n  app:\n    image: acme/app\n    environment:\n${environment}${services}`

const served: readonly Row[] = [
  ['the image of the service that a host names says which product it is', 'compose.yml', compose('      DB_HOST: db\n      DB_NAME: a\n      DB_USER: a\n', '  db:\n    image: mariadb:11\n'), ['5-7 mysql libmysqlclient opportunistic config']],
  ['a host alone', 'compose.yml', compose('      - DB_HOST=vectors\n', '  vectors:\n    image: pgvector/pgvector:pg16\n'), ['5 postgres libpq opportunistic config']],
  ['the first container of a project', 'compose.yml', compose('      APP_DBHOST: shop_db_1\n', '  db:\n    image: "docker.io/library/postgres:16@sha256:0"\n'), ['5 postgres libpq opportunistic config']],
  ['which may be a machine with hyphens', 'compose.yml', compose('      APP_DBHOST: shop-db-1\n', '  db:\n    image: postgres\n'), ['5 postgres libpq opportunistic config graded']],
  ['the name of a container', 'compose.yml', compose('      DB_HOST: own-name\n', '  db:\n    image: ${IMAGE:-mysql:8}\n    container_name: own-name\n'), ['5 mysql libmysqlclient opportunistic config']],
  ['no database', 'compose.yml', compose('      DB_HOST: admin\n      DB_PORT: 8080\n', '  admin:\n    image: mongo-express\n'), []],
  ['another host', 'compose.yml', compose('      DB_HOST: h.corp.io\n      DB_NAME: a\n', '  db:\n    image: mariadb:11\n'), []],
  ['what a driver says counts more', 'compose.yml', compose('      DB_CONNECTION: pgsql\n      DB_HOST: db\n      DB_DATABASE: a\n', '  db:\n    image: mariadb\n'), ['5-7 postgres libpq opportunistic config']],
]

const names: readonly Row[] = [
  ['what a product is for', '.env', 'REDIS_SERVER_HOST=h.corp.io\nPOSTGRES_DB_HOST=h.corp.io\n', ['1 redis redis-url cleartext config graded', '2 postgres libpq opportunistic config graded']],
  [".NET's", '.env', 'Messaging__RabbitMQ__HostName="h.corp.io"\nCaching__Redis__Host=h.corp.io\n', ['1 amqp amqp cleartext config graded', '2 redis redis-url cleartext config graded']],
  ["Ghost's", 'compose.yml', compose('      database__client: mysql\n      database__connection__host: h.corp.io\n      database__connection__user: a\n', ''), ['5-7 mysql mysql2 cleartext config graded']],
  ["Ghost's in a chart", 'templates/secret.yaml', 'data:\n  database__client: {{ "mysql" | b64enc }}\n  database__connection__host: {{ .host | b64enc }}\n  database__connection__user: {{ .user | b64enc }}\n', ['2-4 mysql mysql2 cleartext config graded']],
  ["Kafka UI's clusters", '.env', 'KAFKA_CLUSTERS_0_BOOTSTRAPSERVERS=h.corp.io:9092\n', ['1 kafka kafka-clients cleartext config graded']],
  ["libpq's behind a word", 'group_vars/all.yml', 'stats_pghost: h.corp.io\nstats_pguser: a\nstats_pgname: a\n', ['1-3 postgres libpq opportunistic config graded']],
  ['a port behind the host', '.env', 'A_DATABASE_ADDRESS=h.corp.io:27017\nA_DATABASE_USERNAME=a\n', ['1-2 mongodb mongodb-spec cleartext config graded']],
  ['where the nodes of a cluster meet', '.env', 'MARIADB_GALERA_CLUSTER_ADDRESS=gcomm://h.corp.io\nMARIADB_GALERA_NODE_ADDRESS=h.corp.io\nMARIADB_GALERA_CLUSTER_NAME=a\n', []],
  ['no host', 'values.yaml', 'memcached:\n  connection:\n    host:\n    port:\n', ['3-4 memcached memcached cleartext config']],
  ['no brokers', 'a.properties', 'kafka.bootstrap.servers=\n', ['1 kafka kafka-clients cleartext config']],
  ['a URI as a name', 'a.yml', 'map:\n  "postgres://u:p@h.corp.io/d?sslmode=disable": x\n', ['2 postgres libpq cleartext config graded']],
  ['as JSON has it', 'a.json', '{"redis://h.corp.io:6379": {"a": 1}}', ['1 redis redis-url cleartext config graded']],
]

const given: readonly Row[] = [
  ["helm's values, of which others may say more", 'a.sh', 'helm upgrade --install a b --set externalRedis.host=h.corp.io --set image.tag=1 \\\n  --set-string externalDatabase.host=i.corp.io,externalDatabase.type=mysql,externalDatabase.user=a\n', ['1 redis redis-url unknown code', '2 mysql libmysqlclient unknown code']],
  ['with a mode', 'a.sh', 'helm install a b --set postgresql.host=h.corp.io,postgresql.sslmode=disable\n', ['1 postgres libpq cleartext code graded']],
  ['in a workflow, in braces', '.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n      - run: |\n          helm install a ./a \\\n            --set global.redis.addrs={redis-master.${{ env.NS }}.svc:6379} \\\n            --set global.redis.passSecret.name=redis\n', ['6 redis redis-url unknown config']],
  ['of another program', 'a.sh', 'other --set externalRedis.host=h.corp.io\n', []],
  ["Spring's arguments", 'compose.yml', 'services:\n  a:\n    command: --spring.redis.host=${REDIS_HOST:-cache} --server.port=1\n    environment:\n      JAVA_OPTS: "-Xmx1g -Dspring.rabbitmq.host=h.corp.io"\n', ['3 redis redis-url cleartext config graded', '5 amqp spring-rabbit cleartext config graded']],
  ['as words', 'compose.yml', 'services:\n  a:\n    command: ["java", "-jar", "a.jar", "--spring.data.redis.host=h.corp.io"]\n', ['3 redis redis-url cleartext config graded']],
  ['in a script', 'a.sh', 'java -Dspring.data.redis.host=h.corp.io -jar a.jar\n', ['1 redis redis-url cleartext code graded']],
  ['to the service of the same file', 'compose.yml', 'services:\n  a:\n    command: --spring.redis.host=cache\n  cache:\n    image: redis\n', ['3 redis redis-url cleartext config']],
  ['a name with dots among the variables', 'compose.yml', 'services:\n  a:\n    environment:\n      spring.redis.host: h.corp.io\n', ['4 redis redis-url cleartext config graded']],
  ['behind env', 'a.yml', 'run_with: "/usr/bin/env PGUSER=a PGHOST=h.corp.io PYTHON=x"\n', ['1 postgres libpq opportunistic config graded']],
]

const calls: readonly Row[] = [
  ["TrueNAS' catalogue", 'templates/docker-compose.yaml', '{% do c1.environment.add_env("DB_HOST", values.consts.postgres_container_name) %}\n{% do c1.environment.add_env("DB_USER", values.consts.db_user) %}\n{% do c1.environment.add_env("APP_REDIS_HOST", "%s:6379"|format(values.consts.redis_container_name)) %}\n', ['1-2 postgres libpq opportunistic config graded', '3 redis redis-url cleartext config graded']],
  ['a file', 'templates/docker-compose.yaml', '{% do c1.environment.add_env("DATABASE_URL", "file:%s/a.db"|format(values.consts.data_path)) %}\n{% do c1.environment.add_env("DB_URL", "/a/db.sqlite") %}\n', []],
  ['Python within YAML', 'rules.yml', 'a:\n  execute: |\n    import os\n    import psycopg2\n    params = {\n        "dbname": "a",\n        "host": "h.corp.io",\n    }\n    psycopg2.connect(**params)\n', ['5-8 postgres psycopg2 opportunistic config graded']],
]

const spoken: readonly Row[] = [
  ['what a script says', 'a.sh', 'echo_err "Could not connect to PostgreSQL: Host=${h?}:${p?} DB=${d?} User=${u?}"\nlog_info "redis://h.corp.io:6379"\n', []],
  ['a service of such a name is one', 'compose.yml', 'services:\n  docs:\n    environment:\n      A_URL: postgres://h.corp.io/a?sslmode=disable\n  message:\n    environment:\n      A_URL: postgres://h.corp.io/a?sslmode=disable\n', ['4 postgres libpq cleartext config graded', '7 postgres libpq cleartext config graded']],
  ['a text is not', 'a.yml', 'a:\n  message: "use postgres://h.corp.io/a"\n  help: |\n    postgres://h.corp.io/a\n', []],
  ['documentation in data', 'metadata.yaml', '- doc: |\n    Use it so:\n\n    ```yaml\n    postgres:\n      host: h.corp.io\n      port: 5432\n    connectionString: "host=h.corp.io sslmode=disable dbname=a"\n    ```\n', []],
]

const addresses: readonly Row[] = [
  ["Gitea's", 'app.ini', '[session]\nPROVIDER = redis\nPROVIDER_CONFIG = network=tcp,addr=h.corp.io:6379,password=x,db=0,pool_size=100\n[queue]\nCONN_STR = addrs=h.corp.io:6379 db=0\n', ['3 redis redis-url cleartext config graded', '5 redis redis-url cleartext config graded']],
  ["Grafana's, with TLS that it decides on", 'grafana.ini', '[remote_cache]\ntype = redis\nconnstr = addr=h.corp.io:6379,pool_size=100,db=0,ssl=true\n', ['3 redis redis-url unknown config']],
  ['no scheme', 'compose.yml', compose('      DATA_SOURCE_URI: "h.corp.io:5432/postgres?sslmode=disable"\n', ''), ['5 postgres libpq cleartext config graded']],
  ['a transport', 'configuration.yml', "storage:\n  postgres:\n    address: 'tcp://h.corp.io:5432'\n    database: a\n", ['3-4 postgres libpq opportunistic config graded']],
  ["Telegraf's", 'telegraf.conf', '[[inputs.redis]]\n  servers = ["tcp://h.corp.io:6379"]\n', ['2 redis redis-url cleartext config graded']],
  [".NET's strings", 'compose.yml', compose('      - ConnectionStrings__Redis=h.corp.io:6379\n      - CacheSettings__ConnectionString=h.corp.io:6379\n      - RabbitMQ__Host=h.corp.io\n', ''), ['5 redis redis-url cleartext config graded', '6 redis redis-url cleartext config graded', '7 amqp amqp cleartext config graded']],
  ["Redis' sentinels", 'application.yml', 'spring:\n  data:\n    redis:\n      sentinel:\n        master: m\n        nodes: h.corp.io:26379\n', ['5-6 redis redis-url cleartext config graded']],
  ["Keycloak's operator", 'keycloak.yaml', 'kind: Keycloak\nspec:\n  db:\n    vendor: postgres\n    host: h.corp.io\n    usernameSecret:\n      name: a\n', ['4-7 postgres libpq opportunistic config graded']],
  ['a data source of Grafana with no word that only it has', 'datasources.yaml', 'datasources:\n  - name: A\n    type: mysql\n    url: h.corp.io:3306\n    user: a\n', ['2-5 mysql libmysqlclient opportunistic config graded']],
  ["Gitea's MySQL with a mode in PostgreSQL's words", 'app.ini', '[database]\nDB_TYPE = mysql\nHOST = h.corp.io:3306\nNAME = a\nUSER = a\nSSL_MODE = disable\n', ['2-6 mysql mysql2 cleartext config graded']],
]

const pools: readonly Row[] = [
  ["pgpool's servers", 'pgpool.conf', "backend_hostname0 = 'h.corp.io'\nbackend_port0 = 5432\nbackend_hostname1 = ''\nssl = off\n", ['1 postgres libpq cleartext config graded']],
  ['with TLS', 'pgpool.conf', "backend_hostname0 = 'h.corp.io'\nssl = on\nbackend_hostname1 = '/tmp'\n", ['1 postgres libpq unknown config']],
  ["ProxySQL's", 'proxysql.cnf', 'mysql_servers =\n(\n  { address="h.corp.io" , port=3306 , hostgroup=0 },\n  { address="i.corp.io", use_ssl=1 }\n)\n', ['3 mysql libmysqlclient cleartext config graded', '4 mysql libmysqlclient unknown config']],
  ["PgBouncer's server of all databases", 'pgbouncer.ini', '[databases]\n* = host=h.corp.io\n[pgbouncer]\nserver_tls_sslmode = disable\n', ['2 postgres pgbouncer cleartext config graded']],
]

const nix: readonly Row[] = [
  ['sets of settings', 'default.nix', '{\n  services.gitea.database = {\n    type = "postgres";\n    host = "h.corp.io";\n    user = "a";\n  };\n  services.nextcloud.config = {\n    dbtype = "mysql"; dbhost = "h.corp.io"; dbuser = "a";\n  };\n}\n', ['2-6 postgres libpq opportunistic code graded', '8 mysql libmysqlclient opportunistic code graded']],
  ['names with dots', 'default.nix', '{ services.mastodon.redis.host = "h.corp.io";\n systemd.services.a.environment.MYSQL_HOST = "h.corp.io"; }\n', ['1 redis redis-url cleartext code graded', '2 mysql libmysqlclient opportunistic code graded']],
  ['what counts more, what is merged, what is put in', 'default.nix', '{ config, lib, ... }: let cfg = config.a; in {\n  services.x.redis = { port = 6379; } // lib.mkIf cfg.enable { host = lib.mkForce "h.corp.io"; };\n  services.y.settings.redis = { inherit (cfg) a; host = cfg.host; port = cfg.port; };\n}\n', ['2 redis redis-url cleartext code graded', '3 redis redis-url cleartext code graded']],
  ['options are none', 'default.nix', '{\n  options.services.a.database = {\n    host = mkOption { type = types.str; default = "localhost"; };\n    port = mkOption { default = 5432; };\n  };\n}\n', []],
  ['comments and strings', 'default.nix', '{\n  # redis = { host = "h.corp.io"; port = 1; };\n  /* redis = { host = "h.corp.io"; port = 1; }; */\n  a = "redis = { host = 1; }";\n  b = \'\'\n    redis = ${x} \'\'$ { host = "h.corp.io"; port = 1; };\n  \'\';\n}\n', []],
  ['half a file', 'default.nix', '{ services.a.redis = { host = "h.corp.io"; port = 6379;\n b = "', ['1-2 redis redis-url cleartext code graded']],
]

const tools: readonly Row[] = [
  ["Fluent Bit's PostgreSQL", 'fluent-bit.conf', '[OUTPUT]\n    Name  pgsql\n    Host  h.corp.io\n    Port  5432\n', ['2-4 postgres libpq opportunistic config graded']],
  ["parameters of Puppet's classes", 'a.pp', "class { 'a::server':\n  database_host => 'h.corp.io',\n  database_type => 'mysql',\n  database_user => 'a',\n}\n", ['2-4 mysql libmysqlclient opportunistic code graded']],
  ['a step that is a script', 'Jenkinsfile', "stage('a') {\n  sh 'psql -h h.corp.io -U a'\n  sh(script: \"mysql -h h.corp.io -u a\", returnStdout: true)\n}\n", ['2 postgres psql opportunistic code graded', '3 mysql libmysqlclient opportunistic code graded']],
]

describe.each([
  ['addresses', addresses],
  ['pools', pools],
  ['Nix', nix],
  ['tools', tools],
  ['services of the same file', served],
  ['names', names],
  ['given on a command line', given],
  ['calls of templates', calls],
  ['only spoken of', spoken],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (_sentence, path, text, connections) => {
    expect(connectionsIn(path, text)).toEqual(connections)
  })
})
