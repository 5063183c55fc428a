import { conform } from './conform.js'
import { redisClients } from './redisClients.js'
import { redisServers } from './redisServers.js'

conform('redis', redisServers, redisClients, 'those for redis-py keep parameters that it refuses, those for redis-cli 7.0 cannot check the host name')
