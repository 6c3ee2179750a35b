# Installs Annotator into a folder of its own, from the wheels beside this script; needs Python, and no network.
param([string]$Target = "$env:LOCALAPPDATA\annotator-python", [string]$Python = "py")
$ErrorActionPreference = "Stop"

& $Python -c "import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))"
if ($LASTEXITCODE -ne 0) {
    Write-Error "Annotator needs Python 3.11, 3.12 or 3.13. Nothing was changed. Name one with -Python."
}
& $Python -m venv $Target
& "$Target\Scripts\python.exe" -m pip install --quiet --disable-pip-version-check --no-index `
    --find-links "$PSScriptRoot\wheels" --require-hashes --requirement "$PSScriptRoot\requirements.txt"
if ($LASTEXITCODE -ne 0) { Write-Error "Annotator could not be installed; pip says above why." }
Write-Output "Annotator is installed. Start it with: $Target\Scripts\annotator.exe"
