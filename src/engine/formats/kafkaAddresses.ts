/** Kafka's brokers under names that images and applications give their variables. */
import { HOLE } from '../mappedText.js'
import type { Setting, Value } from '../model.js'

/** `QUARKUS_MONGODB_HOSTS`, `KAFKA_BOOTSTRAP_SERVERS`: who has a name for a list of servers needs no login beside it. */
export const clusterNames = /^(?:HOSTS|BOOT_?STRAP_?SERVERS|BROKERS|BROKER_?LIST)$/i
/** Kafka UI counts its clusters. https://docs.kafka-ui.provectus.io/configuration/misc-configuration-properties */
export const clusterProducts = /(?:^|_)(?:MONGO|MONGODB|KAFKA(?:_CLUSTERS_\d{1,3})?)$/i
/** Confluent's images, each with a beginning of its own. https://docs.confluent.io/platform/current/installation/docker/config-reference.html */
export const kafkaImages = /^(?:CONNECT|KSQL|KSQL_KSQL|CONTROL_CENTER|REPLICATOR|SCHEMA_REGISTRY_KAFKASTORE|KAFKA_REST)$/

/**
 * `MP_MESSAGING_INCOMING_ORDERS_BOOTSTRAP_SERVERS` (nobody else calls servers so), `RESULTS_KAFKA_CLUSTER: kafka:9092`, `DEFAULT_BROKERS: kafka:9092`: brokers
 * whose protocol stands under another beginning. One for each name.
 */
export function kafkaAddresses(entries: readonly Setting[]): (readonly Setting[])[] {
  const found = entries.filter(({ name, value }) => name.length < 160 && !isRead(name) && (bootstrap.test(name) ? areServers(value, anyPort) : (ofKafka.test(name) || ofBrokers.test(name)) && areServers(value, kafkasPort))).slice(0, mostServers)
  if (found.length === 0) return []
  const secured = entries.find(({ name, value }) => /(?:^|_)(?:SSL|TLS|SASL|SECURITY)_/.test(`${name}_`) && !/LISTENER|INTER_BROKER|^(?:DB|DATABASE|POSTGRES\w*|PG\w*|MYSQL|REDIS|SMTP|MAIL|EMAIL|LDAP|S3|SERVER|HTTPS?)_/.test(name) && !isOff(value))
  return found.map((entry) => [{ ...entry, name: 'bootstrap.servers' }, ...(secured === undefined ? [] : [open(secured)])])
}

const mostServers = 200

const bootstrap = /^[A-Z][A-Z0-9_]{1,100}_BOOT_?STRAP_?SERVERS$/
const ofKafka = /^(?:[A-Z][A-Z0-9_]{0,60}_)?KAFKA_(?:[A-Z0-9_]{0,40}_)?(?:ADDR|ADDRESS|ADDRESSES|HOST|HOSTS|SERVER|SERVERS|URL|URLS|URI|CLUSTER|ENDPOINT|ENDPOINTS|BROKER|BROKERS|BROKER_?CONNECT|NODES)$/
const ofBrokers = /^(?:[A-Z][A-Z0-9_]{0,60}_)?(?:BROKERS|BROKER_LIST)$/

/** What is told by the beginning. */
function isRead(name: string): boolean {
  return name === 'BOOTSTRAP_SERVERS' || [...name.matchAll(/_/g)].some(({ index }) => clusterNames.test(name.slice(index + 1)) && (clusterProducts.test(name.slice(0, index)) || kafkaImages.test(name.slice(0, index))))
}

const anyPort = /:(?:\d{2,5}|\uE000)$/
/** 9092, 29092, 9094 and their like; Connect, its registry and its REST proxy have others. */
const kafkasPort = /:[1-5]?909[0-9]$/

function areServers(value: Value, port: RegExp): boolean {
  return value.kind === 'text' && value.text.text.slice(0, 2000).split(',').every((one) => /^(?:[A-Z_]{2,30}:\/\/)?[A-Za-z\d\uE000][\w.\uE000-]{0,250}:[\d\uE000]{1,5}$/.test(one.trim()) && port.test(one.trim()))
}

/** What the program makes of it is not seen. */
function open({ name, span, value }: Setting): Setting {
  return { name: 'security.protocol', span, value: { kind: 'text', text: { text: HOLE, pieces: [{ kind: 'hole', at: 0, length: 1, ...value.span, expression: name.slice(0, 200), fallback: null }] }, span: value.span } }
}

function isOff(value: Value): boolean {
  const said = value.kind === 'text' ? value.text.text : value.kind === 'symbol' ? value.name : ''
  return /^(?:false|no|off|0|none|PLAINTEXT|)$/i.test(said)
}
