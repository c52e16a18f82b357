#!/bin/sh
# Runs once, when the volume is empty: the database and its owner, who is no superuser and makes the application's role.
set -eu
psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 --set password="$DATABASE_OWNER_PASSWORD" <<'SQL'
create role aandeel_owner login createrole password :'password';
create database aandeel owner aandeel_owner;
SQL
