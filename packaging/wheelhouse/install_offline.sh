#!/bin/sh
# Installs Annotator into a folder of its own, from the wheels beside this script; needs Python, and no network.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=${1:-$HOME/.local/lib/annotator-python}
python=${PYTHON:-python3}

"$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || {
    echo "Annotator needs Python 3.11, 3.12 or 3.13, and $python is another. Nothing was changed. Name one:" \
        "PYTHON=python3.12 $0" >&2
    exit 1
}
"$python" -m venv "$target"
"$target/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --find-links "$here/wheels" \
    --require-hashes --requirement "$here/requirements.txt"
echo "Annotator is installed. Start it with: $target/bin/annotator"
