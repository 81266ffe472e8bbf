#!/usr/bin/env bash
# Builds both overlays as the cluster would get them. Types and fields are checked by ManifestsTest (local/launcher), which reads
# what this prints into target/manifests.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v kubectl > /dev/null && ! command -v kustomize > /dev/null; then
  echo "Neither kubectl nor kustomize is installed: the overlays were not built."
  exit 0
fi
mkdir -p target/manifests
for overlay in test prod; do
  if command -v kustomize > /dev/null; then
    kustomize build "k8s/overlays/$overlay" > "target/manifests/$overlay.yaml"
  else
    kubectl kustomize "k8s/overlays/$overlay" > "target/manifests/$overlay.yaml"
  fi
  echo "k8s/overlays/$overlay: $(grep -c '^kind:' "target/manifests/$overlay.yaml") objects"
done
