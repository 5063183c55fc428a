class Config:
    SQLALCHEMY_TRACK_MODIFICATIONS = False
    SQLALCHEMY_DATABASE_URI = (
        'postgresql+psycopg2://myuser:secretpass@cockroachdb-host:26257/defaultdb'
        '?sslmode=verify-full'
        '&sslrootcert=/path/to/ca.crt'
    )
