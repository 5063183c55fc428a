/** How the clients of etcd are made. */
import { dotnet, js, jvm, type ClientCall } from './notation/clientCalls.js'

const hostAndPort = ['host', 'port'] as const

export const etcdCalls: readonly ClientCall[] = [
  { languages: ['go'], callees: ['clientv3.New', 'clientv3.Config', 'clientv3.NewFromURL'], positions: ['endpoints'] },
  { languages: ['go'], callees: ['clientv3.NewFromURLs'], positions: ['endpoints'] },
  { languages: ['go'], callees: ['client.Config', 'client.New'], imports: /(?:go\.etcd\.io|coreos)\/etcd/ },
  { languages: ['python'], callees: ['etcd3.client', 'etcd3.Etcd3Client', 'etcd3gw.client', 'etcd3gw.Etcd3Client'], positions: hostAndPort },
  { languages: ['python'], callees: ['etcd.Client', 'aetcd.Client', 'aetcd.client'], positions: hostAndPort, imports: /^(?:etcd|aetcd)(?:\.|$)/ },
  { languages: js, callees: ['Etcd3'] },
  { languages: jvm, callees: ['Client.builder'], imports: /^io\.etcd\.jetcd/ },
  { languages: dotnet, callees: ['EtcdClient'], positions: ['url'] },
  { languages: ['rust'], callees: ['etcd_client.Client.connect'], positions: ['url', 'tls'] },
  { languages: ['rust'], callees: ['Client.connect'], positions: ['url', 'tls'], imports: /^etcd_client(?:::|$)/ },
  { languages: ['ruby'], callees: ['Etcdv3.new', 'Etcd.client', 'Etcd.Client.new'] },
  { languages: ['elixir'], callees: ['eetcd.open'], positions: ['', 'endpoints'] },
  { languages: ['erlang'], callees: ['eetcd.open'], positions: ['', 'endpoints'] },
]
