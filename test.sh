#!/usr/bin/env bash
# Installs what the tests need, runs every test, and ends with one line: "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")"

if ! command -v chromium >/dev/null; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-dejavu >/dev/null
fi

if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql >/dev/null
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
status=0

dotnet tool restore >/dev/null && dotnet csharpier check . || status=1
dotnet build HandoffPortal.sln --nologo -v quiet || exit 1
dotnet test HandoffPortal.sln --no-build --nologo --logger trx --results-directory "$results" || status=1

sum() { cat "$results"/*.trx 2>/dev/null | grep -o "<Counters [^>]*" | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ n += $1 } END { print n + 0 }'; }
passed=$(sum passed)
failed=$(($(sum failed) + $(sum error) + $(sum timeout) + $(sum aborted)))
skipped=$(($(sum total) - passed - failed))
[ "$passed" -gt 0 ] || status=1
[ "$failed" -eq 0 ] || status=1

if [ "$skipped" -gt 0 ]; then
  echo "$passed passed, $failed failed, $skipped skipped"
else
  echo "$passed passed, $failed failed"
fi
exit "$status"
