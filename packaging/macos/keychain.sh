#!/usr/bin/env bash
# On the workflow's machine: a keychain of its own with the certificate that signs, and a profile of
# notarytool. KEPT_NOTARY_PROFILE then tells packaging/installers.py to have the image notarised.
set -euo pipefail

keychain="$RUNNER_TEMP/kept.keychain-db"
password="$(uuidgen)"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
base64 --decode <<<"$MACOS_CERTIFICATE" >"$RUNNER_TEMP/certificate.p12"
security import "$RUNNER_TEMP/certificate.p12" -P "$CERTIFICATE_PASSWORD" -t cert -f pkcs12 \
  -k "$keychain" -T /usr/bin/codesign
rm "$RUNNER_TEMP/certificate.p12"
security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
if [[ -n "${NOTARY_KEY:-}" ]]; then
  echo "$NOTARY_KEY" >"$RUNNER_TEMP/notary.p8"
  xcrun notarytool store-credentials kept --key "$RUNNER_TEMP/notary.p8" \
    --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
  rm "$RUNNER_TEMP/notary.p8"
  echo "KEPT_NOTARY_PROFILE=kept" >>"$GITHUB_ENV"
fi
