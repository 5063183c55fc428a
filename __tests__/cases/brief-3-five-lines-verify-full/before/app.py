import psycopg2
from flask import Flask

app = Flask(__name__)


def connect():
    return psycopg2.connect(app.config['COCKROACH_URI'])
