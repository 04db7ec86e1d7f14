#!/usr/bin/env bash
# Builds an archive on a Slurm cluster: bash slurm.sh [the archive's folder]. All machines have to see that folder.
# SHARDS says how many tasks share the work; SBATCH_* variables are Slurm's own (SBATCH_PARTITION, SBATCH_TIMELIMIT, …).
set -euo pipefail
cd "${1:-.}"
shards=${SHARDS:-16}
work=shards
rm -rf "$work"
mkdir "$work"

all() { sbatch --parsable --output="$work/%x-%j.log" --job-name="$1" ${2:+--dependency="afterok:$2"} --wrap="$3"; }
each() { sbatch --parsable --output="$work/%x-%A-%a.log" --job-name="$1" ${2:+--dependency="afterok:$2"} --array="1-$shards" --wrap="$3"; }

# What stands in $i and * is filled in where a task runs.
i="\$SLURM_ARRAY_TASK_ID"
survey=$(each survey "" "npx backfile survey --shard $i/$shards > $work/votes-$i.jsonl")
layouts=$(all layouts "$survey" "npx backfile plan --layouts $work/votes-*.jsonl > $work/layouts.json")
parse=$(each parse "$layouts" "npx backfile parse --shard $i/$shards --layouts $work/layouts.json > $work/records-$i.jsonl")
plan=$(all plan "$parse" "npx backfile plan $work/records-*.jsonl > $work/plan.jsonl")
build=$(each build "$plan" "npx backfile build --shard $i/$shards --plan $work/plan.jsonl --output $work/shard-$i")
merge=$(all merge "$build" "npx backfile merge $work/shard-*/")
echo "The site will stand in _site/ when job $merge is done: squeue --job $merge"
