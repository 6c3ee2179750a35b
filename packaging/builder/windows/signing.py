"""Signing what Windows starts, where there is a certificate: without one, Windows asks people before the first start.

WINDOWS_CERTIFICATE names a PKCS #12 file, WINDOWS_CERTIFICATE_PASSWORD_FILE a file with its password, and
WINDOWS_TIMESTAMPS, if it is set, the address that says when: signatures then outlive the certificate.
"""

from __future__ import annotations

import os
from pathlib import Path

from builder import product, tools


def signed(path: Path) -> Path:
    """Sign a program or an installer in its place, if a certificate is named; return it. Raises CalledProcessError."""
    certificate = os.environ.get("WINDOWS_CERTIFICATE")
    if certificate:
        tools.need("osslsigncode")
        password = os.environ["WINDOWS_CERTIFICATE_PASSWORD_FILE"]
        words = ["-pkcs12", certificate, "-readpass", password, "-h", "sha256", "-n", product.TITLE]
        if address := os.environ.get("WINDOWS_TIMESTAMPS"):
            words += ["-ts", address]
        whole = path.with_name(f"signed-{path.name}")
        tools.run("osslsigncode", "sign", *words, "-in", path, "-out", whole)
        whole.replace(path)
    return path
