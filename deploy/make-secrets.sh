#!/bin/sh
# Makes the passwords and, unless there is one, a certificate for trials in deploy/secrets/. Existing files are kept.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
# The folder keeps others out; the files must be readable to the users inside the containers.
chmod 700 secrets
umask 022

word() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
keep() { [ -s "secrets/$1" ] || printf '%s\n' "$2" >"secrets/$1"; }

keep database_password "$(word)"
keep database_root_password "$(word)"
keep database_url "mysql://shuanggongshi:$(cat secrets/database_password)@database:3306/shuanggongshi"
keep redis_auth "requirepass $(word)"
keep redis_url "redis://:$(cut -d' ' -f2 secrets/redis_auth)@redis:6379"
keep s3_access_key "$(word)"
keep s3_secret_key "$(word)"
# The mail catcher; the office's own server takes its place: smtps://user:password@host.
keep smtp_url smtp://mail:1025
if [ ! -s secrets/audit_key.pem ]; then
  # Signs the audit log's checkpoints: only its owner may read it, and inside the containers that is the user node (1000).
  (umask 077 && openssl genpkey -algorithm ed25519 -out secrets/audit_key.pem)
  [ "$(id -u)" != 0 ] || chown 1000:1000 secrets/audit_key.pem
fi
if [ ! -s secrets/secret_keys ]; then
  # Seals second factors and the secrets of webhooks; whoever loses it loses them.
  (umask 077 && printf 'k1:%s\n' "$(openssl rand -base64 32)" >secrets/secret_keys)
  [ "$(id -u)" != 0 ] || chown 1000:1000 secrets/secret_keys
fi
if [ ! -s secrets/office_key.p12 ]; then
  # Signs documents in trials; without the office's seal they are marked 样张. The office's own certificate takes its place.
  (
    umask 077
    word >secrets/office_passphrase
    openssl req -x509 -newkey rsa:3072 -nodes -days 730 -utf8 -subj '/C=CN/O=样张/CN=样张' \
      -addext basicConstraints=critical,CA:FALSE -addext keyUsage=critical,digitalSignature,nonRepudiation \
      -keyout secrets/office_key.pem -out secrets/office_certificate.pem 2>/dev/null
    openssl pkcs12 -export -inkey secrets/office_key.pem -in secrets/office_certificate.pem \
      -passout file:secrets/office_passphrase -out secrets/office_key.p12
    rm secrets/office_key.pem secrets/office_certificate.pem
  )
  [ "$(id -u)" != 0 ] || chown 1000:1000 secrets/office_key.p12 secrets/office_passphrase
fi
if [ ! -s secrets/tls_key.pem ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 90 -subj /CN=localhost \
    -addext subjectAltName=DNS:localhost,IP:127.0.0.1 \
    -keyout secrets/tls_key.pem -out secrets/tls_certificate.pem 2>/dev/null
  chmod 644 secrets/tls_key.pem
fi
echo 'deploy/secrets/ is complete.'
