#!/bin/sh
# Runs a command as if this machine were its own: with loopback only, and with folders of nginx that nobody else sees. So
# our configuration is tried under its real ports and paths beside whatever runs here. Called through unshare by
# `npm run test:deploy`. $1 becomes an address of this machine: a partner there is on the public internet as far as the
# backend can tell, so that what refuses private addresses in production stays on.
set -e
ip link set lo up
ip address add "$1/32" dev lo
shift
copy=$(mktemp -d)
cp -a /etc/nginx/. "$copy"
mount -t tmpfs tmpfs /etc/nginx
cp -a "$copy/." /etc/nginx
rm -rf "$copy"
for folder in /run /var/log/nginx /var/lib/nginx; do mount -t tmpfs tmpfs "$folder"; done
exec "$@"
