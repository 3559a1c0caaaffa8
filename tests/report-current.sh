#!/bin/sh
# Whether the committed REPORT.md is what `make report` writes on this tree.
cd "$(dirname "$0")/.." || exit 1
sh tests/report.sh build/REPORT.md || exit 1
diff REPORT.md build/REPORT.md && echo 'REPORT.md is current'
