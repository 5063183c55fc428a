"""client.py DRIVER: tries every job of standard input, a JSON array of {id, text?, settings?, env?}, and prints {id, ok, message} for each, a line each."""
import asyncio
import json
import os
import sys
import warnings

warnings.simplefilter('ignore')
SECONDS = 8


def psycopg2(text, settings):
    import psycopg2 as driver

    connection = driver.connect(text, **settings)
    connection.cursor().execute('select 1')
    connection.close()


def asyncpg(text, settings):
    import asyncpg as driver
    import ssl

    if isinstance(settings.get('ssl'), dict):
        settings['ssl'] = ssl.create_default_context(cafile=settings['ssl']['context'])

    async def attempt():
        connection = await driver.connect(text, timeout=SECONDS, **settings)
        await connection.fetchval('select 1')
        await connection.close()

    asyncio.run(attempt())


def pymysql(_, settings):
    import pymysql as driver

    connection = driver.connect(connect_timeout=SECONDS, read_timeout=3, **settings)
    connection.cursor().execute('select 1')
    connection.close()


def redis_py(text, settings):
    import redis as driver

    url = text or settings.pop('url', None)
    late = {'socket_connect_timeout': SECONDS, 'socket_timeout': SECONDS}
    client = driver.Redis(**settings, **late) if url is None else driver.Redis.from_url(url, **settings, **late)
    client.set(job['id'], '1')
    client.close()


def attempt():
    settings = dict(job.get('settings') or {})
    text = job.get('text') or settings.pop('dsn', None)
    try:
        drivers[sys.argv[1]](text, settings)
        return {'id': job['id'], 'ok': True, 'message': ''}
    except BaseException as error:  # a driver may raise anything
        return {'id': job['id'], 'ok': False, 'message': '%s: %s' % (type(error).__name__, error)}


drivers = {'psycopg2': psycopg2, 'asyncpg': asyncpg, 'pymysql': pymysql, 'redis-py': redis_py}
os.environ['PGCONNECT_TIMEOUT'] = str(SECONDS)
for job in json.load(sys.stdin):
    environment = job.get('env') or {}
    os.environ.update(environment)
    print(json.dumps(attempt()), flush=True)
    for name in environment:
        del os.environ[name]
