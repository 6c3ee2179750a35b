#!/bin/sh
# Installs Annotator for whoever runs this, below ~/.local or the folder that is named. Needs no network and no root.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${1:-$HOME/.local}
mkdir -p "$prefix"
prefix=$(cd "$prefix" && pwd)
program=$prefix/lib/annotator

if [ -x "$program/uninstall.sh" ]; then
    "$program/uninstall.sh" --quiet
elif [ -e "$program" ]; then
    echo "$program is there already and was not installed by this. Nothing was changed. Move it away, or name another" \
        "folder: $0 FOLDER" >&2
    exit 1
fi

mkdir -p "$prefix/lib" "$prefix/bin"
cp -R "$here/annotator" "$program"
cp "$here/uninstall.sh" "$program/uninstall.sh"
ln -sf ../lib/annotator/annotator "$prefix/bin/annotator"
(cd "$here" && find share -type f) | while read -r file; do
    mkdir -p "$prefix/$(dirname "$file")"
    cp "$here/$file" "$prefix/$file"
    echo "$file"
done > "$program/installed-files"

# The menu need not know ~/.local/bin.
entry=$prefix/share/applications/annotator.desktop
sed "s|^Exec=annotator|Exec=\"$program/annotator\"|" "$here/share/applications/annotator.desktop" > "$entry"
"$program/uninstall.sh" --refresh

missing=$(find "$program" -name '*.so*' -type f -exec env LD_LIBRARY_PATH="$program/_internal" ldd {} + 2>/dev/null |
    sed -n 's/^\t\(.*\) => not found$/\1/p' | sort -u | tr '\n' ' ')
if [ -n "$missing" ]; then
    echo "The window needs libraries that this system lacks: $missing" >&2
    echo "On Debian and Ubuntu install: @PACKAGES@" >&2
fi
echo "Annotator is installed in $program. Start it from the menu, or with $prefix/bin/annotator"
echo "To remove it: $program/uninstall.sh"
