def is_postgres(url):
    return url.startswith("postgres://") or url.startswith("postgresql://")
