/** Applications that store in one product only: by the beginning of their variables, by a name that only they have, by their image. */
import type { Setting } from '../model.js'

/** The product of an application, by what its variables begin with. */
export function productOfPrefix(prefix: string): string | null {
  return prefixes[prefix.toUpperCase()] ?? null
}

/** By the names that stand beside `DB_HOST`; two that disagree say nothing. */
export function productOfNames(named: readonly { readonly name: string }[]): string | null {
  const found = new Set(signs.flatMap(([pattern, product]) => (named.some(({ name }) => pattern.test(name)) ? [product] : [])))
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}

/** By the image of the container whose variables they are. */
export function productOfImage(beside: readonly Setting[]): string | null {
  const name = /(?:^|\/)([a-z0-9][\w.-]{1,80})(?:[:@]|$)/.exec(imageAmong(beside))?.[1] ?? ''
  return name === '' ? null : (images.find(([pattern]) => pattern.test(name))?.[1] ?? null)
}

/** The image of the container; '': it has none, or what is no text. */
export function imageAmong(beside: readonly Setting[]): string {
  const image = beside.find(({ name }) => name === 'image')?.value
  return image?.kind === 'text' ? image.text.text.slice(0, 300) : ''
}

/** From the manuals of the images and charts: WordPress, Joomla, Matomo, Passbolt, phpMyAdmin, Discourse, PeerTube, Paperless, Terraform Enterprise, listmonk, Bitnami's. */
const prefixes: Readonly<Record<string, string | undefined>> = {
  ...of('mysql', 'WORDPRESS_DB WORDPRESS_DATABASE JOOMLA_DB JOOMLA_DATABASE MATOMO_DATABASE PRESTASHOP_DATABASE MEDIAWIKI_DATABASE DRUPAL_DATABASE MAGENTO_DATABASE OPENCART_DATABASE PHPBB_DATABASE SUITECRM_DATABASE DATASOURCES_DEFAULT PMA LEAN_DB MAUTIC_DB GLPI_DB'),
  ...of('postgres', 'DISCOURSE_DB DISCOURSE_DATABASE PEERTUBE_DB PAPERLESS_DB TFE_DATABASE LISTMONK_DB MASTODON_DATABASE ODOO_DATABASE AIRFLOW_DATABASE KEYCLOAK_DATABASE'),
}

/** Names that only one application has, and the product that it always stores in. */
const signs: readonly (readonly [RegExp, string])[] = [
  // https://www.odoo.com/documentation/master/developer/reference/cli.html
  [/^(?:addons_path|admin_passwd|dbfilter|list_db)$/, 'postgres'],
  // https://developer.wordpress.org/advanced-administration/wordpress/wp-config/
  [/^(?:DB_CHARSET|DB_COLLATE|MYSQL_CLIENT_FLAGS|LOGGED_IN_KEY|WP_DEBUG|WP_HOME)$/, 'mysql'],
  // https://docs.joinmastodon.org/admin/config/, https://immich.app/docs/install/environment-variables
  [/^(?:VAPID_PRIVATE_KEY|OTP_SECRET|IMMICH_VERSION)$/, 'postgres'],
  // `DB_HOST` and `DB_SERVER_HOST` (Zabbix) beside what the server's image takes.
  [/^MYSQL_(?:USER|DATABASE|PASSWORD)$/, 'mysql'],
  [/^POSTGRES_(?:USER|DB|PASSWORD)$/, 'postgres'],
]

const images: readonly (readonly [RegExp, string])[] = [
  [/^(?:bookstack|snipe-?it|librenms|freescout|mautic|glpi|leantime|phpipam\w*|wordpress|matomo|invoiceninja|zabbix-\w+-mysql)(?:-|$)/, 'mysql'],
  [/^(?:mastodon|netbox|immich-server|odoo|peertube|zabbix-\w+-pgsql)(?:-|$)/, 'postgres'],
]

function of(product: string, names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, product]))
}
