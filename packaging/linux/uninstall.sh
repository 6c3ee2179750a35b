#!/bin/sh
# Removes Annotator where its installer put it. Projects and settings stay.
set -eu
program=$(cd "$(dirname "$0")" && pwd)
prefix=$(cd "$program/../.." && pwd)

refresh() {
    update-mime-database "$prefix/share/mime" || true
    update-desktop-database "$prefix/share/applications" || true
    gtk-update-icon-cache --quiet "$prefix/share/icons/hicolor" || true
}

if [ "${1:-}" = --refresh ]; then
    refresh > /dev/null 2>&1
    exit
fi

while read -r file; do
    rm -f "$prefix/$file"
done < "$program/installed-files"
rm -f "$prefix/bin/annotator"
rm -rf "$program"
refresh > /dev/null 2>&1
if [ "${1:-}" != --quiet ]; then
    # What the desktop's tools had made for nothing but this, and folders that are empty now.
    if [ -z "$(ls "$prefix/share/mime/packages" 2> /dev/null)" ]; then
        rm -rf "$prefix/share/mime"
    fi
    if [ -z "$(ls "$prefix/share/applications/"*.desktop 2> /dev/null)" ]; then
        rm -f "$prefix/share/applications/mimeinfo.cache"
    fi
    for folder in share/mime share/applications share/icons share/man share/metainfo lib bin share; do
        if [ -d "$prefix/$folder" ]; then
            find "$prefix/$folder" -depth -type d -empty -delete
        fi
    done
    echo "Annotator was removed. Your projects stay where they are, and settings in ${XDG_CONFIG_HOME:-~/.config}/annotator."
fi
