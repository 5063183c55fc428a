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
  ['documentation in data', 'metadata.yaml', '- doc: |\n    Use it so:\n\n    ```yaml\n    postgres:\n      host: h.corp.io\n      port: 5432\n    connectionString: "host=h.corp.io sslmode=disable dbname=a"\n    ```\n', []],
]

describe.each([
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
