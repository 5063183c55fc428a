/** How the clients of InfluxDB are made. */
import { dotnet, js, jvm, type ClientCall } from './notation/clientCalls.js'

const urlAndToken = ['url', 'token'] as const

export const influxCalls: readonly ClientCall[] = [
  { languages: ['python'], callees: ['InfluxDBClient', 'DataFrameClient'], positions: ['host', 'port', 'username', 'password', 'database', 'ssl', 'verify_ssl'], imports: /^influxdb(?:\.|$)/ },
  { languages: ['python'], callees: ['InfluxDBClient', 'InfluxDBClientAsync', 'InfluxDBClient3', 'influxdb_client.InfluxDBClient'], imports: /^influxdb_client/ },
  { languages: ['python'], callees: ['InfluxDBClient.from_dsn'], positions: ['url'] },
  { languages: js, callees: ['InfluxDB', 'Influx.InfluxDB', 'influx.InfluxDB'], positions: ['url'] },
  { languages: js, callees: ['InfluxDBClient'], positions: ['url'] },
  { languages: ['go'], callees: ['influxdb2.NewClient', 'influxdb2.NewClientWithOptions', 'influxdb.NewClient'], positions: ['url', 'token', 'options'], imports: /influxdb/ },
  { languages: ['go'], callees: ['client.HTTPConfig', 'influxdb3.ClientConfig', 'client.NewHTTPClient', 'influxdb3.New'], imports: /influxdb/ },
  { languages: jvm, callees: ['InfluxDBClientFactory.create', 'InfluxDBFactory.connect', 'InfluxDBClientKotlinFactory.create', 'InfluxDBClientScalaFactory.create', 'InfluxDBClientReactiveFactory.create'], positions: ['url', 'token', 'password'] },
  { languages: jvm, callees: ['InfluxDBClient.getInstance'], positions: urlAndToken },
  { languages: jvm, callees: ['InfluxDBClientOptions.builder', 'InfluxDBClientOptions.Builder'] },
  { languages: dotnet, callees: ['InfluxDBClient', 'InfluxDBClientFactory.Create', 'InfluxDBClientOptions', 'InfluxDBClientOptions.Builder', 'InfluxDbClient', 'LineProtocolClient'], positions: urlAndToken },
  { languages: ['php'], callees: ['InfluxDB.Client', 'Client'], imports: /^InfluxDB2?(?:\\|$)/ },
  { languages: ['php'], callees: ['InfluxDB.Client.fromDSN'], positions: ['url'] },
  { languages: ['ruby'], callees: ['InfluxDB2.Client.new'], positions: urlAndToken },
  { languages: ['ruby'], callees: ['InfluxDB.Client.new'], positions: ['database'] },
  { languages: ['rust'], callees: ['influxdb.Client.new', 'influxdb2.Client.new'], positions: ['url'] },
  { languages: ['rust'], callees: ['Client.new'], positions: ['url'], imports: /^influxdb2?(?:::|$)/ },
]
