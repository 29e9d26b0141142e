#!/usr/bin/env bash
# Compiles kernel.c (clang and lld with the wasm32 target, 14 or later) into src/analysis/parser/kernel-bytes.ts.
set -euo pipefail
cd "$(dirname "$0")"
out=../../src/analysis/parser/kernel-bytes.ts
wasm=$(mktemp)
clang --target=wasm32 -O3 -msimd128 -ffreestanding -nostdlib -fno-builtin -ffp-contract=off -funroll-loops \
  -Wl,--no-entry -Wl,--strip-all -Wl,-z,stack-size=16384 -o "$wasm" kernel.c
{
  echo '/** `training/kernel/kernel.c`, compiled by `training/kernel/build.sh`. */'
  echo 'export const KERNEL_BYTES ='
  base64 -w 130 "$wasm" | sed "s/.*/  '&' +/" | sed '$ s/ +$//'
} > "$out"
wc -c "$wasm"
rm "$wasm"
