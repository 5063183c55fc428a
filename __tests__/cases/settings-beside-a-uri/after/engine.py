from sqlalchemy import create_engine

engine = create_engine(
    "postgresql://app@db.acme.com/shop",
    pool_pre_ping=True,
)
