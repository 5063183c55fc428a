from sqlalchemy import create_engine

engine = create_engine(
    "postgresql://app@db.acme.com/shop",
    connect_args={"sslmode": "verify-full", "sslrootcert": "/etc/ca.pem"},
)
