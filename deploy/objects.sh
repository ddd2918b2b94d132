#!/bin/sh
# The store takes its keys from the environment alone; they come from files, and no further than this process.
set -eu
ROOT_ACCESS_KEY=$(cat /run/secrets/s3_access_key)
ROOT_SECRET_KEY=$(cat /run/secrets/s3_secret_key)
export ROOT_ACCESS_KEY ROOT_SECRET_KEY
program=$(command -v versitygw || echo /app/versitygw)
exec "$program" --port :7070 --region us-east-1 --health /healthz posix /objects
