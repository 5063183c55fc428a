import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Connection } from '../../../src/engine/model.js'
import { connectionFromInput } from '../../../src/engine/databases/input.js'
import { mysql } from '../../../src/engine/databases/mysql/family.js'
import { findDriver } from '../../../src/engine/databases/registry.js'
import { commandCandidate, must, reading, settingsCandidate, symbol, textCandidate } from './build.js'

const U = 'mysql://app:s3cr3t-x@db.corp:3306/shop'
const MARIADB = 'mariadb://app:s3cr3t-x@db.corp:3306/shop'
const GO = 'app:s3cr3t-x@tcp(db.corp:3306)/shop'
const J = 'jdbc:mysql://db.corp:3306/shop?user=app&password=s3cr3t-x'
const JM = 'jdbc:mariadb://db.corp:3306/shop?user=app&password=s3cr3t-x'
const NET = 'Server=db.corp;Port=3306;Database=shop;Uid=app;Pwd=s3cr3t-x'
const PDO = 'mysql:host=db.corp;dbname=shop'
const SA = (dialect: string) => `mysql+${dialect}://app:s3cr3t-x@db.corp:3306/shop`

function posture(connection: Connection, id: string): string {
  const { posture: found } = must(findDriver('mysql', id)).judge(connection)
  return found.kind === 'verify-ca' ? `verify-ca ${found.reached} ${found.anchor}` : found.kind
}

/** "Under DRIVER, TEXT means POSTURE." */
const texts: readonly (readonly [string, string, string])[] = [
  ['mysql2', U, 'cleartext'],
  ['mysql2', `${U}?sslmode=require`, 'cleartext'],
  ['mysql2', `${U}?ssl-mode=VERIFY_IDENTITY`, 'cleartext'],
  ['mysql2', `${U}?sslaccept=strict`, 'cleartext'],
  ['mysql2', `${U}?ssl=true`, 'error'],
  ['mysql2', `${U}?ssl=false`, 'cleartext'],
  ['mysql2', `${U}?ssl={}`, 'verify-ca accident public'],
  ['mysql2', `${U}?ssl={"rejectUnauthorized":true}`, 'verify-ca accident public'],
  ['mysql2', `${U}?ssl={"rejectUnauthorized":"false"}`, 'verify-ca accident public'],
  ['mysql2', `${U}?ssl={"rejectUnauthorized":false}`, 'unverified'],
  ['mysql2', `${U}?ssl={"rejectUnauthorized":false,"verifyIdentity":true}`, 'unverified'],
  ['mysql2', `${U}?ssl=%7B%22verifyIdentity%22%3Atrue%7D`, 'verify-full'],
  ['mysql2', `${U}?ssl={"verifyIdentity":true}&charset=utf8mb4`, 'verify-full'],
  ['mysql2', `${U}?ssl=true&ssl=false`, 'error'],
  ['mysql2', `${U}?ssl=\${SSL}`, 'unknown'],
  ['mysql', `${U}?ssl=true`, 'unverified'],
  ['mysql', `${U}?ssl={"verifyIdentity":true}`, 'verify-ca accident public'],
  ['mysql', `${U}?ssl=true&ssl=false`, 'verify-ca accident public'],
  ['sequelize-mysql2', `${U}?ssl={}`, 'error'],
  ['typeorm-mysql2', `${U}?ssl={}`, 'cleartext'],
  ['mariadb', MARIADB, 'cleartext'],
  ['mariadb', `${MARIADB}?ssl=true`, 'verify-full'],
  ['mariadb', `${MARIADB}?ssl=1`, 'cleartext'],
  ['mariadb', `${MARIADB}?ssl=true&ssl=false`, 'cleartext'],
  ['mariadb', `${U}?ssl=true`, 'error'],
  ['go-sql-driver/mysql', GO, 'cleartext'],
  ['go-sql-driver/mysql', `${GO}?tls=true`, 'verify-full'],
  ['go-sql-driver/mysql', `${GO}?tls=true&tls`, 'verify-full'],
  ['go-sql-driver/mysql', `${GO}?tls`, 'cleartext'],
  ['go-sql-driver/mysql', `${GO}?tls=true&parseTime=yes`, 'error'],
  ['go-sql-driver/mysql', `${GO}?tls=true&timeout=5`, 'error'],
  ['go-sql-driver/mysql', `${GO}?tls=true&timeout=1m30s`, 'verify-full'],
  ['go-sql-driver/mysql', `${GO}?tls=skip-verify`, 'unverified'],
  ['go-sql-driver/mysql', `${GO}?tls=preferred`, 'opportunistic'],
  ['go-sql-driver/mysql', `${GO}?tls=true&tls=false`, 'cleartext'],
  ['go-sql-driver/mysql', `${GO}?tls=true&allowFallbackToPlaintext=true`, 'opportunistic'],
  ['go-sql-driver/mysql@1.5', `${GO}?tls=true&allowFallbackToPlaintext=true`, 'error'],
  ['go-sql-driver/mysql', `${GO}?tls=our-ca`, 'unknown'],
  ['go-sql-driver/mysql', `${GO}?sslmode=require`, 'error'],
  ['go-sql-driver/mysql', 'app:s3cr3t-x@unix(/run/mysqld/mysqld.sock)/shop', 'local'],
  ['go-sql-driver/mysql', U, 'error'],
  ['golang-migrate', `mysql://${GO}?tls=true`, 'verify-full'],
  ['mysql-connector-j', J, 'opportunistic'],
  ['mysql-connector-j', `${J}&useSSL=true`, 'opportunistic'],
  ['mysql-connector-j', `${J}&useSSL=false`, 'cleartext'],
  ['mysql-connector-j', `${J}&useSSL=true&requireSSL=true`, 'unverified'],
  ['mysql-connector-j', `${J}&useSSL=true&verifyServerCertificate=true`, 'verify-ca asked public'],
  ['mysql-connector-j', `${J}&sslMode=REQUIRED&useSSL=false`, 'unverified'],
  ['mysql-connector-j', `${J}&sslMode=verify_identity`, 'verify-full'],
  ['mysql-connector-j', `${J}&sslMode=verify-full`, 'error'],
  ['mariadb-java-client', `${JM}&sslMode=verify-full`, 'cleartext'],
  ['mariadb-java-client', `${JM}&useSSL=true`, 'verify-full'],
  ['mariadb-java-client', `${JM}&useSSL`, 'verify-full'],
  ['mariadb-java-client', `${JM}&useSSL=false&useSSL`, 'cleartext'],
  ['mariadb-java-client', `${JM}&useSSL=true&TRUSTSERVERCERTIFICATE=true`, 'verify-full'],
  ['mariadb-java-client', `${JM}&useSSL=true&serverSslCert=`, 'error'],
  ['mariadb-java-client@3', `${JM}&sslMode=verify-full`, 'verify-full'],
  ['mariadb-java-client@3', `${JM}&sslMode=trust`, 'unverified'],
  ['mariadb-java-client@3', `${JM}&sslMode=PREFERRED`, 'error'],
  ['mariadb-java-client@3', `${JM}&useSsl=true&disableSslHostnameVerification=true`, 'verify-ca asked public'],
  // Only `useSsl` makes the other old names count, and it comes last.
  ['mariadb-java-client@3', `${JM}&sslMode=verify-full&disableSslHostnameVerification=true`, 'verify-full'],
  ['mariadb-java-client@3', `${JM}&sslMode=verify-full&useSsl=true&disableSslHostnameVerification=true`, 'verify-ca asked public'],
  ['mariadb-java-client@3', `${JM}&sslMode=verify-full&useSSL=true&trustServerCertificate=true`, 'unverified'],
  ['mariadb-java-client@3', `${JM}&sslMode=disable&useSsl=true`, 'verify-full'],
  ['mariadb-java-client@3', `${JM}&sslMode=`, 'cleartext'],
  ['mariadb-java-client@3', `${JM}&useSsl=TRUE`, 'cleartext'],
  ['mariadb-java-client@3', `${JM}&USESSL=true`, 'cleartext'],
  ['mariadb-java-client@3', `${JM}&useSsl=true&disableSslHostnameVerification&DISABLESSLHOSTNAMEVERIFICATION=false`, 'verify-ca asked public'],
  ['mariadb-java-client@3', 'jdbc:mariadb://address=(host=db.corp)(port=3306)(sslmode=disable),address=(host=db2.corp)/shop?sslMode=verify-full', 'cleartext'],
  ['mariadb-java-client@3', 'jdbc:mariadb://address=(host=db.corp)(sslmode=trust)/shop?sslMode=verify-full', 'unverified'],
  ['mysql-connector-j', 'jdbc:mysql://address=(host=db.corp)(sslMode=DISABLED)/shop?sslMode=VERIFY_IDENTITY', 'cleartext'],
  ['mysql-connector-j', 'jdbc:mysql://(host=db.corp,port=3306,sslMode=PREFERRED),db2.corp/shop?sslMode=VERIFY_IDENTITY', 'opportunistic'],
  ['mysql-connector-j', 'jdbc:mysql://(host=db.corp,useSSL=false)/shop?sslMode=VERIFY_IDENTITY', 'unknown'],
  ['MySqlConnector', NET, 'opportunistic'],
  ['MySqlConnector', `${NET};SslMode=None`, 'cleartext'],
  ['MySqlConnector', `${NET};SSL Mode=Required`, 'unverified'],
  ['MySqlConnector', `${NET};Ssl Mode=VerifyCA;SslCa=/srv/ca.pem`, 'verify-ca asked private'],
  ['MySqlConnector', `${NET};sslmode=verifyfull`, 'verify-full'],
  ['MySqlConnector', `${NET};SslMode=Sometimes`, 'error'],
  ['MySql.Data', NET, 'unverified'],
  ['sqlalchemy', `${SA('pymysql')}?ssl_ca=/srv/ca.pem`, 'opportunistic'],
  ['sqlalchemy+pymysql', `${SA('pymysql')}?ssl_ca=/srv/ca.pem`, 'verify-full'],
  ['sqlalchemy+pymysql', `${SA('pymysql')}?ssl_ca=/srv/ca.pem&ssl_check_hostname=false`, 'verify-ca asked private'],
  ['sqlalchemy+pymysql', `${SA('pymysql')}?ssl_check_hostname=false`, 'unverified'],
  ['sqlalchemy+pymysql', `${SA('pymysql')}?ssl_verify_cert=true`, 'verify-ca asked public'],
  ['sqlalchemy+pymysql', `${SA('pymysql')}?ssl_disabled=false`, 'cleartext'],
  ['sqlalchemy+pymysql', `${SA('pymysql')}?ssl=true`, 'error'],
  ['sqlalchemy+mysqldb', `${SA('mysqldb')}?ssl_mode=VERIFY_IDENTITY`, 'verify-full'],
  ['sqlalchemy+mysqldb', `${SA('mysqldb')}?ssl_mode=required`, 'error'],
  ['sqlalchemy+aiomysql', `${SA('aiomysql')}?ssl_ca=/srv/ca.pem`, 'opportunistic'],
  ['sqlalchemy+mysqlconnector', `${SA('mysqlconnector')}?ssl_ca=/srv/ca.pem&ssl_verify_cert=true&ssl_verify_identity=true`, 'verify-full'],
  ['sqlalchemy+asyncmy', SA('asyncmy'), 'unknown'],
  ['sqlalchemy', 'mysql://app:s3cr3t-x@db.corp/shop?ssl_mode=REQUIRED', 'error'],
  ['php-pdo_mysql', `${PDO};ssl_ca=/srv/ca.pem`, 'cleartext'],
  ['perl-DBD-mysql', 'dbi:mysql:database=shop;host=db.corp;mysql_ssl=1', 'error'],
  ['perl-DBD-mysql', 'dbi:mysql:database=shop;host=db.corp;ssl=1', 'cleartext'],
  ['perl-DBD-MariaDB', 'dbi:MariaDB:database=shop;host=db.corp;mariadb_ssl=1', 'verify-full'],
  ['perl-DBD-MariaDB', 'dbi:MariaDB:database=shop;host=db.corp;sslmode=require', 'error'],
  ['libmysqlclient', U, 'opportunistic'],
  ['libmysqlclient', `${U}?ssl-mode=VERIFY_CA&ssl-ca=/srv/ca.pem`, 'verify-ca asked private'],
  ['libmysqlclient', `${U}?useSSL=false`, 'cleartext'],
  ['libmysqlclient', 'mysql -h db.corp -u app -ps3cr3t-x --ssl-mode=REQUIRED shop', 'unverified'],
  ['libmysqlclient', 'mysqldump --host=db.corp --user=app --ssl-ca=/srv/ca.pem shop', 'verify-ca accident private'],
  ['mariadb-cli', '-h db.corp -P 3306 -u app -ps3cr3t-x --skip-ssl', 'cleartext'],
  ['mariadb-cli', 'mariadb -h db.corp -u app --skip-ssl --ssl-verify-server-cert', 'verify-full'],
  ['mariadb-cli', 'mariadb -h db.corp -u app --SKIP-SSL', 'cleartext'],
  ['mariadb-cli', 'mariadb -h db.corp -u app --ssl --ssl=', 'cleartext'],
  ['mariadb-cli', 'mariadb -h db.corp -u app --disable-ssl --ssl-ca=', 'cleartext'],
  ['mariadb-cli', 'mariadb -h db.corp -u app --disable-ssl --ssl', 'opportunistic'],
  ['mariadb-cli', 'mariadb -h db.corp -u app --ssl-verify-server-cert=yes', 'opportunistic'],
  ['mariadb-cli', 'mariadb -h db.corp -u app --ssl-mode=REQUIRED', 'error'],
  ['prisma-mysql', `${U}?sslmode=require`, 'cleartext'],
  ['prisma-mysql', `${U}?sslcert=/srv/ca.pem`, 'unverified'],
  ['prisma-mysql', `${U}?sslcert=/srv/ca.pem&sslaccept=strict`, 'verify-full'],
  ['sqlx-mysql', U, 'opportunistic'],
  ['sqlx-mysql', `${U}?ssl-mode=verify_identity`, 'verify-full'],
  ['sqlx-mysql', `${U}?sslmode=require`, 'error'],
  ['mysql_async', `${U}?require_ssl=true&verify_ca=false`, 'unverified'],
  ['mysql_async', `${U}?verify_ca=true`, 'cleartext'],
  ['trilogy', 'trilogy://app@db.corp/shop?ssl_mode=verify_identity', 'verify-full'],
  ['ruby-mysql2', 'mysql2://app@db.corp/shop?ssl_mode=verify_identity', 'cleartext'],
]

/** "Under DRIVER, these settings mean POSTURE." */
const H = { host: 'db.corp', user: 'app', password: 's3cr3t-x', database: 'shop' }
const settings: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['mysql2', { ...H, ssl: {} }, 'verify-ca accident public'],
  ['mysql2', { ...H, ssl: { ca: '/srv/ca.pem', verifyIdentity: true } }, 'verify-full'],
  ['mysql2', { ...H, ssl: 'Amazon RDS' }, 'verify-ca accident private'.replace('accident', 'asked')],
  ['mysql2', { uri: `${U}?ssl={"rejectUnauthorized":false}`, ssl: false }, 'unverified'],
  ['sequelize-mysql2', { dialect: 'mysql', host: 'db.corp', ssl: { verifyIdentity: true } }, 'cleartext'],
  ['sequelize-mysql2', { dialect: 'mysql', host: 'db.corp', dialectOptions: { ssl: { verifyIdentity: true } } }, 'verify-full'],
  ['mariadb', { ...H, ssl: { rejectUnauthorized: false } }, 'unverified'],
  ['pymysql', { ...H, ssl: { ca: '/srv/ca.pem' } }, 'opportunistic'],
  ['pymysql', { ...H, ssl_ca: '/srv/ca.pem', ssl_verify_identity: true }, 'error'],
  ['pymysql@1.2', H, 'opportunistic'],
  ['pymysql@1.2', { ...H, ssl: { ca: '/srv/ca.pem' } }, 'verify-full'],
  ['pymysql@1.2', { ...H, ssl: { cert: '/srv/c.pem' } }, 'unverified'],
  ['pymysql@1.2', { ...H, ssl_ca: '/srv/ca.pem', ssl_verify_cert: true }, 'verify-ca asked private'],
  ['pymysql@1.2', { ...H, ssl_ca: '/srv/ca.pem', ssl_verify_cert: true, ssl_verify_identity: true }, 'verify-full'],
  ['pymysql@1.2', { ...H, ssl_disabled: true }, 'cleartext'],
  ['mysqlclient@2.2', { ...H, ssl: true }, 'unverified'],
  ['mysqlclient@2.2', { ...H, ssl: { ca: '/srv/ca.pem' } }, 'opportunistic'],
  ['mysql-connector-python', { ...H, ssl_ca: '/srv/ca.pem' }, 'opportunistic'],
  ['mysql-connector-python', { ...H, ssl_ca: '/srv/ca.pem', ssl_verify_cert: true }, 'verify-ca asked private'],
  ['php-pdo_mysql', { dsn: PDO, attr: { MYSQL_ATTR_SSL_CA: '/srv/ca.pem', MYSQL_ATTR_SSL_VERIFY_SERVER_CERT: false } }, 'unverified'],
  ['php-mysqli', { host: 'db.corp', user: 'app', flags: ['MYSQLI_CLIENT_SSL'] }, 'unverified'],
  ['ruby-mysql2', { ...H, ssl_mode: 'required', sslca: '/srv/ca.pem' }, 'opportunistic'],
  ['myxql', { ...H, ssl: true }, 'verify-full'],
  ['myxql@0.7', { ...H, ssl: true }, 'unverified'],
]

describe('what a text means under a driver', () => {
  test.each(texts)('under %s, %s means %s', (id, text, expected) => {
    expect(posture(must(connectionFromInput({ text, family: 'mysql' })), id)).toBe(expected)
  })

  test.each(settings)('under %s, %j means %s', (id, of, expected) => {
    expect(posture(must(connectionFromInput({ settings: of, family: 'mysql' })), id)).toBe(expected)
  })
})

describe('what is a connection', () => {
  const read = (text: string) => mysql.read(textCandidate(text), reading([]))

  test.each([
    ['mysql://…', null],
    ['mysql://', null],
    ['postgresql://app@db/shop', null],
    ['Server=db.corp;Database=shop;User Id=sa;Password=x', null],
    ['Host=db.corp;Port=5432;Username=app;Password=x;SSL Mode=Require', null],
    ['Mozilla/5.0 (X11)/x', null],
    ['https://example.com/wiki/A_(b)/c', null],
    ['-h db.corp -U app', null],
    ['-u app -h', null],
    ['mysql is a database', null],
    [`${U}?a=b`, 'mysql://***@db.corp:3306/shop'],
    [GO, '***@tcp(db.corp:3306)/shop'],
    [`${PDO};charset=utf8mb4`, 'mysql://db.corp/shop'],
    [NET, 'mysql://***@db.corp:3306/shop'],
    ['jdbc:mysql:replication://h1:3306,h2:3307/shop', 'jdbc:mysql:replication://h1:3306,h2:3307/shop'],
    ['jdbc:mysql://address=(host=db.corp)(port=3307)/shop', 'jdbc:mysql://db.corp:3307/shop'],
    ['mysql -h db.corp -u app -ps3cr3t-x shop', 'mysql://***@db.corp'],
  ])('%s is read as %p', (text, endpoint) => {
    expect(read(text)?.endpoint ?? null).toBe(endpoint)
  })

  test('a command is read with its flags, one without a host is not', () => {
    expect(mysql.read(commandCandidate('mysql -hdb.corp -P3307 -uapp --password=s3cr3t-x --ssl_mode=DISABLED'), reading([]))?.dialect).toBe('mysql-cli')
    expect(mysql.read(commandCandidate('mysql -u root -e SELECT'), reading([]))).toBeNull()
  })

  test.each([
    ['Django', { ENGINE: 'django.db.backends.mysql', HOST: 'db.corp', NAME: 'shop' }, {}, 'django-mysql'],
    ['Django without a host', { ENGINE: 'django.db.backends.mysql', NAME: 'shop' }, {}, 'django-mysql'],
    ['Rails', { adapter: 'mysql2', host: 'db.corp' }, {}, 'rails-mysql2'],
    ['Ecto', { adapter: symbol('Ecto.Adapters.MyXQL'), hostname: 'db.corp' }, {}, 'myxql'],
    ['a call of the driver', { host: 'db.corp', user: 'app' }, { callee: 'pymysql.connect' }, null],
  ])('settings of %s are a connection', (_name, of, at, dialect) => {
    expect(must(mysql.read(settingsCandidate(of, at), reading([]))).dialect).toBe(dialect)
  })

  test.each([
    ['PostgreSQL', { type: 'postgres', host: 'db.corp' }],
    ['nobody in particular', { host: 'db.corp', port: 3306, user: 'app' }],
    ['SQLite', { ENGINE: 'django.db.backends.sqlite3', NAME: 'x' }],
  ])('settings of %s are none', (_name, of) => {
    expect(mysql.read(settingsCandidate(of), reading([]))).toBeNull()
  })
})

describe('what the rules read', () => {
  test.each([
    ['mysql-connector-j', `${J}&allowPublicKeyRetrieval=true`, 'allowpublickeyretrieval'],
    ['go-sql-driver/mysql', `${GO}?allowCleartextPasswords=true`, 'allowCleartextPasswords'],
    ['MySqlConnector', `${NET};AllowPublicKeyRetrieval=True`, 'allowpublickeyretrieval'],
  ])('under %s, %s hands over the password', (id, text, name) => {
    const { facts } = must(findDriver('mysql', id)).judge(must(connectionFromInput({ text })))
    expect(facts.cleartextPassword?.what).toContain(name)
  })

  test('the lowest TLS version of a list counts', () => {
    const { facts } = must(findDriver('mysql', 'mysql-connector-j')).judge(must(connectionFromInput({ text: `${J}&tlsVersions=TLSv1.2,TLSv1.1` })))
    expect(facts.minimumTls?.version).toBe('1.1')
  })

  test('a parameter that the driver ignores is a problem', () => {
    const { problems } = must(findDriver('mysql', 'mysql2')).judge(must(connectionFromInput({ text: `${U}?sslmode=require` })))
    expect(problems.map(({ kind, parameter }) => [kind, parameter])).toEqual([['ignored', 'sslmode']])
  })
})

describe('hardening', () => {
  test.each([
    ['go-sql-driver/mysql', `${GO}?tls=false`, '***@tcp(db.corp:3306)/shop?tls=true'],
    ['mysql2', `${U}?sslmode=require`, 'mysql://***@db.corp:3306/shop?ssl={"verifyIdentity":true}'],
    ['MySqlConnector', NET, 'Server=db.corp;Port=3306;Database=shop;Uid=***;Pwd=***;SslMode=VerifyFull;SslCa=<CA_FILE>'],
    ['libmysqlclient', 'mysql -h db.corp -u app --ssl-mode=REQUIRED', '--ssl-mode=VERIFY_IDENTITY --ssl-ca=<CA_FILE>'],
  ])('under %s, %s becomes %s', (id, text, expected) => {
    expect(must(findDriver('mysql', id)).harden(must(connectionFromInput({ text }))).example).toBe(expected)
  })

  test.each([['mysql-connector-j', J], ['mariadb-java-client@3', JM], ['go-sql-driver/mysql', GO], ['mysql2', U], ['mariadb', MARIADB], ['sqlx-mysql', U], ['prisma-mysql', U]])('under %s the hardened text verifies chain and host name', (id, text) => {
    const driver = must(findDriver('mysql', id))
    const example = must(driver.harden(must(connectionFromInput({ text }))).example)
    expect(driver.judge(must(connectionFromInput({ text: example.replace('<CA_FILE>', '/srv/ca.pem') }))).posture.kind).toBe('verify-full')
  })
})

describe('hostile text', () => {
  const printed = (text: string): string => {
    const connection = mysql.read(textCandidate(text), reading([]))
    return connection === null ? '' : JSON.stringify([{ ...connection, candidate: null }, mysql.drivers.map((driver) => [driver.judge(connection), driver.harden(connection)])])
  }
  const secret = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019!$^*_+-~|')), minLength: 6, maxLength: 24 }).map((text) => `q7${text}7q`)
  const shapes = [
    (password: string) => `mysql://app:${password}@db.corp:3306/shop?ssl={}`,
    (password: string) => `jdbc:mysql://db.corp/shop?user=app&password=${password}&trustCertificateKeyStorePassword=${password}`,
    (password: string) => `app:${password}@tcp(db.corp:3306)/shop?tls=true`,
    (password: string) => `mysql://app:${password}@tcp(db.corp:3306)/shop`,
    (password: string) => `Server=db.corp;Uid=app;Pwd=${password};SslMode=Required;CertificatePassword=${password}`,
    (password: string) => `dbi:mysql:host=db.corp;user=app;password=${password};mysql_ssl=1`,
    (password: string) => `mysql -h db.corp -u app -p${password} --ssl-mode=REQUIRED`,
    (password: string) => `mysql -h db.corp -u app --password=${password}`,
  ]

  test('no password leaves the parser', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...shapes), (password, shape) => {
        const out = printed(shape(password))
        expect(out).not.toBe('')
        expect(out).not.toContain(password)
      }),
      { seed: 20261124, numRuns: 300 },
    )
  })

  test('nothing throws', () => {
    const piece = fc.constantFrom('mysql://', 'mysql:', 'dbi:mysql:', 'jdbc:mysql://', 'a:b@tcp(', ')/', '?ssl=', '{"', '"}', '&', '=', ';', 'Server=', 'Pwd=', '@', ':', '/', '#', '%zz', '[', ']', '\uE000', ' -h ', ' --ssl-mode=', 'mysql', "'", '\n')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        expect(typeof printed(pieces.join(''))).toBe('string')
      }),
      { seed: 20261124, numRuns: 600 },
    )
  })
})
