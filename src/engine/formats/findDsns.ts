/** Texts that are connections by their shape though no scheme with `://` begins them. */
import { HOLE } from '../mappedText.js'

/** `mysql:host=…;dbname=…` (PDO), `dbi:Pg:dbname=…` (DBI). */
const prefixed = /(?<![\w:/])(?:mysql|pgsql|sqlsrv|dblib|oci|odbc|dbi:(?:mysql|MariaDB|Pg)(?:\([^)\s]{0,100}\))?):(?=[A-Za-z_][\w.-]{0,60}=)/i

/** `dbi:mysql:shop:db:3306`, `dbi:mysql:shop;host=db` (DBI): what has no name stands in a fixed order. */
const inOrder = /(?<![\w:/])dbi:(?:mysql|MariaDB)(?:\([^)\s]{0,100}\))?:(?=[\w.\uE000-]{1,100}(?:[:;]|["'`\n]|$))/i

/** `user:password@tcp(host:3306)/db` (Go): what stands between a login and a network name in front of a parenthesis; without one it is TCP. The path of a URL that is put in brings the `/`. */
const network = /@(?:(?:tcp[46]?|unix)\([^()\s]{1,300}\)(?:\/|(?=\uE000(?:\?|$)))|\([^()\s]{1,250}:(?:\d{2,5}|\uE000|%[sdv])\)\/)/

/** `user:password@/db` (Go): the default address. What opens it says whose it is. */
const withoutAddress = /^[^\s"'`/@:=;,]{1,64}(?::[^\s"'`/@]{0,100})?@(?:tcp)?\/[\w\uE000%.-]{0,100}(?:\?[^\s"'`]{0,1000})?$/

/** `user:password@{host}/db?parseTime=true` (Go): network and address are put in together, and options of that driver tell whose it is. */
const openAddress = /^[^\s"'`/@=;,]{1,150}@(?:\uE000|%[sv])\/[\w\uE000%.-]{0,100}\?(?:[^\s"'`]{0,500}&)?(?:parseTime|multiStatements|interpolateParams|allowNativePasswords|loc)=/

/** `cache:6380,password=…,ssl=True` (StackExchange.Redis): hosts, then a name that it knows. A host without a port must say itself what it is. */
const configuration = /(?<![\w.@/:=\uE000-])(?:[\w.\uE000-]{1,200}(?::(?:\d{2,5}|\uE000))?,){1,10}\s{0,2}(?=(?:abortConnect|ssl|sslHost|password|allowAdmin|connectTimeout|connectRetry|syncTimeout|asyncTimeout|defaultDatabase)=)/i

/** `(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=…)(PORT=1521))…)` (Oracle): its pairs are no keywords of others. */
const descriptor = /^\s{0,20}\(\s{0,20}description(?:_list)?\s{0,20}=/i

/** `$DATABASE_URL?sslmode=require`, also as a word or in quotes on a line: a URI that is put in, and the one parameter behind it that says whose it is. */
const openUri = /(?<![^\s"'`=])\uE000(?:\/[\w\uE000%.-]{0,100})?\?(?:[^\s"'`?]{0,300}&)?(?:sslmode|useSSL|tlsInsecure|tlsAllowInvalid(?:Certificates|Hostnames)|ssl_cert_reqs|skip_verify)=[^\s"'`?]{0,300}/

/** Where such a text begins and ends within one string or line; null: there is none. */
export function findDsn(text: string): { readonly from: number; readonly to: number } | null {
  if (descriptor.test(text)) return { from: 0, to: text.length }
  const open = text.includes(HOLE) && text.includes('?') ? openUri.exec(text) : null
  if (open !== null) return { from: open.index, to: open.index + open[0].length }
  const lead = (text.includes('=') ? prefixed.exec(text) : null) ?? (/dbi:/i.test(text) ? inOrder.exec(text) : null)
  if (lead !== null) return { from: lead.index, to: endOf(text, lead.index, /["'`\n]/) }
  const list = text.includes(',') && text.includes('=') ? configuration.exec(text) : null
  if (list !== null && /:|\uE000|redis|valkey|garnet|cache/i.test(list[0])) return { from: list.index, to: endOf(text, list.index, /["'`\s;]/) }
  const place = text.includes('(') ? network.exec(text) : null
  if (place === null) return text.includes('@') && (withoutAddress.test(text) || openAddress.test(text)) ? { from: 0, to: text.length } : null
  let from = place.index
  while (from > 0 && place.index - from < 300 && !/[\s"'`=]/.test(text[from - 1] ?? '')) from--
  // A URI is found by its scheme.
  if (text.slice(from, place.index).includes('://')) return null
  // `${MYSQL_DSN:-root@tcp(db:3306)/shop}`
  const name = /^\$\{[\w.]{1,80}:?-?/.exec(text.slice(from, place.index))?.[0].length ?? 0
  return { from: from + name, to: endOf(text, place.index, name > 0 ? /[\s"'`}]/ : /[\s"'`]/) }
}

function endOf(text: string, from: number, stop: RegExp): number {
  let at = from
  while (at < text.length && !stop.test(text[at] ?? '')) at++
  return at
}
